// Changing a rule of the extension: another level, or an exception; each with a reason, and an end date where it loosens the rule.
import { useState } from 'preact/hooks';
import { type Change, MOST_EXCEPTED } from '../../model/pack.ts';
import { addDays } from '../../policy/elections/index.ts';
import { type Evidence, gateOf, type Interrupting } from '../../workspace/levels.ts';
import { linesOf } from '../../workspace/rule-form.ts';
import { useDesk } from '../desk.ts';
import { AreaField, ChoiceField, TextField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { Radios } from '../parts/tick.tsx';
import { useWords } from '../words.ts';
import type { RuleRow } from './columns.tsx';
import { GateNote } from './gate-note.tsx';
import { OnAccounts } from './on-accounts.tsx';

const ORDER = ['off', 'advice', 'warn', 'block'] as const;
type Wanted = (typeof ORDER)[number];

export function ChangeForm({ row: { rule, level: now }, evidence }: { readonly row: RuleRow; readonly evidence: Evidence }) {
  const { t, say, day } = useWords();
  const { today, edit } = useDesk();
  const [kind, setKind] = useState<string>('level');
  const [level, setLevel] = useState<Wanted>(now === 'allow' ? 'advice' : now);
  const [words, setWords] = useState('');
  const [accounts, setAccounts] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const built: Wanted = rule.level === 'allow' ? 'advice' : rule.level;
  const loosens = kind === 'exception' || ORDER.indexOf(level) < ORDER.indexOf(built);
  const raised = kind === 'level' && ORDER.indexOf(level) > ORDER.indexOf(built);
  const shut = raised && level !== 'off' && !gateOf(level, evidence).open;
  const empty = kind === 'level' ? level === now : linesOf(words).length + accounts.length === 0;

  const past = until !== '' && until < today;
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || empty || shut || (loosens && until === '') || past || accounts.length > MOST_EXCEPTED) return;
    const phrases = linesOf(words);
    const common = { rule: rule.id, reason: reason.trim(), ...(until ? { until } : {}) };
    const exception = { ...(phrases.length > 0 ? { when: { phrases } } : {}), ...(accounts.length > 0 ? { accounts: [...accounts] } : {}) };
    const change: Change = kind === 'level' ? { ...common, level } : { ...common, exception };
    edit(t('desk_rule_changed', { title: say(rule.title) }), (before) => ({
      ...before,
      changes: [...before.changes.filter((one) => !('level' in change && 'level' in one && one.rule === rule.id)), change],
    }));
    setReason('');
    setUntil('');
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
        <TextField
          label={t(loosens ? 'desk_change_until_needed' : 'desk_change_until_optional')}
          type="date"
          min={today}
          value={until}
          onInput={setUntil}
          width="short"
          problem={past ? t('desk_day_past') : tried && loosens && until === '' ? t('desk_change_until_missing', { day: day(addDays(today, 90)) }) : undefined}
        />
        {loosens && rule.level === 'block' && <Note tone="warn">{t('desk_change_two')}</Note>}
        <button type="submit" class="filled" disabled={shut || (kind === 'level' && empty)}>
          {t('desk_change_do')}
        </button>
      </form>
    </Card>
  );
}
