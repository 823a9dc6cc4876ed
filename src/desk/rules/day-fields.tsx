// First and last day of a rule or a change; both may stay empty, but for what makes a rule weaker.
import { addDays } from '../../policy/elections/index.ts';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/field.tsx';
import { useWords } from '../words.ts';

export interface TwoDays {
  /** Empty for as soon as it is published. */
  readonly from: string;
  /** Empty for no end. */
  readonly until: string;
}

/** What is wrong with the two days, as the key of a sentence about one of them. `before`: a first day that stood already may have passed. */
export function dayFaults({ from, until }: TwoDays, today: string, before = ''): { readonly from?: string; readonly until?: string } {
  return {
    ...(from !== '' && from !== before && from < today ? { from: 'desk_day_past' } : {}),
    ...(until === '' ? {} : until < today ? { until: 'desk_day_past' } : until < from ? { until: 'desk_days_backwards' } : {}),
  };
}

interface Props {
  readonly days: TwoDays;
  readonly onChange: (days: TwoDays) => void;
  /** First day that stood there before. */
  readonly before?: string | undefined;
  /** It makes a rule weaker, and needs an end. */
  readonly weaker?: boolean;
  /** The form was handed in. */
  readonly tried?: boolean;
}

export function DayFields({ days, onChange, before, weaker = false, tried = false }: Props) {
  const { t, day } = useWords();
  const { today } = useDesk();
  const { from, until } = dayFaults(days, today, before);
  const missing = tried && weaker && days.until === '' ? t('desk_change_until_missing', { day: day(addDays(days.from || today, 90)) }) : undefined;
  return (
    <>
      <TextField
        label={t('desk_field_from')}
        hint={t('desk_field_from_hint')}
        type="date"
        min={today}
        value={days.from}
        onInput={(value) => onChange({ ...days, from: value })}
        width="short"
        problem={from && t(from)}
      />
      <TextField
        label={t(weaker ? 'desk_change_until_needed' : 'desk_change_until_optional')}
        type="date"
        min={days.from || today}
        value={days.until}
        onInput={(value) => onChange({ ...days, until: value })}
        width="short"
        problem={until ? t(until) : missing}
      />
    </>
  );
}
