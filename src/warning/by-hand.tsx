// Where copying was refused: the text itself, to be selected and copied by hand.
import type { T } from '../i18n/translator.ts';

export interface ByHandProps {
  readonly t: T;
  readonly text: string;
  /** Key of what is said of it. */
  readonly label: string;
}

export function ByHand({ t, text, label }: ByHandProps) {
  return (
    <label class="by-hand">
      {t(label)}
      <textarea readOnly rows={6} dir="auto" value={text} />
    </label>
  );
}
