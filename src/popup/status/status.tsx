// Status: what is checked here, by which rules, what the person has chosen, what is kept, and how to delete it.
import type { PageReport, State } from '../../messaging/protocol.ts';
import type { Background } from '../background.ts';
import { Choices } from './choices.tsx';
import { DeskLink } from './desk-link.tsx';
import { Kept } from './kept.tsx';
import { NotCovered } from './not-covered.tsx';
import { OrganisationNow } from './organisation-now.tsx';
import { PageHealth } from './page-health.tsx';
import { RulesNow } from './rules-now.tsx';
import { UpdatesNow } from './updates-now.tsx';

interface Props {
  readonly state: State;
  readonly page: PageReport | undefined | 'asking';
  readonly now: Date;
  readonly act: Background['act'];
  /** Called once everything is deleted. */
  readonly deleted: () => void;
}

export function Status({ state, page, now, act, deleted }: Props) {
  return (
    <>
      <PageHealth page={page} settings={state.settings} act={act} />
      <NotCovered />
      <RulesNow rules={state.rules} titles={state.titles} now={now} act={act} />
      <DeskLink />
      {state.updates && <UpdatesNow updates={state.updates} titles={state.titles} act={act} />}
      <OrganisationNow organisation={state.organisation} act={act} />
      <Choices settings={state.settings} act={act} />
      <Kept state={state} act={act} deleted={deleted} />
    </>
  );
}
