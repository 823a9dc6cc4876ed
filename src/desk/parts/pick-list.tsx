// Ticks for some of many things, with a search as the tables have it: what is ticked stays ticked while something else is looked for.
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { finder } from './table-rows.ts';
import { Tick } from './tick.tsx';

interface Props {
  /** In the order in which they are shown. */
  readonly choices: readonly (readonly [id: string, label: string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** So few can be seen at a glance. */
const AT_A_GLANCE = 8;

export function PickList({ choices, chosen, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const [find, setFind] = useState('');
  const found = finder(find);
  const shown = choices.filter(([, label]) => found(label));
  const picked = choices.filter(([one]) => chosen.includes(one)).map(([, label]) => label);
  return (
    <>
      {choices.length > AT_A_GLANCE && (
        <>
          <div class="field short">
            <label for={id}>{t('desk_table_find')}</label>
            <input
              id={id}
              type="search"
              value={find}
              onInput={(event) => setFind(event.currentTarget.value)}
              // The form it stands in is not handed in by looking for something.
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          </div>
          <p class="soft count" role="status">
            {t('desk_pick_count', { shown: shown.length, all: choices.length, chosen: picked.length })}
          </p>
          {picked.length > 0 && <p class="soft">{picked.join('; ')}</p>}
        </>
      )}
      <div class="picks">
        {shown.map(([one, label]) => (
          <Tick
            key={one}
            label={label}
            checked={chosen.includes(one)}
            onChange={(checked) => onChange(checked ? [...chosen, one] : chosen.filter((other) => other !== one))}
          />
        ))}
      </div>
      {shown.length === 0 && <p class="soft">{t('desk_pick_none')}</p>}
    </>
  );
}
