// A new version of the written policy: its number, what changed in three lines, and whether people must confirm again.
import { useState } from 'preact/hooks';
import type { PolicyDocument } from '../../model/organisation.ts';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { useDesk } from '../desk.ts';
import { AreaField, TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { Radios } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

/** Lines of what changed that people will read. */
const MOST_LINES = 3;

/** What the form begins with: everything of the version before but what is new, and the next number where it is a number. */
function beginning(latest: PolicyDocument | undefined, today: string) {
  const next = Number(latest?.version);
  return {
    title: latest?.title ?? '',
    version: latest && Number.isInteger(next) ? String(next + 1) : '',
    published: today,
    link: latest?.link ?? '',
    changes: '',
    material: 'yes',
  };
}

export function PolicyForm({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const { workspace, today, edit } = useDesk();
  const asked = versionToConfirm(workspace);
  const [draft, setDraft] = useState(() => beginning(workspace.policies.at(-1), today));
  const [tried, setTried] = useState(false);
  const lines = draft.changes
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const taken = workspace.policies.some(({ version }) => version === draft.version.trim());
  const wrong = {
    title: draft.title.trim() === '',
    version: draft.version.trim() === '' || taken,
    link: draft.link !== '' && !(URL.canParse(draft.link) && draft.link.startsWith('https://')),
    changes: lines.length > MOST_LINES,
    published: draft.published === '',
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some(Boolean)) return;
    const document: PolicyDocument = {
      title: draft.title.trim(),
      version: draft.version.trim(),
      published: draft.published,
      changes: lines,
      ...(draft.link ? { link: draft.link } : {}),
      ...(draft.material === 'no' && asked ? { minorOf: asked } : {}),
    };
    edit(t('desk_policy_added', { version: document.version }), (now) => ({ ...now, policies: [...now.policies, document] }));
    close();
  };
  const set = (change: Partial<typeof draft>): void => setDraft((now) => ({ ...now, ...change }));
  return (
    <form data-keep class="form" onSubmit={submit} noValidate>
      <TextField
        label={t('desk_policy_name')}
        value={draft.title}
        onInput={(title) => set({ title })}
        problem={tried && wrong.title ? t('desk_policy_name_missing') : undefined}
      />
      <div class="row-of-fields">
        <TextField
          label={t('desk_policy_number')}
          value={draft.version}
          onInput={(version) => set({ version })}
          width="short"
          problem={tried && wrong.version ? t(taken ? 'desk_policy_number_taken' : 'desk_policy_number_missing') : undefined}
        />
        <TextField
          label={t('desk_policy_published')}
          type="date"
          value={draft.published}
          onInput={(published) => set({ published })}
          width="short"
          problem={tried && wrong.published ? t('desk_policy_published_missing') : undefined}
        />
      </div>
      <TextField
        label={t('desk_policy_link')}
        hint={t('desk_policy_link_hint')}
        type="url"
        value={draft.link}
        onInput={(link) => set({ link })}
        problem={tried && wrong.link ? t('desk_where_address_wrong') : undefined}
      />
      <AreaField
        label={t('desk_policy_changes')}
        hint={t('desk_policy_changes_hint')}
        rows={3}
        value={draft.changes}
        onInput={(changes) => set({ changes })}
        problem={wrong.changes ? t('desk_policy_changes_long') : undefined}
      />
      {asked && (
        <Radios
          legend={t('desk_policy_weight')}
          value={draft.material}
          onChange={(material) => set({ material })}
          choices={[
            ['yes', t('desk_policy_material'), t('desk_policy_material_hint')],
            ['no', t('desk_policy_minor'), t('desk_policy_minor_hint')],
          ]}
        />
      )}
      <FormActions submit={t('desk_policy_add')} cancel={close} />
    </form>
  );
}
