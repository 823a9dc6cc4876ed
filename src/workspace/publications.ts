// What was published, and what of the workspace each version was made from, so that an old one can be brought back under a new number.
import type { Publication, Workspace } from '../model/workspace.ts';
import { joiners } from './join.ts';
import { documentIn } from './update-text.ts';

/** The parts of a workspace that a pack is made of. The register of people is not one: it goes into sealed entries only. */
const CONTENT = [
  'organisation',
  'policies',
  'accounts',
  'ownRules',
  'changes',
  'lists',
  'elections',
  'candidates',
  'holds',
  'responses',
  'notice',
  'practice',
] as const satisfies readonly (keyof Workspace)[];
export type Part = (typeof CONTENT)[number];
/** What can be another than in a version: also the register, of which a pack has sealed entries only, and who may sign, which stands beside the pack. */
export type Changed = Part | 'people' | 'signers';
type Content = Pick<Workspace, Part>;

/** The content as text, kept with a publication. */
export function contentText(workspace: Workspace): string {
  return JSON.stringify(Object.fromEntries(CONTENT.map((part) => [part, workspace[part]])));
}

/** The workspace as it was when that version was made; undefined when it was not kept. */
export function contentOf(workspace: Workspace, { content }: Publication): Workspace | undefined {
  if (content === undefined) return undefined;
  const { notice: _notice, ...now } = workspace;
  return { ...now, ...(JSON.parse(content) as Content) };
}

/** Everyone who gets a code, one on a line with their roles. */
export function peopleText(workspace: Pick<Workspace, 'people'>): string {
  return joiners(workspace)
    .map(({ id, name, roles }) => `${id}\t${name}\t${JSON.stringify(roles)}`)
    .join('\n');
}

/** Parts of the workspace that are another than in that version, so that nobody has them yet. Empty where what was in it is not kept. */
export function changedSince(workspace: Workspace, { content, people, document }: Publication): readonly Changed[] {
  const then = content === undefined ? undefined : (JSON.parse(content) as Partial<Content>);
  const parts = then === undefined ? [] : CONTENT.filter((part) => JSON.stringify(then[part]) !== JSON.stringify(workspace[part]));
  const out = documentIn(document);
  return [
    ...parts,
    ...(people === undefined || people === peopleText(workspace) ? [] : (['people'] as const)),
    // Devices go by the statements that the update itself carries: a signer who was removed counts on them until another one has come.
    ...(out === undefined || JSON.stringify(out.roots) === JSON.stringify(workspace.roots) ? [] : (['signers'] as const)),
  ];
}

/** The version that staff have, as far as this workspace knows. */
export function latestPublished({ publications }: Workspace): Publication | undefined {
  return publications.filter(({ state }) => state === 'published').at(-1);
}

/** The one that waits for a signature or for being put in its place. */
export function inSigning({ publications }: Workspace): Publication | undefined {
  return publications.find(({ state }) => state === 'signing');
}

/** One more than any version that ever was, also than those given up: a number is never used twice. */
export function nextVersion({ publications }: Workspace): number {
  return Math.max(0, ...publications.map(({ version }) => version)) + 1;
}
