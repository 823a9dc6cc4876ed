// What an organisation's file says for certain, worked out when a policy is compiled. The only file here that knows the timetable.
import type { Nation } from '../../model/attempt.ts';
import type { Day, Election, ElectionType } from '../../model/election.ts';
import type { ElectionFact, Facts, PollFacts } from '../../model/facts.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import { periodOf, timetable } from '../elections/index.ts';
import { hostOf } from './own-links.ts';

/** An election whose days cannot be worked out is left out: its period is already named among what was skipped. */
export function factsOf({ organisation, policy, elections }: OrganisationFile): Facts {
  const links = [...Object.values(organisation.contacts).map(({ link }) => link), policy?.link].flatMap((link) => (link ? (hostOf(link, 'link') ?? []) : []));
  const mails = Object.values(organisation.contacts).flatMap(({ email }) => (email ? (hostOf(email, 'email') ?? []) : []));
  const domains = organisation.ownEmailDomains.flatMap((domain) => hostOf(domain.replace(/^@/, ''), 'link') ?? []);
  const phones = Object.values(organisation.contacts).flatMap(({ phone }) => phone ?? []);
  return {
    polls: elections.flatMap(pollOf),
    phones: [...new Set([...organisation.ownPhones, ...phones])],
    domains: [...new Set([...domains, ...links, ...mails])],
    postcodes: organisation.ownPostcodes,
  };
}

function pollOf(election: Election): PollFacts[] {
  const { poll, nation, type, byElection = false } = election;
  try {
    const { events } = timetable({ poll, nation, election: type, byElection });
    const postal = [events.postal_vote_application_deadline];
    const days: Partial<Record<ElectionFact, readonly Day[]>> = {
      'polling-day': [poll],
      ...known('registration-deadline', [events.registration_deadline]),
      ...known('postal-vote-deadline', postal),
      // New proxies may be asked for until the sixth working day, in Northern Ireland as long as postal votes.
      ...known('proxy-vote-deadline', nation === 'northern-ireland' ? postal : [events.vac_application_deadline]),
      ...(asksForPhotoId(type, nation) ? known('voter-id-deadline', [events.vac_application_deadline]) : {}),
      ...known('nominations-deadline', [events.nomination_papers_deadline, events.close_of_nominations]),
    };
    return [{ poll, start: periodOf(election).start, nation, type, byElection, days }];
  } catch {
    return [];
  }
}

function known(fact: ElectionFact, days: readonly (Day | undefined)[]): Partial<Record<ElectionFact, readonly Day[]>> {
  const there = days.filter((day): day is Day => day !== undefined);
  return there.length > 0 ? { [fact]: there } : {};
}

/** Where a voter shows photo identification and may ask for a certificate (Elections Act 2022 s1 and Sch 1): not at devolved or Welsh and Scottish local polls. */
function asksForPhotoId(type: ElectionType, nation: Nation): boolean {
  if (nation === 'england') return true;
  if (nation === 'northern-ireland') return false;
  return type === 'parl' || type === 'pcc';
}
