// The written policy: which version people confirm, what changed in three lines, and whether they must confirm it again.
import { useState } from 'preact/hooks';
import type { PolicyDocument } from '../../model/organisation.ts';
import { versionToConfirm } from '../../workspace/policy-version.ts';
import { useDesk } from '../desk.ts';
import { AreaField, TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { Card } from '../parts/page.tsx';
import { Radios } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

/** Lines of what changed that people will read. */
const MOST_LINES = 3;

export function PolicyCard() {
  const { t, day } = useWords();
  const { workspace, today, edit } = useDesk();
  const latest = workspace.policies.at(-1);
  const asked = versionToConfirm(workspace);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState({ title: '', version: '', published: '', link: '', changes: '', material: 'yes' });
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
  const begin = (): void => {
    const next = Number(latest?.version);
    setDraft({
      title: latest?.title ?? '',
      version: latest && Number.isInteger(next) ? String(next + 1) : '',
      published: today,
      link: latest?.link ?? '',
      changes: '',
      material: 'yes',
    });
    setTried(false);
    setOpen(true);
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
    setOpen(false);
  };
  const set = (change: Partial<typeof draft>): void => setDraft((now) => ({ ...now, ...change }));
  return (
    <Card title={t('desk_policy_title')}>
      <p>{t('desk_policy_lead')}</p>
      {latest ? (
        <>
          <p>
            <strong>
              {latest.title}, {t('desk_policy_version', { version: latest.version })}
            </strong>{' '}
            <span class="soft">{t(latest.minorOf ? 'desk_policy_minor_on' : 'desk_policy_material_on', { day: day(latest.published) })}</span>
          </p>
          <ul>
            {latest.changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p class="soft">{t('desk_policy_none')}</p>
      )}
      {!open ? (
        <button type="button" class={latest ? '' : 'filled'} onClick={begin}>
          {t('desk_policy_new')}
        </button>
      ) : (
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
          <FormActions submit={t('desk_policy_add')} cancel={() => setOpen(false)} />
        </form>
      )}
    </Card>
  );
}
