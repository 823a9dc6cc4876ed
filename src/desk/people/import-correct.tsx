// A cell of the sheet that cannot be read, put right on the page: the plan below is made anew with what was typed, and the file itself is left alone.
import { useRef, useState } from 'preact/hooks';
import type { Mapping } from '../../register/columns/guess.ts';
import type { Problem } from '../../register/problem.ts';
import { useWords } from '../words.ts';

/** Cells that are asked for at once; the next ones come up as these are put right. */
const SHOWN = 8;

/** What is wrong with one cell, so that another value in it mends it. */
const OF_A_CELL: readonly Problem['code'][] = [
  'not-a-day',
  'state-unknown',
  'kind-unknown',
  'access-unknown',
  'acknowledged-unknown',
  'handle-invalid',
  'id-invalid',
  'email-invalid',
];

export interface WrongCell {
  readonly problem: Problem;
  /** Both from 0, as in the table. */
  readonly row: number;
  readonly column: number;
}

/** The cells that can be put right where they are. */
export function wrongCells(problems: readonly Problem[], { columns }: Mapping): readonly WrongCell[] {
  return problems.flatMap((problem) => {
    const column = OF_A_CELL.includes(problem.code) ? columns.find(({ field }) => field === problem.field) : undefined;
    return column === undefined ? [] : [{ problem, row: problem.row - 1, column: column.index }];
  });
}

interface Props {
  readonly cells: readonly WrongCell[];
  readonly said: (problem: Problem) => string;
  readonly put: (cell: WrongCell, value: string) => void;
}

export function CorrectCells({ cells, said, put }: Props) {
  const { t, n } = useWords();
  const list = useRef<HTMLUListElement>(null);
  if (cells.length === 0) return null;
  const done = (cell: WrongCell, value: string): void => {
    put(cell, value);
    // The line that was put right goes, and the keyboard to the one that comes up in its place.
    requestAnimationFrame(() => (list.current?.querySelector('input') ?? document.getElementById('panel'))?.focus());
  };
  return (
    <>
      <p>{t('desk_import_correct_lead')}</p>
      <ul class="role-list" ref={list}>
        {cells.slice(0, SHOWN).map((cell) => (
          <OneCell key={`${cell.row}/${cell.column}`} cell={cell} said={said(cell.problem)} done={done} />
        ))}
      </ul>
      {cells.length > SHOWN && <p class="soft">{n('desk_import_correct_more', cells.length - SHOWN)}</p>}
    </>
  );
}

function OneCell({ cell, said, done }: { readonly cell: WrongCell; readonly said: string; readonly done: (cell: WrongCell, value: string) => void }) {
  const { t } = useWords();
  const { row, column = '', value: before = '' } = cell.problem;
  const [value, setValue] = useState(before);
  const same = value.trim() === before;
  return (
    <li>
      <form
        class="correct-cell"
        onSubmit={(event) => {
          event.preventDefault();
          if (!same) done(cell, value.trim());
        }}
      >
        <span>{said}</span>
        <input aria-label={t('desk_import_correct_cell', { row, column })} value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        <button type="submit" disabled={same}>
          {t('desk_import_correct')}
          <span class="unseen"> {t('desk_import_correct_cell', { row, column })}</span>
        </button>
      </form>
    </li>
  );
}
