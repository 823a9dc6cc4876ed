// What a file holds that somebody is asked to sign: everything that will reach people, so that nobody signs unseen.
import type { Pack } from '../../model/pack.ts';
import { londonDay } from '../../policy/elections/index.ts';
import { electionName } from '../elections/elections.tsx';
import { useWords } from '../words.ts';

export function SignedContent({ pack }: { readonly pack: Pack }) {
  const words = useWords();
  const { t, n, day, say } = words;
  const on = (moment: string): string => day(londonDay(new Date(moment)));
  const list = (parts: readonly string[]): string => parts.join('; ') || t('desk_second_nothing');
  const rows: readonly (readonly [title: string, said: string])[] = [
    [t('desk_organisation_name'), pack.profile.name],
    [t('desk_history_version'), String(pack.version)],
    [t('desk_second_valid'), t('desk_second_until', { from: on(pack.issued), to: on(pack.expires) })],
    [t('desk_sign_approved'), list(pack.approval.map(({ by }) => by))],
    [
      t('desk_tab_rules'),
      `${n('desk_second_rules', pack.rules.length)}: ${list(pack.rules.map((rule) => `${say(rule.title)} (${t(`desk_level_${rule.level}`)})`))}`,
    ],
    [t('desk_second_changes'), list(pack.changes.map((change) => `${change.rule}: ${change.reason}`))],
    [t('desk_tab_elections'), list(pack.elections.map((election) => electionName(words, election)))],
    [
      t('desk_second_hold'),
      list(pack.holds.map(({ reason, from, until }) => t('desk_second_hold_one', { reason: say(reason), from: on(from), to: on(until) }))),
    ],
    [t('desk_second_notice'), pack.notice ? say(pack.notice.title) : t('desk_second_nothing')],
    [t('desk_second_replies'), list(pack.responses.map(({ topic }) => topic))],
    [t('desk_second_policy'), pack.policy?.version ?? t('desk_second_nothing')],
    [t('desk_tab_accounts'), String(pack.accounts.length)],
  ];
  return (
    <dl class="facts">
      {rows.map(([title, said]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
