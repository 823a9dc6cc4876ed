// Leavers whom the sheet still names: who they are, since when, and a tick for whoever has come back.
import type { Leaver } from '../../register/import/leavers.ts';
import { Card } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly leavers: readonly Leaver[];
  /** Ids of those who have come back. */
  readonly back: ReadonlySet<string>;
  readonly onBack: (back: ReadonlySet<string>) => void;
}

export function LeaversInSheet({ leavers, back, onBack }: Props) {
  const { t, n, day } = useWords();
  if (leavers.length === 0) return null;
  return (
    <Card title={n('desk_import_leavers', leavers.length)} tone="warn">
      <p>{t('desk_import_leavers_lead')}</p>
      {leavers.map(({ id, name, left }) => (
        <Tick
          key={id}
          label={t('desk_import_back', { name, day: day(left) })}
          checked={back.has(id)}
          onChange={(checked) => onBack(new Set(checked ? [...back, id] : [...back].filter((one) => one !== id)))}
        />
      ))}
    </Card>
  );
}
