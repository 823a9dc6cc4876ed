// Beginning a new workspace: the organisation's name and nation, and a passphrase for the file.
import { type Dispatch, useState } from 'preact/hooks';
import { nationSchema } from '../../model/attempt.ts';
import { organisationSchema } from '../../model/organisation.ts';
import { idFrom, newWorkspace } from '../../workspace/new.ts';
import { CODE_LENGTH, recoveryCode } from '../../workspace/recovery.ts';
import type { DeskGiven } from '../given.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { type Action, newSessionId } from '../session.ts';
import { useWords } from '../words.ts';
import { PassphraseFields, passphraseFault } from './passphrase.tsx';

export function Begin({ given, dispatch }: { readonly given: DeskGiven; readonly dispatch: Dispatch<Action> }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [nation, setNation] = useState<string>('england');
  const [passphrase, setPassphrase] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);

  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || passphraseFault(passphrase) !== undefined) return;
    const organisation = organisationSchema.parse({ id: idFrom(name), name: name.trim(), nation });
    const workspace = newWorkspace(organisation, recoveryCode(given.chance(CODE_LENGTH)));
    dispatch({ type: 'opened', id: newSessionId(given.chance), workspace, passphrase: passphrase.first });
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      <TextField
        label={t('desk_organisation_name')}
        value={name}
        onInput={setName}
        problem={tried && name.trim() === '' ? t('desk_organisation_name_missing') : undefined}
      />
      <ChoiceField
        label={t('desk_organisation_nation')}
        value={nation}
        onChange={setNation}
        choices={nationSchema.options.map((one) => [one, t(`desk_nation_${one.replace('-', '_')}`)])}
      />
      <PassphraseFields value={passphrase} onInput={setPassphrase} tried={tried} />
      <button type="submit" class="filled">
        {t('desk_begin_do')}
      </button>
    </form>
  );
}
