// A new account: only what is needed to know it again. The rest is on its own page.
import { useState } from 'preact/hooks';
import { type Account, accountSchema } from '../../model/account.ts';
import { withItem } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { useWords } from '../words.ts';
import { KINDS, PLATFORMS } from './columns.tsx';

export function NewAccount({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const { workspace, edit, go } = useDesk();
  const [name, setName] = useState('');
  const [platform, setPlatform] = useState<string>('facebook');
  const [kind, setKind] = useState<string>('corporate');
  const [handle, setHandle] = useState('');
  const [tried, setTried] = useState(false);
  const wrongHandle = platform === 'x' && handle !== '' && !/^@?\w{1,15}$/.test(handle);

  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || wrongHandle) return;
    const account: Account = accountSchema.parse({
      id: idFrom(`${name} ${platform === 'x' ? 'x' : 'fb'}`, new Set(workspace.accounts.map(({ id }) => id))),
      name: name.trim(),
      platform,
      kind,
      ...(platform === 'x' && handle !== '' ? { handle: handle.replace('@', '') } : {}),
    });
    edit(t('desk_account_added', { name: account.name }), (now) => withItem(now, 'accounts', account));
    close();
    go('accounts', account.id);
  };
  return (
    <Dialog title={t('desk_account_new')} onClose={close}>
      <form class="form" onSubmit={submit} noValidate>
        <TextField
          label={t('desk_account_name')}
          hint={t('desk_account_name_hint')}
          value={name}
          onInput={setName}
          problem={tried && name.trim() === '' ? t('desk_account_name_missing') : undefined}
        />
        <ChoiceField
          label={t('desk_account_platform')}
          value={platform}
          onChange={setPlatform}
          choices={PLATFORMS.map((one) => [one, t(`desk_platform_${one}`)])}
        />
        <ChoiceField
          label={t('desk_account_kind')}
          value={kind}
          onChange={setKind}
          choices={KINDS.map((one) => [one, t(`desk_kind_${one}_choice`)])}
          hint={t(`desk_kind_${kind}_hint`)}
        />
        {platform === 'x' && (
          <TextField
            label={t('desk_account_handle')}
            value={handle}
            onInput={setHandle}
            problem={tried && wrongHandle ? t('desk_account_handle_wrong') : undefined}
          />
        )}
        <FormActions submit={t('desk_add')} cancel={close} />
      </form>
    </Dialog>
  );
}
