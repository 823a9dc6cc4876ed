// My roles: who I am on the register, what I may post from, and what the organisation wants me to have read.
import { useMemo } from 'preact/hooks';
import type { MeNow, PageReport } from '../../messaging/protocol.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { SealedEntry } from '../../model/sealed.ts';
import { londonDay } from '../../policy/elections/day.ts';
import type { Background } from '../background.ts';
import { useWords } from '../words.ts';
import { Acting } from './acting.tsx';
import { Facts } from './facts.tsx';
import { heldBy } from './held.ts';
import { NotMine } from './not-mine.tsx';
import { isConfirmed, PolicyCard } from './policy-card.tsx';
import { Removed } from './removed.tsx';
import { RoleList } from './role-list.tsx';
import { SetUp } from './set-up.tsx';
import { Who } from './who.tsx';

interface Props {
  readonly file: OrganisationFile;
  readonly me: MeNow | undefined;
  readonly page: PageReport | undefined;
  readonly now: Date;
  readonly act: Background['act'];
  /** Others on one's accounts, as one's own entry in a pack names them. */
  readonly peers?: SealedEntry['peers'] | undefined;
}

function useTraining({ trainingCompleted, trainingDue }: Person, today: string): readonly (readonly [string, string | undefined])[] {
  const { t, day } = useWords();
  return [
    [t('popup_training_done'), trainingCompleted ? day(trainingCompleted) : t('popup_training_never')],
    [t('popup_training_due'), trainingDue && (trainingDue < today ? t('popup_training_overdue', { day: day(trainingDue) }) : day(trainingDue))],
  ];
}

function Mine({ person, file, me, page, now, act, peers }: Props & { readonly person: Person }) {
  const { t } = useWords();
  const today = londonDay(now);
  const training = useTraining(person, today);
  const { accountId } = page?.standing ?? {};
  const held = useMemo(() => heldBy(person, file.accounts, today, accountId), [person, file, today, accountId]);
  const { comms } = file.organisation.contacts;
  const strange = file.accounts.find(({ id }) => id === accountId && !held.some(({ account, out }) => account.id === id && out === undefined));
  const policy = file.policy && <PolicyCard policy={file.policy} person={person} me={me} comms={comms} act={act} />;
  // What is asked of the person comes before what they can look up.
  const due = file.policy && !isConfirmed(file.policy, person, me);
  return (
    <>
      {page?.standing?.actingAs === 'unregistered' && <SetUp page={page} comms={comms} me={person.name} />}
      {strange && <NotMine account={strange} file={file} name={person.name} />}
      <Removed removed={me?.removed ?? []} comms={comms} act={act} />
      {due && policy}
      <h2>{t('popup_roles_of', { name: person.name })}</h2>
      {held.length === 0 && (
        <p class="card">{t('popup_roles_none', { contact: [comms?.name, comms?.email].filter(Boolean).join(', ') || t('popup_comms_team') })}</p>
      )}
      <RoleList held={held} person={person} file={file} today={today} sealed={peers} />
      {!due && policy}
      <section class="card" aria-labelledby="training-title">
        <h2 id="training-title">{t('popup_training')}</h2>
        <Facts rows={training} />
      </section>
    </>
  );
}

export function Roles(props: Props) {
  const person = props.file.people.find(({ id }) => id === props.me?.person);
  return (
    <>
      <Acting page={props.page} />
      {person ? <Mine {...props} person={person} /> : <Who people={props.file.people} act={props.act} />}
    </>
  );
}
