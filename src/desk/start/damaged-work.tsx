// Work that the device kept and that no passphrase opens any more: says so, and offers the one thing left to do with it.
import { londonDay } from '../../policy/elections/index.ts';
import type { Kept } from '../file/kept.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { ThrowAway } from './throw-away.tsx';

export function DamagedWork({ kept, throwAway }: { readonly kept: Kept | undefined; readonly throwAway: () => void }) {
  const { t, day } = useWords();
  const lead = kept ? t('desk_damaged_lead', { organisation: kept.organisation, day: day(londonDay(new Date(kept.at))) }) : t('desk_damaged_lead_unknown');
  return (
    <Card title={t('desk_damaged_title')} tone="warn">
      <p>{lead}</p>
      <ThrowAway only sentence={t('desk_damaged_sure')} throwAway={throwAway} />
    </Card>
  );
}
