// `whichhat pack verify`: what a fresh device would say to an update, with the reason code for scripts.
import { fingerprintOf, fingerprintWords, verifyChain } from '../../packs/index.ts';
import { type Command, DONE, FaultError, oneFile } from '../command.ts';
import { momentFlag } from '../moment.ts';
import { readAnyPack, readUpdate, updateBytes } from './file.ts';
import { judged, refusalOf } from './judged.ts';
import { listLoosened } from './loosened.ts';

export const verifyPack: Command = {
  summary: 'checks an update fully, runs its examples, and says whether a device would take it',
  flags: {
    words: { value: 'WORDS', says: 'the fingerprint words to begin from, in quotes; without them the update’s own first ones, which are printed' },
    organisation: { value: 'ID', says: 'the organisation it must be for' },
    channel: { value: 'CHANNEL', says: 'the channel it must be for; its own without it' },
    at: { value: 'DAY', says: 'on which day; today without it' },
  },
  rest: 'UPDATE',
  example: 'whichhat pack verify update.json --words "amber anchor apple barn basil canvas clover echo fern garden"',
  async run(given, io) {
    const path = oneFile(given, 'update.json');
    const now = momentFlag('at', given.text('at')) ?? io.now();
    const document = readUpdate(path);
    const chain = await verifyChain(document.roots, now);
    if (chain.outcome === 'refused') throw new FaultError(`${path}: ${chain.code}: ${chain.sentence}${chain.detail ? ` (${chain.detail})` : ''}`);
    const words = given
      .text('words')
      ?.trim()
      .toLowerCase()
      .split(/[\s,]+/)
      .join(' ');
    const prints = await Promise.all(chain.roots.map(fingerprintOf));
    const fingerprint = words === undefined ? chain.fingerprint : prints.find((print) => fingerprintWords(print).join(' ') === words);
    if (fingerprint === undefined)
      throw new FaultError(`${path}: root_unpinned: its fingerprint is another: ${fingerprintWords(prints.at(-1) ?? '').join(' ')}`);
    const channel = given.text('channel') ?? readAnyPack(path).channel;
    const decision = await judged(updateBytes(path), fingerprint, given.text('organisation') ?? chain.newest.organisation, channel, now);
    const refusal = refusalOf(path, decision);
    if (refusal) throw refusal;
    if (decision.outcome !== 'accepted') return DONE;
    const { pack, signers, merged } = decision;
    await io.out(
      `${path}: good: ${pack.organisation}, channel ${pack.channel}, version ${pack.version}, until ${pack.expires.slice(0, 10)}, ${signers} of ${chain.newest.threshold} signatures`,
    );
    await io.out(`fingerprint ${fingerprintWords(fingerprint).join(' ')}${words === undefined ? ' (not compared with anything)' : ''}`);
    await listLoosened(merged, io);
    return DONE;
  },
};
