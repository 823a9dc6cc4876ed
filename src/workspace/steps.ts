// The six steps from an empty workspace to published rules, and which of them are done.
import type { Workspace } from '../model/workspace.ts';

export const STEPS = ['organisation', 'register', 'rules', 'elections', 'policy', 'publish'] as const;
export type StepName = (typeof STEPS)[number];

/** Done means that something is there, not that it is right: the tabs say what is missing. */
export function stepsDone(workspace: Workspace): Readonly<Record<StepName, boolean>> {
  const { organisation, accounts, people, ownRules, changes, elections, policies, publications } = workspace;
  return {
    organisation: Object.keys(organisation.contacts).length > 0 && organisation.ownEmailDomains.length > 0,
    register: accounts.length > 0 && people.length > 0,
    rules: ownRules.length + changes.length > 0,
    elections: elections.length > 0,
    policy: policies.length > 0,
    publish: publications.some(({ state }) => state === 'published'),
  };
}
