// `whichhat pack cosign`: another person's signature under the same bytes.
import { cosign, documentBytes, fingerprintOf, verifyChain } from '../../packs/index.ts';
import { type Command, DONE, FaultError, oneFile, UsageError } from '../command.ts';
import { writeText } from '../files.ts';
import { openKeys, PASSPHRASE_FLAGS } from '../key/file.ts';
import { readAnyPack, readUpdate } from './file.ts';
import { isWaiting, judged, refusalOf, sayHowFar } from './judged.ts';

export const cosignPack: Command = {
  summary: 'adds another person’s signature to an update; look at it first with whichhat pack inspect',
  flags: {
    key: { value: 'FILE', says: 'the key that signs' },
    out: { value: 'FILE', says: 'where to write it; the same file without it' },
    ...PASSPHRASE_FLAGS,
  },
  rest: 'UPDATE',
  example: 'whichhat pack cosign update.json --key ben.key',
  async run(given, io) {
    const path = oneFile(given, 'update.json');
    const keyFile = given.text('key');
    if (keyFile === undefined) throw new UsageError('needs --key FILE');
    const document = readUpdate(path);
    const chain = await verifyChain(document.roots, io.now());
    if (chain.outcome === 'refused') throw new FaultError(`${path}: ${chain.sentence}`);
    const [key] = await openKeys([keyFile], given, io);
    if (key === undefined || !chain.newest.signingKeys.some(({ kid }) => kid === key.kid))
      throw new FaultError(`${keyFile}: is not among those who may sign ${path}`);
    const pack = await cosign(document.pack, 'pack', key);
    if (pack === document.pack) throw new FaultError(`${path}: this key has signed it already`);
    const bytes = documentBytes({ ...document, pack });
    const decision = await judged(bytes, await fingerprintOf(chain.newest), chain.newest.organisation, readAnyPack(path).channel, io.now());
    const out = given.text('out') ?? path;
    const refusal = refusalOf(path, decision);
    if (refusal && !isWaiting(decision)) throw refusal;
    writeText(out, new TextDecoder().decode(bytes));
    await sayHowFar(out, decision, pack.signatures.length, io);
    return DONE;
  },
};
