// The choice of voice: my roles first, then the organisation's other accounts, then what is not an account.
import { useWords } from '../words.ts';
import { choiceOf, OWN, type Speakers, UNKNOWN, UNREGISTERED } from './speakers.ts';

interface Props {
  readonly speakers: Speakers;
  readonly organisation: string | undefined;
  readonly value: string;
  readonly choose: (value: string) => void;
}

export function PostAs({ speakers, organisation, value, choose }: Props) {
  const { t } = useWords();
  const group = (label: string, accounts: Speakers['mine']) =>
    accounts.length > 0 && (
      <optgroup label={label}>
        {accounts.map((account) => (
          <option key={account.id} value={choiceOf(account)}>
            {account.name} ({t(`popup_platform_${account.platform}`)})
          </option>
        ))}
      </optgroup>
    );
  return (
    <p class="field">
      <label for="post-as">{t('popup_post_as')}</label>
      <select id="post-as" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {group(t('popup_tab_roles'), speakers.mine)}
        {group(t('popup_as_others', { name: organisation ?? '' }), speakers.others)}
        <option value={OWN}>{t('popup_as_own')}</option>
        <option value={UNREGISTERED}>{t('popup_as_unregistered')}</option>
        <option value={UNKNOWN}>{t('popup_as_unknown')}</option>
      </select>
    </p>
  );
}
