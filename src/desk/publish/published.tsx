// The file has just been saved: what an officer still does for it to reach people. Nothing here happens by itself.
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

export function Published({ version }: { readonly version: number }) {
  const { t } = useWords();
  const { go } = useDesk();
  return (
    <Card title={t('desk_published_title', { version })} tone="good">
      <ol>
        <li>{t('desk_published_put')}</li>
        <li>
          {t('desk_published_codes')}{' '}
          <button type="button" class="quiet open" onClick={() => go('people', 'codes')}>
            {t('desk_codes')}
          </button>
        </li>
        <li>{t('desk_published_save')}</li>
      </ol>
    </Card>
  );
}
