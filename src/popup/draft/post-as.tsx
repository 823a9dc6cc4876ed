// The choice of voice: my roles first, then the organisation's other accounts, then what is not an account.
import { byName, comparing } from '../../register/by-name.ts';
import { useWords } from '../words.ts';
import { choiceOf, OWN, type Speakers, UNKNOWN, UNREGISTERED } from './speakers.ts';

interface Props {
  readonly speakers: Speakers;
  readonly organisation: string | undefined;
  readonly value: string;
  readonly choose: (value: string) => void;
}

export function PostAs({ speakers, organisation, value, choose }: Props) {
  const { t, language } = useWords();
  const group = (label: string, accounts: Speakers['mine']) =>
    accounts.length > 0 && (
      <optgroup label={label}>
        {byName(accounts, comparing(language)).map((account) => (
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
