// Two people changed the same file: what each did, side by side, and a choice where both did something to the same thing.
import { useMemo, useState } from 'preact/hooks';
import { type Difference, differences, type Side } from '../../workspace/difference.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Note } from '../parts/page.tsx';
import type { Session } from '../session.ts';
import { useWords } from '../words.ts';
import type { Comparing } from './file-actions.ts';

interface Props {
  readonly session: Session;
  readonly comparing: Comparing;
  readonly settle: (choices: ReadonlyMap<string, Side>) => void;
  readonly close: () => void;
}

export function Comparison({ session, comparing, settle, close }: Props) {
  const { t, n } = useWords();
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
              <DifferenceLine difference={one} choice={choices.get(one.key)} choose={(side) => choose(one.key, side)} />
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

function DifferenceLine({
  difference,
  choice,
  choose,
}: {
  readonly difference: Difference;
  readonly choice: Side | undefined;
  readonly choose: (side: Side) => void;
}) {
  const { t } = useWords();
  const { part, id, mine, theirs, conflict, values } = difference;
  const name = `${t(`desk_part_${part}`)}${id === '' ? '' : `: ${titleOf(values) ?? id}`}`;
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

/** The name a person knows the thing by. */
function titleOf(values: Difference['values']): string | undefined {
  const value = values.mine ?? values.theirs ?? values.base;
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, title, topic } = value as { name?: unknown; title?: unknown; topic?: unknown };
  return [name, title, topic].find((one): one is string => typeof one === 'string');
}

/** Only the fields that are not as they were: `deputy: "Ana Reyes"`. */
function shown(value: unknown, base: unknown): string {
  if (value === undefined) return '—';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const before = typeof base === 'object' && base !== null ? (base as Record<string, unknown>) : {};
  const changed = Object.entries(value).filter(([field, one]) => JSON.stringify(one) !== JSON.stringify(before[field]));
  return changed.map(([field, one]) => `${field}: ${JSON.stringify(one)}`).join('\n');
}
