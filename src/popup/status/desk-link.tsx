// The way to the comms desk, for those who write the rules. It opens in a tab of its own.
import { useWords } from '../words.ts';

export function DeskLink() {
  const { t } = useWords();
  return (
    <p>
      <a href="desk.html" target="_blank" rel="noreferrer">
        {t('popup_desk_open')} <span class="unseen">({t('common_new_tab')})</span>
      </a>
    </p>
  );
}
