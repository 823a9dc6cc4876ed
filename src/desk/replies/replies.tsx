// Replies and notices: the policy version people confirm, a stop on posting, one notice, and the standard replies.
import { Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { Holds } from './holds.tsx';
import { NoticeCard } from './notice.tsx';
import { PolicyCard } from './policy.tsx';
import { ResponsesCard } from './responses.tsx';

export function Replies() {
  const { t } = useWords();
  return (
    <Page title={t('desk_tab_replies')} lead={t('desk_replies_lead')}>
      <PolicyCard />
      <Holds />
      <NoticeCard />
      <ResponsesCard />
    </Page>
  );
}
