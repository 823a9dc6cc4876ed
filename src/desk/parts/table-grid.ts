// The keyboard in a grid: arrows, Home, End and Page keys move, Enter or F2 edits or opens, Escape goes back. One cell is in the tab order.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const PAGE = 10;

/** Where a key leads; undefined for keys that are not ours. */
export function movedBy(key: string, control: boolean, { row, column }: Cell, rows: number, columns: number): Cell | undefined {
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'Home':
      return to(control ? 0 : row, 0);
    case 'End':
      return to(control ? rows - 1 : row, columns - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    default:
      return undefined;
  }
}

export function useGrid(grid: RefObject<HTMLTableElement | null>, rows: number, columns: number) {
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const [editing, setEditingNow] = useState(false);
  /** True when the next painting should put the focus on the active cell. */
  const wantsFocus = useRef(false);
  // Rows may have gone since, by a filter or a deletion.
  const active: Cell = { row: Math.max(0, Math.min(at.row, rows - 1)), column: Math.min(at.column, columns - 1) };

  const cell = (where: Cell): HTMLElement | null => grid.current?.querySelector(`[data-at="${where.row}:${where.column}"]`) ?? null;
  useLayoutEffect(() => {
    if (!wantsFocus.current || editing) return;
    wantsFocus.current = false;
    const target = cell(active);
    target?.focus();
    target?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const setEditing = useCallback((now: boolean): void => {
    if (!now) wantsFocus.current = true;
    setEditingNow(now);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || editing || target.closest('thead') !== null) return;
    const to = movedBy(event.key, event.ctrlKey, active, rows, columns);
    if (to !== undefined) {
      event.preventDefault();
      wantsFocus.current = true;
      setAt(to);
      return;
    }
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    const here = target.closest<HTMLElement>('[data-at]');
    const open = here?.querySelector<HTMLElement>('button, a');
    if (target !== here) return;
    event.preventDefault();
    if (event.key === 'Enter' && open) open.click();
    else if (here.classList.contains('editable')) setEditingNow(true);
  };

  /** A click or Tab into the grid makes that cell the active one. */
  const onFocus = (event: FocusEvent): void => {
    const where = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
    const [row, column] = (where ?? '').split(':').map(Number);
    if (row === undefined || column === undefined || (row === active.row && column === active.column)) return;
    setEditingNow(false);
    setAt({ row, column });
  };

  return { active, editing, setEditing, onKeyDown, onFocus };
}
