// The fields of an account. Kept together with one button, so that a half-typed id is never published.
import { useState } from 'preact/hooks';
import { type Account, accountSchema } from '../../model/account.ts';
import { withItem, withoutEmpty } from '../../workspace/items.ts';
import { useDesk } from '../desk.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import { ACCESS, KINDS, PLATFORMS, STATES } from './columns.tsx';

const TEXTS = ['serviceArea', 'responsible', 'deputy', 'outOfHours', 'responseTarget', 'link'] as const;
const IDS = { facebook: ['profileId', 'pageId'], x: ['handle', 'userId'] } as const;

export function AccountForm({ account }: { readonly account: Account }) {
  const { t } = useWords();
  const { edit, say } = useDesk();
  const [draft, setDraft] = useState<Account>(account);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const set = (change: Partial<Account>): void => setDraft((now) => ({ ...now, ...change }));
  const access = draft.centralAccess;
  const setAccess = (change: object): void => set({ centralAccess: withoutEmpty({ state: 'missing', ...access, ...change }) as Account['centralAccess'] });

  const submit = (event: Event): void => {
    event.preventDefault();
    const report = draft.orphanedReport;
    const parsed = accountSchema.safeParse(withoutEmpty({ ...draft, orphanedReport: report?.reference ? withoutEmpty(report) : undefined }));
    setWrong(new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]))));
    if (!parsed.success) say(t('desk_form_wrong'), 'bad');
    else edit(t('desk_account_changed', { name: account.name }), (now) => withItem(now, 'accounts', parsed.data));
  };
  const problem = (field: string): string | undefined => (wrong.has(field) ? t(`desk_account_${field}_wrong`) : undefined);
  return (
    <form data-keep onSubmit={submit} noValidate class="form">
      <div class="columns full">
        <Card title={t('desk_account_known')}>
          <TextField label={t('desk_account_name')} value={draft.name} onInput={(name) => set({ name })} problem={problem('name')} />
          <ChoiceField
            label={t('desk_account_platform')}
            value={draft.platform}
            onChange={(platform) => set({ platform: platform as Account['platform'] })}
            choices={PLATFORMS.map((one) => [one, t(`desk_platform_${one}`)])}
          />
          <ChoiceField
            label={t('desk_account_kind')}
            value={draft.kind}
            onChange={(kind) => set({ kind: kind as Account['kind'] })}
            choices={KINDS.map((one) => [one, t(`desk_kind_${one}_choice`)])}
            hint={t(`desk_kind_${draft.kind}_hint`)}
          />
          {IDS[draft.platform].map((field) => (
            <TextField
              key={field}
              label={t(`desk_account_${field}`)}
              hint={t(`desk_account_${field}_hint`)}
              value={draft[field] ?? ''}
              onInput={(value) => set({ [field]: value.trim().replace(/^@/, '') })}
              problem={problem(field)}
            />
          ))}
          <Tick label={t('desk_account_bilingual')} checked={draft.bilingual ?? false} onChange={(bilingual) => set({ bilingual })} />
        </Card>
        <Card title={t('desk_account_cared')}>
          {TEXTS.map((field) => (
            <TextField key={field} label={t(`desk_account_${field}`)} value={draft[field] ?? ''} onInput={(value) => set({ [field]: value })} />
          ))}
        </Card>
        <Card title={t('desk_account_state_title')}>
          <ChoiceField
            label={t('desk_account_state')}
            value={draft.state}
            onChange={(state) => set({ state: state as Account['state'] })}
            choices={STATES.map((one) => [one, t(`desk_state_${one}`)])}
            hint={t(`desk_state_${draft.state}_hint`)}
          />
          {draft.state === 'closed' && (
            <>
              <TextField label={t('desk_account_closedBecause')} value={draft.closedBecause ?? ''} onInput={(closedBecause) => set({ closedBecause })} />
              <TextField label={t('desk_account_insteadUse')} value={draft.insteadUse ?? ''} onInput={(insteadUse) => set({ insteadUse })} />
            </>
          )}
          {draft.state === 'orphaned' && (
            <TextField
              label={t('desk_account_report')}
              hint={t('desk_account_report_hint')}
              value={draft.orphanedReport?.reference ?? ''}
              onInput={(reference) => set({ orphanedReport: { ...draft.orphanedReport, reference } })}
            />
          )}
          <ChoiceField
            label={t('desk_account_access')}
            hint={t('desk_account_access_hint')}
            value={access?.state ?? ''}
            onChange={(state) => (state === '' ? setDraft(({ centralAccess: _, ...now }) => now) : setAccess({ state }))}
            choices={[['', '—'], ...ACCESS.map((one) => [one, t(`desk_access_${one.replaceAll('-', '_')}`)] as const)]}
          />
          {access && access.state !== 'not-applicable' && (
            <TextField label={t('desk_access_on')} type="date" value={access.on ?? ''} onInput={(on) => setAccess({ on })} />
          )}
          {access?.state === 'risk-accepted' && (
            <>
              <TextField label={t('desk_access_acceptedBy')} value={access.acceptedBy ?? ''} onInput={(acceptedBy) => setAccess({ acceptedBy })} />
              <TextField label={t('desk_access_reviewBy')} type="date" value={access.reviewBy ?? ''} onInput={(reviewBy) => setAccess({ reviewBy })} />
            </>
          )}
        </Card>
      </div>
      <button type="submit" class="filled">
        {t('desk_keep')}
      </button>
    </form>
  );
}
