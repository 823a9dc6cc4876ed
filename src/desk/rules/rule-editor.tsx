// Writing a rule: the form on the left, what it does on the right while it is typed.
import { useRef, useState } from 'preact/hooks';
import { withItem } from '../../workspace/items.ts';
import { gateOf } from '../../workspace/levels.ts';
import { missingIn, NEW_RULE, type RuleForm } from '../../workspace/rule-form.ts';
import { useDesk } from '../desk.ts';
import { writtenOf } from '../parts/both-languages.tsx';
import { focusFault } from '../parts/focus-fault.ts';
import { FormActions } from '../parts/form-actions.tsx';
import { Card, Note, Page } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { dayFaults } from './day-fields.tsx';
import { inPeriod, named, useDraftTrial } from './draft-trial.ts';
import { Examples } from './examples.tsx';
import { FiredDrafts } from './fired-drafts.tsx';
import { GateNote } from './gate-note.tsx';
import type { Books } from './law.ts';
import { RuleFields } from './rule-fields.tsx';
import { useSettled } from './use-settled.ts';

/** Example drafts that are listed while a rule is written. */
const SHOWN = 8;

/** The texts as they were written, without the Welsh that only repeats the English. */
const asWritten = (form: RuleForm): RuleForm => ({ ...form, title: writtenOf(form.title), why: writtenOf(form.why), wayOut: writtenOf(form.wayOut) });

export function RuleEditor({ books, before }: { readonly books: Books; readonly before?: RuleForm }) {
  const { t } = useWords();
  const { workspace, today, edit, go, say } = useDesk();
  const [form, setForm] = useState<RuleForm>(before ? asWritten(before) : NEW_RULE);
  const [asked, setAsked] = useState(false);
  const fields = useRef<HTMLFormElement>(null);
  const settled = useSettled(form);
  const missing = missingIn(form);
  const moment = inPeriod(workspace);

  const trial = useDraftTrial(settled, books, moment);
  const evidence = trial?.evidence ?? { texts: 0, right: 0, wrong: 0, missed: 0 };
  const gate = gateOf(form.level, evidence);
  const wrong = trial?.tried.filter(({ right }) => !right) ?? [];
  const unproven = wrong.length > 0;
  const days = Object.keys(dayFaults(form, today, before?.from)).length > 0;
  /** Why it cannot be added yet, the first thing to put right first. */
  const reasons = [
    (missing.length > 0 || days) && t('desk_form_wrong'),
    trial?.fault !== undefined && t('desk_try_fault', { fault: trial.fault }),
    unproven && t('desk_try_unproven'),
    !gate.open && t('desk_gate_shut', { level: t(`desk_level_${form.level}`) }),
  ].filter((one) => one !== false);
  const submit = (event: Event): void => {
    event.preventDefault();
    setAsked(true);
    focusFault(fields.current);
    const made = named(form, workspace, moment);
    const [reason] = reasons;
    if (reason !== undefined || made === undefined) {
      say(reason ?? t('desk_form_wrong'), 'bad');
      return;
    }
    edit(t(before ? 'desk_rule_kept' : 'desk_rule_added', { title: form.title.en || form.title.cy }), (now) => withItem(now, 'ownRules', made));
    go('rules', made.id);
  };
  return (
    <Page title={t(before ? 'desk_rule_edit' : 'desk_rule_new')} lead={t('desk_rule_new_lead')} back={{ label: t('desk_tab_rules'), go: () => go('rules') }}>
      <div class="writing">
        <form data-keep ref={fields} class="form" onSubmit={submit} noValidate>
          <RuleFields form={form} setForm={setForm} before={before} missing={asked ? missing : []} wrong={asked ? wrong : []} />
          {form.when === 'pre-election' && moment === undefined && <Note tone="warn">{t('desk_rule_no_election')}</Note>}
          {/* Beside the button that was pressed: the panel that shows each example may have scrolled away. */}
          {asked &&
            reasons.map((reason) => (
              <Note key={reason} tone="warn">
                {reason}
              </Note>
            ))}
          <FormActions submit={t(before ? 'desk_keep' : 'desk_rule_add')} cancel={() => go('rules')} />
        </form>
        <aside class="page" aria-label={t('desk_try_title')}>
          {trial?.fault && <Note tone="block">{t('desk_try_fault', { fault: trial.fault })}</Note>}
          {trial ? <Examples tried={trial.tried} /> : <Card title={t('desk_try_title')}>{<p>{t('desk_try_empty')}</p>}</Card>}
          {unproven && <Note tone="warn">{t('desk_try_unproven')}</Note>}
          {form.level !== 'advice' && <GateNote level={form.level} evidence={evidence} />}
          {trial && <FiredDrafts books={books} fires={trial.fires} most={SHOWN} />}
        </aside>
      </div>
    </Page>
  );
}
