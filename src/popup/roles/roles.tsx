// My roles: who I am on the register, what I may post from, and what the organisation wants me to have read.
import type { MeNow, PageReport } from '../../messaging/protocol.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import { londonDay } from '../../policy/elections/index.ts';
import type { Background } from '../background.ts';
import { useWords } from '../words.ts';
import { Acting } from './acting.tsx';
import { Facts } from './facts.tsx';
import { PolicyCard } from './policy-card.tsx';
import { RoleCard } from './role-card.tsx';
import { Who } from './who.tsx';

interface Props {
  readonly file: OrganisationFile;
  readonly me: MeNow | undefined;
  readonly page: PageReport | undefined;
  readonly now: Date;
  readonly act: Background['act'];
}

function useTraining({ trainingCompleted, trainingDue }: Person, today: string): readonly (readonly [string, string | undefined])[] {
  const { t, day } = useWords();
  return [
    [t('popup_training_done'), trainingCompleted ? day(trainingCompleted) : t('popup_training_never')],
    [t('popup_training_due'), trainingDue && (trainingDue < today ? t('popup_training_overdue', { day: day(trainingDue) }) : day(trainingDue))],
  ];
}

function Mine({ person, file, me, page, now, act }: Props & { readonly person: Person }) {
  const { t } = useWords();
  const today = londonDay(now);
  const training = useTraining(person, today);
  const held = person.roles.flatMap((role) => {
    const account = file.accounts.find(({ id }) => id === role.account);
    return account ? [{ role, account }] : [];
  });
  const comms = file.organisation.contacts.comms;
  return (
    <>
      <h2>{t('popup_roles_of', { name: person.name })}</h2>
      {held.length === 0 && (
        <p class="card">{t('popup_roles_none', { contact: [comms?.name, comms?.email].filter(Boolean).join(', ') || t('popup_comms_team') })}</p>
      )}
      <ul class="cards">
        {held.map(({ role, account }) => (
          <RoleCard key={`${account.id} ${role.role}`} account={account} role={role} today={today} actingNow={page?.standing?.accountId === account.id} />
        ))}
      </ul>
      {file.policy && <PolicyCard policy={file.policy} person={person} me={me} act={act} />}
      <section class="card" aria-labelledby="training-title">
        <h3 id="training-title">{t('popup_training')}</h3>
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
