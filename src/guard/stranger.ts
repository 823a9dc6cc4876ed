// The one mark that belongs to no composer we know: beside what posted unseen, so that a person learns that something here goes unchecked.
import type { WarningUi } from '../warning/index.ts';

const FIELD = '[contenteditable]:not([contenteditable="false"]), textarea';

/** @returns puts the mark where something is being written, else where it stood before, else on the page as a whole; `behind`: is the second line standing? */
export function stranger(document: Document, ui: () => WarningUi): (behind: boolean) => void {
  let place: HTMLElement | undefined;
  return (behind) => {
    const focused = document.activeElement?.closest<HTMLElement>(FIELD) ?? undefined;
    const next = focused ?? (place?.isConnected ? place : undefined) ?? document.body;
    if (place !== undefined && place !== next) ui().removeMark(place);
    place = next;
    ui().showMark(next, { kind: 'blind', reason: 'site-changed', behind });
  };
}
