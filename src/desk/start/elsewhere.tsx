// The desk is open in another tab: go on there, or let this one take over what is open there.
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

export function Elsewhere({ workHere }: { readonly workHere: () => void }) {
  const { t } = useWords();
  return (
    <Card title={t('desk_elsewhere_title')} tone="warn">
      <p>{t('desk_elsewhere_lead')}</p>
      <p>{t('desk_elsewhere_here_lead')}</p>
      <button type="button" class="filled" onClick={workHere}>
        {t('desk_elsewhere_here')}
      </button>
    </Card>
  );
}
