// The way to the comms desk, for those who write the rules, from Status and from every screen before one has joined. It opens in a tab of its own.
import { useWords } from '../words.ts';

/** @param said what the link says, where the plain words would leave the reader asking whether it is meant for them */
export function DeskLink({ said = 'popup_desk_open' }: { readonly said?: 'popup_desk_open' | 'popup_first_desk' | 'popup_join_desk' }) {
  const { t } = useWords();
  return (
    <p>
      <a href="desk.html" target="_blank" rel="noreferrer">
        {t(said)} <span class="unseen">({t('common_new_tab')})</span>
      </a>
    </p>
  );
}
