// The rules that would be in force if the workspace were published today, ready to judge with.
import type { OrganisationFile } from '../model/organisation.ts';
import type { PackRule } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Core, type Merged, mergePack, viewOf } from '../packs/index.ts';
import { compile, type OpenPolicy, openPolicy } from '../policy/index.ts';
import { trialPack } from './pack.ts';

export interface Law {
  readonly merged: Merged;
  readonly policy: OpenPolicy;
}

/** Two signatures are taken for granted here: whether there are two is asked when the pack is signed. */
export function lawOf(core: Core, workspace: Workspace, now: Date): Law {
  const pack = trialPack(workspace, now);
  const merged = mergePack(core, pack, { signers: 2, day: now.toISOString().slice(0, 10) });
  return { merged, policy: open(core, merged, viewOf(pack)) };
}

/** One rule by itself, to try while it is written. */
export function lawOfRule(core: Core, workspace: Workspace, rule: PackRule, now: Date): OpenPolicy {
  const { reason: _reason, from: _from, until: _until, ...plain } = rule;
  return open(core, { rules: [plain as Rule], lists: { ...core.lists, ...workspace.lists } }, viewOf(trialPack(workspace, now)));
}

function open(core: Core, { rules, lists }: Pick<Merged, 'rules' | 'lists'>, organisation: OrganisationFile): OpenPolicy {
  return openPolicy(compile({ organisation, rules, lists, classifier: core.weights }, false));
}
