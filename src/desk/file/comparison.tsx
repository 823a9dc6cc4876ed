// Two people changed the same file: what each did, side by side, and a choice where both did something to the same thing.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Bilingual } from '../../model/text.ts';
import { type Difference, differences, type Side } from '../../workspace/difference.ts';
import type { DeskGiven } from '../given.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Note } from '../parts/page.tsx';
import { booksOf } from '../rules/law.ts';
import type { Session } from '../session.ts';
import { useWords } from '../words.ts';
import { differenceName } from './difference-name.ts';
import type { Comparing } from './file-actions.ts';

interface Props {
  readonly given: DeskGiven;
  readonly session: Session;
  readonly comparing: Comparing;
  readonly settle: (choices: ReadonlyMap<string, Side>) => void;
  readonly close: () => void;
}

/** Titles of the extension's own rules, by id; none until they are there. */
function useTitles(given: DeskGiven): ReadonlyMap<string, Bilingual> {
  const [titles, setTitles] = useState<ReadonlyMap<string, Bilingual>>(new Map());
  useEffect(() => {
    let gone = false;
    void booksOf(given).then(({ core }) => !gone && setTitles(new Map(core.rules.map(({ id, title }) => [id, title]))));
    return () => {
      gone = true;
    };
  }, [given]);
  return titles;
}

export function Comparison({ given, session, comparing, settle, close }: Props) {
  const words = useWords();
  const { t, n } = words;
  const titles = useTitles(given);
  const { now } = session.timeline;
  const all = useMemo(() => differences(session.base ?? now, now, comparing.theirs), [session.base, now, comparing.theirs]);
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const open = all.filter(({ conflict, key }) => conflict && !choices.has(key)).length;
  const choose = (key: string, side: Side): void => setChoices((before) => new Map(before).set(key, side));
  return (
    <Dialog title={t('desk_compare_title')} onClose={close} wide>
      <p>{t('desk_compare_lead')}</p>
      {all.length === 0 ? (
        <Note tone="good">{t('desk_compare_same')}</Note>
      ) : (
        <ul class="differences">
          {all.map((one) => (
            <li key={one.key} data-conflict={one.conflict}>
              <DifferenceLine
                difference={one}
                name={differenceName(words, one, titles)}
                choice={choices.get(one.key)}
                choose={(side) => choose(one.key, side)}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <button type="button" class="filled" disabled={open > 0} onClick={() => settle(choices)}>
          {t('desk_compare_join')}
        </button>
        <button type="button" onClick={close}>
          {t('desk_cancel')}
        </button>
        {open > 0 && <p class="soft">{n('desk_compare_open', open)}</p>}
      </div>
    </Dialog>
  );
}

interface LineProps {
  readonly difference: Difference;
  readonly name: string;
  readonly choice: Side | undefined;
  readonly choose: (side: Side) => void;
}

function DifferenceLine({ difference, name, choice, choose }: LineProps) {
  const { t } = useWords();
  const { mine, theirs, conflict, values } = difference;
  if (!conflict)
    return (
      <p>
        <strong>{name}</strong>:{' '}
        {t(mine === 'nothing' ? 'desk_compare_theirs' : 'desk_compare_mine', { did: t(`desk_did_${mine === 'nothing' ? theirs : mine}`) })}
      </p>
    );
  return (
    <fieldset>
      <legend>{name}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} class="choice">
          <input type="radio" name={difference.key} checked={choice === side} onChange={() => choose(side)} />
          <span>
            <strong>{t(`desk_compare_keep_${side}`)}</strong> ({t(`desk_did_${side === 'mine' ? mine : theirs}`)})
            <code>{shown(values[side], values.base)}</code>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Only the fields that are not as they were: `deputy: "Ana Reyes"`. */
function shown(value: unknown, base: unknown): string {
  if (value === undefined) return '—';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const before = typeof base === 'object' && base !== null ? (base as Record<string, unknown>) : {};
  const changed = Object.entries(value).filter(([field, one]) => JSON.stringify(one) !== JSON.stringify(before[field]));
  return changed.map(([field, one]) => `${field}: ${JSON.stringify(one)}`).join('\n');
}
