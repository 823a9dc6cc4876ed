// The organisation's own details: what keeps its numbers, places and addresses from being taken for somebody's personal data, and whom to ask.
import { useRef, useState } from 'preact/hooks';
import { nationSchema } from '../../model/attempt.ts';
import type { Organisation } from '../../model/organisation.ts';
import { domainOf, type OwnList, wrongContacts, wrongIn } from '../../workspace/own-details.ts';
import { useDesk } from '../desk.ts';
import { AreaField, ChoiceField, TextField } from '../parts/field.tsx';
import { focusFault } from '../parts/focus-fault.ts';
import { FormActions } from '../parts/form-actions.tsx';
import { Card, Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { type ContactField, ContactsCard } from './contacts-card.tsx';

const LISTS = ['ownPhones', 'ownEmailDomains', 'ownPostcodes', 'places'] as const satisfies readonly OwnList[];

/** Lines; where no entry can hold a comma, what stands between commas too. */
const linesOf = (text: string, commas: boolean): string[] => [
  ...new Set(
    text
      .split(commas ? /[\n,;]/ : '\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

export function OrganisationPage() {
  const { t } = useWords();
  const { workspace, edit, go } = useDesk();
  const [draft, setDraft] = useState<Organisation>(workspace.organisation);
  const [texts, setTexts] = useState(
    () => Object.fromEntries(LISTS.map((list) => [list, workspace.organisation[list].join('\n')])) as Record<(typeof LISTS)[number], string>,
  );
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<Organisation>): void => setDraft((now) => ({ ...now, ...change }));
  const contact = (key: string, field: ContactField, value: string): void =>
    setDraft((now) => ({
      ...now,
      contacts: { ...now.contacts, [key]: { ...(now.contacts[key] ?? { name: '' }), [field]: value || undefined } as Organisation['contacts'][string] },
    }));

  const lists = Object.fromEntries(
    LISTS.map((list) => [list, linesOf(texts[list], list !== 'places').map((line) => (list === 'ownEmailDomains' ? domainOf(line) : line))]),
  ) as Pick<Organisation, OwnList>;
  const wrongLists = LISTS.some((list) => wrongIn(list, lists[list]) !== undefined);
  const listProblem = (list: OwnList): string | undefined => {
    const value = tried ? wrongIn(list, lists[list]) : undefined;
    return value === undefined || list === 'places' ? undefined : t(`desk_organisation_${list}_wrong`, { value });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    focusFault(form.current);
    if (draft.name.trim() === '' || wrongLists || wrongContacts(draft).length > 0) return;
    const contacts = Object.fromEntries(
      Object.entries(draft.contacts)
        .filter(([, one]) => Boolean(one.name || one.email || one.phone || one.link))
        .map(([key, one]) => [key, { ...one, name: one.name || t(`desk_contact_${key}`) }]),
    );
    edit(t('desk_organisation_changed'), (now) => ({ ...now, organisation: { ...draft, ...lists, contacts } }));
    go('start');
  };
  return (
    <Page title={t('desk_step_organisation')} lead={t('desk_step_organisation_lead')} back={{ label: t('desk_tab_start'), go: () => go('start') }}>
      <form data-keep class="form wide" ref={form} onSubmit={submit} noValidate>
        <Card title={t('desk_organisation_who')}>
          <TextField
            label={t('desk_organisation_name')}
            value={draft.name}
            onInput={(name) => set({ name })}
            problem={tried && draft.name.trim() === '' ? t('desk_organisation_name_missing') : undefined}
          />
          <ChoiceField
            label={t('desk_organisation_nation')}
            value={draft.nation}
            onChange={(nation) => set({ nation: nationSchema.parse(nation) })}
            choices={nationSchema.options.map((one) => [one, t(`desk_nation_${one.replace('-', '_')}`)])}
          />
          <TextField
            label={t('desk_organisation_paper')}
            hint={t('desk_organisation_paper_hint')}
            value={draft.localPaper ?? ''}
            onInput={(paper) => setDraft(({ localPaper: _, ...now }) => (paper === '' ? now : { ...now, localPaper: paper }))}
          />
        </Card>
        <Card title={t('desk_organisation_own')}>
          <p>{t('desk_organisation_own_lead')}</p>
          {LISTS.map((list) => (
            <AreaField
              key={list}
              label={t(`desk_organisation_${list}`)}
              hint={t(`desk_organisation_${list}_hint`)}
              value={texts[list]}
              onInput={(text) => setTexts((now) => ({ ...now, [list]: text }))}
              problem={listProblem(list)}
            />
          ))}
        </Card>
        <ContactsCard contacts={draft.contacts} tried={tried} change={contact} />
        <FormActions submit={t('desk_keep')} cancel={() => go('start')} />
      </form>
    </Page>
  );
}
