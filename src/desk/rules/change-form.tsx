// Changing a rule of the extension: another level, or an exception; each with a reason, and an end date where it loosens the rule.
import { useState } from 'preact/hooks';
import { type Change, MOST_EXCEPTED } from '../../model/pack.ts';
import { withChange } from '../../workspace/changes.ts';
import { type Evidence, gateOf, type Interrupting } from '../../workspace/levels.ts';
import { linesOf } from '../../workspace/rule-form.ts';
import { useDesk } from '../desk.ts';
import { AreaField, ChoiceField, TextField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Radios } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import type { RuleRow } from './columns.tsx';
import { DayFields, dayFaults, type TwoDays } from './day-fields.tsx';
import { GateNote } from './gate-note.tsx';
import { OnAccounts } from './on-accounts.tsx';

const ORDER = ['off', 'advice', 'warn', 'block'] as const;
type Wanted = (typeof ORDER)[number];
const OPEN: TwoDays = { from: '', until: '' };

export function ChangeForm({ row: { rule, level: now }, evidence }: { readonly row: RuleRow; readonly evidence: Evidence }) {
  const { t, say } = useWords();
  const { today, edit } = useDesk();
  const [kind, setKind] = useState<string>('level');
  const [level, setLevel] = useState<Wanted>(now === 'allow' ? 'advice' : now);
  const [words, setWords] = useState('');
  const [accounts, setAccounts] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [days, setDays] = useState(OPEN);
  const [tried, setTried] = useState(false);
  const built: Wanted = rule.level === 'allow' ? 'advice' : rule.level;
  const loosens = kind === 'exception' || ORDER.indexOf(level) < ORDER.indexOf(built);
  const raised = kind === 'level' && ORDER.indexOf(level) > ORDER.indexOf(built);
  const shut = raised && level !== 'off' && !gateOf(level, evidence).open;
  const empty = kind === 'level' ? level === now : linesOf(words).length + accounts.length === 0;

  const wrong = Object.keys(dayFaults(days, today)).length > 0;
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || empty || shut || (loosens && days.until === '') || wrong || accounts.length > MOST_EXCEPTED) return;
    const phrases = linesOf(words);
    const common = { rule: rule.id, reason: reason.trim(), ...(days.from ? { from: days.from } : {}), ...(days.until ? { until: days.until } : {}) };
    const exception = { ...(phrases.length > 0 ? { when: { phrases } } : {}), ...(accounts.length > 0 ? { accounts: [...accounts] } : {}) };
    const change: Change = kind === 'level' ? { ...common, level } : { ...common, exception };
    edit(t('desk_rule_changed', { title: say(rule.title) }), (before) => ({ ...before, changes: withChange(before.changes, change) }));
    setReason('');
    setDays(OPEN);
    setWords('');
    setAccounts([]);
    setTried(false);
  };
  return (
    <Card title={t('desk_change_title')}>
      <form class="form" onSubmit={submit} noValidate>
        <Radios
          legend={t('desk_change_what')}
          value={kind}
          onChange={setKind}
          choices={[
            ['level', t('desk_change_what_level')],
            ['exception', t('desk_change_what_exception')],
          ]}
        />
        {kind === 'level' ? (
          <>
            <ChoiceField
              label={t('desk_rule_level')}
              value={level}
              onChange={(value) => setLevel(value as Wanted)}
              choices={ORDER.map((one) => [one, t(`desk_level_${one}`)])}
              width="short"
            />
            {raised && level !== 'off' && <GateNote level={level as Interrupting} evidence={evidence} builtIn />}
          </>
        ) : (
          <>
            <AreaField
              label={t('desk_change_words')}
              hint={t('desk_change_words_hint')}
              value={words}
              onInput={setWords}
              problem={tried && empty ? t('desk_change_words_missing') : undefined}
            />
            <OnAccounts chosen={accounts} choose={setAccounts} />
          </>
        )}
        <TextField
          label={t('desk_change_reason')}
          hint={t('desk_change_reason_hint')}
          value={reason}
          onInput={setReason}
          problem={tried && reason.trim() === '' ? t('desk_change_reason_missing') : undefined}
        />
        <DayFields days={days} onChange={setDays} weaker={loosens} tried={tried} />
        {loosens && rule.level === 'block' && <Note tone="warn">{t('desk_change_two')}</Note>}
        <button type="submit" class="filled" disabled={shut || (kind === 'level' && empty)}>
          {t('desk_change_do')}
        </button>
      </form>
    </Card>
  );
}
