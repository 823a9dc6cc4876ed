// On the Elections tab: how many candidates and members the rules know by name and handle, and the way to their list.
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

export function CandidatesCard() {
  const { t, n } = useWords();
  const { workspace, go } = useDesk();
  const { candidates } = workspace;
  const handles = candidates.filter(({ handle }) => handle).length;
  return (
    <Card title={t('desk_candidates')}>
      <p>{t('desk_candidates_lead')}</p>
      <p class="soft">{candidates.length === 0 ? t('desk_candidates_none') : n('desk_candidates_count', candidates.length, { handles })}</p>
      <button type="button" onClick={() => go('elections', 'candidates')}>
        {t(candidates.length === 0 ? 'desk_candidates_bring' : 'desk_candidates_see')}
      </button>
    </Card>
  );
}
