// A text in English and Welsh, side by side. A side left empty is said in the other language.
import type { Bilingual } from '../../model/text.ts';
import { useWords } from '../words.ts';
import { AreaField, TextField } from './field.tsx';

export const NOTHING: Bilingual = { en: '', cy: '' };

/** Both sides filled, or undefined when neither is. */
export function bothOf({ en, cy }: Bilingual): Bilingual | undefined {
  const [english, welsh] = [en.trim(), cy.trim()];
  return english === '' && welsh === '' ? undefined : { en: english || welsh, cy: welsh || english };
}

/** A text to change: Welsh that only repeats the English was never written, and must not stay behind when the English becomes another. */
export const writtenOf = ({ en, cy }: Bilingual): Bilingual => ({ en, cy: cy === en ? '' : cy });

interface Props {
  readonly label: string;
  readonly value: Bilingual;
  readonly onInput: (value: Bilingual) => void;
  readonly problem?: string | undefined;
  /** One line each instead of an area. */
  readonly short?: boolean;
}

export function BothLanguages({ label, value, onInput, problem, short = false }: Props) {
  const { t } = useWords();
  const Control = short ? TextField : AreaField;
  return (
    <div class="columns both">
      {(['en', 'cy'] as const).map((side) => (
        <Control
          key={side}
          label={t(`desk_in_${side}`, { what: label })}
          value={value[side]}
          onInput={(text) => onInput({ ...value, [side]: text })}
          problem={side === 'en' ? problem : undefined}
          {...(short ? {} : { lang: side })}
        />
      ))}
    </div>
  );
}
