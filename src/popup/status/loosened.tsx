// Built-in rules that the organisation has made weaker, those that block first: nobody has to guess what is not checked any more.
import type { State, UpdatesState } from '../../messaging/protocol.ts';
import { ruleTitle, useWords } from '../words.ts';

export function Loosened({ loosened, titles }: Pick<UpdatesState, 'loosened'> & Pick<State, 'titles'>) {
  const words = useWords();
  const { t, day } = words;
  if (loosened.length === 0) return null;
  const sorted = [...loosened].sort((a, b) => Number(b.blocks) - Number(a.blocks));
  return (
    <>
      <h3>{t('popup_loosened')}</h3>
      <ul>
        {sorted.map(({ rule, how, reason, from, until, blocks }) => (
          <li key={`${rule} ${how} ${from} ${until}`}>
            {t(blocks ? 'popup_loosened_block' : 'popup_loosened_other', {
              rule: ruleTitle(words, titles, rule),
              how: t(`popup_loosened_${how}`),
              reason,
              day: day(until),
            })}
            {from && ` ${t('popup_loosened_from', { day: day(from) })}`}
          </li>
        ))}
      </ul>
    </>
  );
}
