// The columns of the table of rules, and where each row comes from.
import type { T } from '../../i18n/translator.ts';
import type { Day } from '../../model/election.ts';
import type { Change, PackRule } from '../../model/pack.ts';
import { categorySchema, type Rule, type RuleLevel } from '../../model/rule.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Core, type Days, isComing } from '../../packs/index.ts';
import type { Column, Filter } from '../parts/table.tsx';
import type { Words } from '../words.ts';
import { daysText } from './days-text.ts';
import type { Trial } from './law.ts';

export interface RuleRow {
  readonly rule: Rule | PackRule;
  readonly own: boolean;
  /** The level in force with the workspace's changes; `off` when it was switched off. */
  readonly level: RuleLevel | 'off';
  /** A rule of one's own that has not begun yet. */
  readonly coming: boolean;
  /** Of a rule of one's own. */
  readonly days: Days;
  readonly changes: readonly Change[];
  /** Example drafts on which it fires now; undefined while that is being found out. */
  readonly fires: readonly string[] | undefined;
}

/** Own rules first, then the extension's. */
export function rowsOf(core: Core, workspace: Workspace, { measured, merged, of }: Trial, today: Day): RuleRow[] {
  const now = new Map(merged.rules.map((rule) => [rule.id, rule.level]));
  const changes = new Map<string, Change[]>();
  for (const change of workspace.changes) changes.set(change.rule, [...(changes.get(change.rule) ?? []), change]);
  const row = (rule: Rule | PackRule, own: boolean, days: Days = {}, coming = isComing(days, today)): RuleRow => ({
    rule,
    own,
    level: now.get(rule.id) ?? (of.has(rule) && !coming ? 'off' : rule.level),
    coming,
    days,
    changes: changes.get(rule.id) ?? [],
    fires: measured && (measured.fires.get(rule.id) ?? []),
  });
  return [...workspace.ownRules.map((rule) => row(rule, true, rule)), ...core.rules.map((rule) => row(rule, false))];
}

type Shown = RuleLevel | 'off' | 'clear';
const TONES: Readonly<Record<Shown, string>> = { off: '', clear: '', allow: 'good', advice: 'advice', warn: 'warn', block: 'block' };

export function LevelPill({ t, level }: { readonly t: T; readonly level: Shown }) {
  return (
    <span class="pill" {...(TONES[level] ? { 'data-tone': TONES[level] } : {})}>
      {t(`desk_level_${level}`)}
    </span>
  );
}

export function ruleColumns({ t, say, day }: Words, drafts: number, open: (row: RuleRow) => void): readonly Column<RuleRow>[] {
  return [
    {
      id: 'title',
      title: t('desk_rule'),
      text: ({ rule }) => say(rule.title),
      open,
    },
    { id: 'category', title: t('desk_rule_category'), text: ({ rule }) => t(`desk_category_${rule.category.replaceAll('-', '_')}`) },
    { id: 'level', title: t('desk_rule_level'), text: ({ level }) => t(`desk_level_${level}`), cell: ({ level }) => <LevelPill t={t} level={level} /> },
    {
      id: 'fires',
      title: t('desk_rule_fires', { drafts }),
      text: ({ fires }) => (fires ? String(fires.length) : '…'),
      numeric: true,
    },
    {
      id: 'changes',
      title: t('desk_rule_yours'),
      text: ({ own, coming, days, changes }) =>
        [own ? `${t('desk_rule_own')}${coming ? ` ${daysText({ t, day }, days)}` : ''}` : '', ...changes.map((change) => changeText(t, day, change))]
          .filter(Boolean)
          .join('; '),
    },
  ];
}

/** One change in a few words: `level set to warn until 1 June 2027: too many alarms`. */
export function changeText(t: T, day: Words['day'], change: Change): string {
  const what = 'level' in change ? t('desk_change_level', { level: t(`desk_level_${change.level}`) }) : exceptionText(t, change);
  return `${[what, daysText({ t, day }, change)].filter(Boolean).join(' ')}: ${change.reason}`;
}

/** What keeps the rule silent: the words, and on how many accounts. */
function exceptionText(t: T, { exception: { when, accounts } }: Extract<Change, { readonly exception: unknown }>): string {
  const words =
    typeof when === 'object' && when !== null && 'phrases' in when && Array.isArray(when.phrases) ? when.phrases.map((one) => `“${one}”`).join(', ') : '';
  const on = accounts === undefined ? '' : t('desk_change_exception_accounts', { count: accounts.length });
  return [t('desk_change_exception'), words, on].filter(Boolean).join(' ');
}

export function ruleFilters(t: T): readonly Filter<RuleRow>[] {
  return [
    {
      id: 'category',
      label: t('desk_rule_category'),
      choices: categorySchema.options.map((one) => [one, t(`desk_category_${one.replaceAll('-', '_')}`)]),
      test: ({ rule }, choice) => rule.category === choice,
    },
    {
      id: 'level',
      label: t('desk_rule_level'),
      choices: (['advice', 'warn', 'block', 'allow', 'off'] as const).map((one) => [one, t(`desk_level_${one}`)]),
      test: ({ level }, choice) => level === choice,
    },
    {
      id: 'yours',
      label: t('desk_rule_yours'),
      choices: [
        ['own', t('desk_rule_own')],
        ['changed', t('desk_rule_changed_by_you')],
      ],
      test: ({ own, changes }, choice) => (choice === 'own' ? own : changes.length > 0),
    },
  ];
}
