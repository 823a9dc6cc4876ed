// The page lets the person act as an account of the organisation that the register does not give them: said plainly, with a letter to put it right.
import type { Account } from '../../model/account.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import { Icon } from '../../ui/icons.tsx';
import { Letter } from '../letter.tsx';
import { useWords } from '../words.ts';

export function NotMine({ account, file, name }: { readonly account: Account; readonly file: OrganisationFile; readonly name: string }) {
  const { t } = useWords();
  const platform = t(`popup_platform_${account.platform}`);
  return (
    <section class="card" aria-labelledby="not-mine-title">
      <h2 id="not-mine-title" class="with-icon due">
        <Icon name="unlisted" />
        <span>{t('popup_not_mine', { account: account.name })}</span>
      </h2>
      <p>{t('popup_not_mine_do')}</p>
      <Letter
        label="popup_letter_text"
        to={file.organisation.contacts.comms}
        subject={t('popup_not_mine_subject', { account: account.name })}
        body={t('popup_not_mine_body', { account: account.name, platform, name })}
      />
    </section>
  );
}
