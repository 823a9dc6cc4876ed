// From the workspace to a document that devices accept: keys, one signature, two signatures, a forged return, an old version brought back.
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/model/workspace.ts';
import { parsedCore } from '../../src/packs/core.ts';
import { newKey, openSealed } from '../../src/packs/index.ts';
import { joinCodeFor, joiners, mailMerge, withSecrets } from '../../src/workspace/join.ts';
import { lawOf } from '../../src/workspace/law.ts';
import { contentOf, latestPublished, nextVersion } from '../../src/workspace/publications.ts';
import { currentRoot, fingerprint, later, rootState, SIGNER_DAYS, withRoot } from '../../src/workspace/roots.ts';
import { signaturesNeeded } from '../../src/workspace/signatures-needed.ts';
import { askedOfDevice, signedAlso, signedFirst, takenIn, withPublication } from '../../src/workspace/signing.ts';
import { versionIn } from '../../src/workspace/status-version.ts';
import { documentIn, packIn, signersIn } from '../../src/workspace/update-text.ts';
import { CORE, exampleWorkspace } from './example.ts';

const NOW = new Date('2026-11-27T10:00:00Z');
const core = parsedCore(CORE);
const [root, ruth, ana, stranger] = await Promise.all([newKey(), newKey(), newKey(), newKey()]);
const signer = (key: typeof ruth, name: string) => ({ kid: key.kid, key: key.key, name, expires: later(NOW, SIGNER_DAYS) });
const begun = (...signers: Workspace['signers']): Workspace =>
  withSecrets({ ...exampleWorkspace(), signers }, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
const making = { now: NOW, note: 'First rules', approvedBy: 'Head of Communications' };
const waitingOf = (workspace: Workspace) => {
  const found = workspace.publications.find(({ state }) => state === 'signing');
  if (!found) throw new Error('nothing waits');
  return found;
};
const outcome = async (workspace: Workspace): Promise<string> => {
  const decision = await askedOfDevice(workspace, waitingOf(workspace).document ?? '', core, NOW);
  return decision.outcome === 'refused' ? decision.code : decision.outcome;
};

const alone = await withRoot(begun(signer(ruth, 'Ruth Ansell')), root, NOW);
const two = await withRoot(begun(signer(ruth, 'Ruth Ansell'), signer(ana, 'Ana Reyes')), root, NOW);

test('one signer is enough where there is one, and a device accepts', async () => {
  expect(rootState(alone, NOW)).toBe('ready');
  const signed = await signedFirst(alone, { ...making, hand: ruth });
  expect(await outcome(signed)).toBe('accepted');
});

test('with two signers one signature is not enough; the second comes back by file and is taken in', async () => {
  const signed = await signedFirst(two, { ...making, hand: ruth });
  expect(await outcome(signed)).toBe('second_signature');
  const sent = documentIn(waitingOf(signed).document);
  if (!sent) throw new Error('no document');
  const taken = takenIn(signed, await signedAlso(sent, ana));
  if (!taken.ok) throw new Error(taken.because);
  expect(signersIn(documentIn(waitingOf(taken.workspace).document) ?? sent)).toEqual([ruth.kid, ana.kid]);
  expect(await outcome(taken.workspace)).toBe('accepted');
});

describe('what comes back and does not count', () => {
  test('a file that is none, another version, and the same file', async () => {
    const signed = await signedFirst(two, { ...making, hand: ruth });
    const other = await signedFirst(two, { ...making, note: 'other', now: new Date('2026-11-28T10:00:00Z'), hand: ruth });
    expect(takenIn(signed, 'hello')).toEqual({ ok: false, because: 'not-a-document' });
    expect(takenIn(signed, waitingOf(other).document ?? '')).toEqual({ ok: false, because: 'another-version' });
    expect(takenIn(signed, waitingOf(signed).document ?? '')).toEqual({ ok: false, because: 'nothing-new' });
  });

  test('a document that does not say who signed it, and one that holds no pack', async () => {
    const sent = documentIn(waitingOf(await signedFirst(two, { ...making, hand: ruth })).document);
    if (!sent) throw new Error('no document');
    const [signature] = sent.pack.signatures;
    const headless = { ...sent, pack: { ...sent.pack, signatures: [{ ...signature, protected: 'e30' }] } };
    expect(documentIn(JSON.stringify(sent))).toEqual(sent);
    expect(documentIn(JSON.stringify(headless))).toBeUndefined();
    for (const payload of ['e30', '!', sent.pack.payload.slice(0, 40)]) expect(await packIn({ ...sent, pack: { ...sent.pack, payload } })).toBeUndefined();
  });

  test('a stranger’s signature is taken in and counts for nothing', async () => {
    const signed = await signedFirst(two, { ...making, hand: ruth });
    const sent = documentIn(waitingOf(signed).document);
    const taken = sent && takenIn(signed, await signedAlso(sent, stranger));
    if (!taken?.ok) throw new Error('not taken');
    expect(await outcome(taken.workspace)).toBe('second_signature');
  });
});

test('the pack names no member of staff, and each secret opens its own entry', async () => {
  const signed = await signedFirst(alone, { ...making, hand: ruth });
  const update = documentIn(waitingOf(signed).document);
  const pack = update && (await packIn(update));
  if (!pack) throw new Error('no pack');
  expect(JSON.stringify(pack)).not.toMatch(/Sam Carter|Dee Holt|Ruth Ansell/);
  const secret = signed.secrets['sam-carter'] ?? '';
  const own = await openSealed(pack, secret);
  expect(own?.person.name).toBe('Sam Carter');
  expect(own?.accounts['kelling-fb']).toMatchObject({ responsible: 'Dee Holt' });
  expect(own?.peers.map(({ name }) => name)).toEqual(['Dee Holt']);
});

test('a new version gives up the one that waited, and a number is never used twice', async () => {
  const first = await signedFirst(alone, { ...making, hand: ruth });
  const second = await signedFirst(first, { ...making, note: 'Again', hand: ruth });
  expect(second.publications.map(({ version, state }) => [version, state])).toEqual([
    [1, 'abandoned'],
    [2, 'signing'],
  ]);
  expect(nextVersion(second)).toBe(3);
});

test('an old version comes back as content, to be signed under a new number', async () => {
  const first = await signedFirst(alone, { ...making, hand: ruth });
  const published = withPublication(first, { ...waitingOf(first), state: 'published', publishedOn: '2026-11-27' });
  const changed = { ...published, elections: [] };
  const latest = latestPublished(changed);
  const back = latest && contentOf(changed, latest);
  expect(back?.elections.length).toBe(2);
  expect(back?.publications).toEqual(published.publications);
  expect(back && nextVersion(back)).toBe(2);
});

test('a change of signers needs the root key, and old join codes go on being good', async () => {
  const more = { ...alone, signers: [...alone.signers, signer(ana, 'Ana Reyes')] };
  expect(rootState(more, NOW)).toBe('behind');
  const next = await withRoot(more, root, new Date('2026-12-01T10:00:00Z'));
  expect(currentRoot(next)?.version).toBe(2);
  expect(await fingerprint(next)).toBe(await fingerprint(alone));
  const dropped = await withRoot({ ...next, signers: [signer(ana, 'Ana Reyes')] }, root, new Date('2026-12-02T10:00:00Z'));
  expect(currentRoot(dropped)?.signingKeys.map(({ kid }) => kid)).toEqual([ana.kid]);
  expect(rootState(alone, new Date('2027-12-20T10:00:00Z'))).toBe('expiring');
});

test('loosening a rule that blocks asks for two, and says why', () => {
  const looser = { ...two, changes: [{ rule: 'party-promotion', level: 'warn' as const, reason: 'to try', until: '2027-01-01' }] };
  expect(signaturesNeeded(looser, lawOf(core, looser, NOW).merged)).toEqual({ count: 2, because: 'loosens' });
  expect(signaturesNeeded(alone, lawOf(core, alone, NOW).merged)).toEqual({ count: 1, because: 'alone' });
  const one = { ...alone, channel: { ...alone.channel, threshold: 1 as const } };
  expect(signaturesNeeded(one, lawOf(core, one, NOW).merged)).toEqual({ count: 1, because: 'policy' });
});

test('join codes and the mail merge: one line each, nothing that a spreadsheet would run', async () => {
  const print = (await fingerprint(alone)) ?? '';
  expect(joinCodeFor(alone, { id: 'sam-carter' }, print)).toMatch(/^WH1-/);
  expect(joinCodeFor(alone, { id: 'nobody' }, print)).toBeUndefined();
  const lines = mailMerge(
    alone,
    joiners(alone).map((person) => ({ ...person, manager: '=1+1' })),
    print,
    'ten words',
  ).split('\r\n');
  expect(lines.length).toBe(3);
  expect(lines[1]).toContain(`"'=1+1"`);
});

test.each([
  ['Rules: version 12 of 27 November', 12],
  ['Rheolau: fersiwn 12', 12],
  ['12', 12],
  ['version 99', undefined],
  ['nothing', undefined],
])('a pasted Status, %s, names %s', (text, version) => {
  expect(versionIn(text, [1, 12, 13])).toBe(version);
});
