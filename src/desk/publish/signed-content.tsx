// What a version holds that somebody is asked to sign: everything that will reach people, so that nobody signs unseen.
import type { Pack } from '../../model/pack.ts';
import type { Rule } from '../../model/rule.ts';
import { londonDay } from '../../policy/elections/index.ts';
import type { Part } from '../../workspace/publications.ts';
import { formOf } from '../../workspace/rule-as-form.ts';
import { linesOf } from '../../workspace/rule-form.ts';
import { electionName } from '../elections/elections.tsx';
import { momentText } from '../replies/local-time.ts';
import { changeText } from '../rules/columns.tsx';
import { daysText } from '../rules/days-text.ts';
import { namesOf } from '../rules/rule-names.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly pack: Pack;
  /** The extension's own, by whose titles the changes to them are named. */
  readonly rules: readonly Pick<Rule, 'id' | 'title'>[];
  /** What is not as it was in the version that people have. */
  readonly since?: { readonly version: number; readonly parts: readonly string[] } | undefined;
}

export function SignedContent({ pack, rules, since }: Props) {
  const words = useWords();
  const { t, n, day, say } = words;
  const on = (moment: string): string => day(londonDay(new Date(moment)));
  const list = (parts: readonly string[]): string => parts.join('; ') || t('desk_second_nothing');
  /** What ended before the version was made reaches nobody any more. */
  const over = (until: string): string => (until < pack.issued.slice(0, until.length) ? ` · ${t('desk_hold_over')}` : '');
  const name = namesOf(rules, say);
  const ruleText = (rule: Pack['rules'][number]): string => {
    const level = [t(`desk_level_${rule.level}`), daysText(words, rule)].filter(Boolean).join(' ');
    // A title is what its writer calls it; what it stops people at is its words.
    const looked = linesOf(formOf(rule)?.words ?? '').map((one) => `“${one}”`);
    return `${say(rule.title)} (${level})${looked.length > 0 ? `: ${looked.join(', ')}` : ''}`;
  };
  const rows: readonly (readonly [title: string, said: string, ...parts: Part[]])[] = [
    [t('desk_organisation_name'), pack.profile.name, 'organisation'],
    [t('desk_history_version'), String(pack.version)],
    [t('desk_second_valid'), t('desk_second_until', { from: on(pack.issued), to: on(pack.expires) })],
    [t('desk_sign_approved'), list(pack.approval.map(({ by }) => by))],
    [
      t('desk_tab_rules'),
      pack.rules.length === 0 ? t('desk_second_nothing') : `${n('desk_second_rules', pack.rules.length)}: ${list(pack.rules.map(ruleText))}`,
      'ownRules',
    ],
    [t('desk_second_changes'), list(pack.changes.map((change) => `${name(change.rule)} (${changeText(t, day, change)})`)), 'changes'],
    [t('desk_not_out_lists'), String(Object.keys(pack.lists).length), 'lists', 'candidates'],
    [t('desk_tab_elections'), list(pack.elections.map((election) => `${electionName(words, election)}${over(election.poll)}`)), 'elections'],
    [
      t('desk_second_hold'),
      list(
        pack.holds.map(
          ({ reason, from, until }) =>
            `${t('desk_second_hold_one', { reason: say(reason), from: momentText(day, from), to: momentText(day, until) })}${over(until)}`,
        ),
      ),
      'holds',
    ],
    [t('desk_second_notice'), pack.notice ? `${say(pack.notice.title)}${over(pack.notice.until)}` : t('desk_second_nothing'), 'notice'],
    [t('desk_second_replies'), list(pack.responses.map(({ topic }) => topic)), 'responses'],
    [t('desk_second_policy'), pack.policy?.version ?? t('desk_second_nothing'), 'policies'],
    [t('desk_not_out_practice'), String(pack.practice.length), 'practice'],
    [t('desk_tab_accounts'), String(pack.accounts.length), 'accounts'],
  ];
  return (
    <dl class="facts">
      {rows.map(([title, said, ...parts]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {said}
            {since && parts.some((part) => since.parts.includes(part)) && (
              <>
                {' '}
                <span class="pill" data-tone="warn">
                  {t('desk_second_changed', { version: since.version })}
                </span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
