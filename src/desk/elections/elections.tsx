// Elections: the year line, what is in force today and then, the list, a form that works out the period, and the way to candidates and members.
import { useState } from 'preact/hooks';
import type { Election } from '../../model/election.ts';
import { overlaps } from '../../workspace/calendar.ts';
import { withoutItem } from '../../workspace/items.ts';
import { useDesk } from '../desk.ts';
import { Empty, Note, Page } from '../parts/page.tsx';
import { useWords, type Words } from '../words.ts';
import { Candidates } from './candidates.tsx';
import { CandidatesCard } from './candidates-card.tsx';
import { ElectionFacts, standOut } from './election-facts.tsx';
import { ElectionForm } from './election-form.tsx';
import { InForce, Then } from './in-force.tsx';
import { YearLine } from './year-line.tsx';

type Named = Pick<Election, 'type' | 'byElection'>;

/** What kind of election it is, in the words of the screen. */
export const electionType = (t: Words['t'], { type, byElection }: Named): string =>
  t(`desk_election_type_${type}${byElection && type === 'parl' ? '_by' : ''}`);

/** `Local elections, England, 6 May 2027`. */
export function electionName({ t, day }: Pick<Words, 't' | 'day'>, election: Named & Pick<Election, 'nation' | 'poll'>): string {
  const { nation, poll } = election;
  return t('desk_election_name', { type: electionType(t, election), nation: t(`desk_nation_${nation.replace('-', '_')}`), day: day(poll) });
}

export function Elections() {
  const { detail } = useDesk();
  return detail === 'candidates' ? <Candidates /> : <Calendar />;
}

function Calendar() {
  const words = useWords();
  const { t, day } = words;
  const { workspace, today, edit } = useDesk();
  const { elections } = workspace;
  const [form, setForm] = useState<Election | 'new' | undefined>();
  const both = overlaps(elections);
  return (
    <Page
      title={t('desk_tab_elections')}
      lead={t('desk_elections_lead')}
      actions={
        <button type="button" class="filled" onClick={() => setForm('new')}>
          {t('desk_election_new')}
        </button>
      }
    >
      {elections.length === 0 ? (
        <Empty icon="ballot" title={t('desk_elections_none')}>
          <p>{t('desk_elections_none_do')}</p>
        </Empty>
      ) : (
        <>
          <div class="columns">
            <InForce elections={elections} />
            <Then elections={elections} />
          </div>
          <YearLine elections={elections} today={today} />
          {both.map(({ one, other, from, to }) => (
            <Note key={`${one.id} ${other.id}`} tone="advice">
              {t('desk_elections_overlap', { one: electionName(words, one), other: electionName(words, other), from: day(from), to: day(to) })}
            </Note>
          ))}
          <ul class="cards">
            {elections
              .toSorted((a, b) => (a.poll < b.poll ? -1 : 1))
              .map((election) => (
                <li key={election.id} class="card" {...standOut(election, today)}>
                  <ElectionFacts election={election} today={today} />
                  <div class="actions">
                    <button type="button" onClick={() => setForm(election)}>
                      {t('desk_change')}
                      <span class="unseen"> {electionName(words, election)}</span>
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      onClick={() =>
                        edit(t('desk_election_removed', { name: electionName(words, election) }), (now) => withoutItem(now, 'elections', election.id))
                      }
                    >
                      {t('desk_remove')}
                      <span class="unseen"> {electionName(words, election)}</span>
                    </button>
                  </div>
                </li>
              ))}
          </ul>
        </>
      )}
      <CandidatesCard />
      {form && <ElectionForm before={form === 'new' ? undefined : form} close={() => setForm(undefined)} />}
    </Page>
  );
}
