// `whichhat pack sign`: the first signature under a pack, and the one document to publish.
import { documentBytes, documentOf, fingerprintOf, signPack } from '../../packs/index.ts';
import { type Command, DONE, FaultError, oneFile, UsageError } from '../command.ts';
import { writeText } from '../files.ts';
import { openKeys, PASSPHRASE_FLAGS } from '../key/file.ts';
import { readTrust } from '../trust/file.ts';
import { readAnyPack } from './file.ts';
import { isWaiting, judged, refusalOf, sayHowFar } from './judged.ts';

export const signPackCommand: Command = {
  summary: 'signs a pack and writes the update to publish, after checking it as a device would',
  flags: {
    key: { value: 'FILE', says: 'the key that signs' },
    trust: { value: 'FILE', says: 'the trust file, which names that key' },
    out: { value: 'FILE', says: 'the update to write; update.json without it' },
    ...PASSPHRASE_FLAGS,
  },
  rest: 'PACK',
  example: 'whichhat pack sign pack.json --key ann.key --trust trust.json --out update.json',
  async run(given, io) {
    const pack = readAnyPack(oneFile(given, 'pack.json'));
    const [keyFile, trustFile] = [given.text('key'), given.text('trust')];
    if (keyFile === undefined || trustFile === undefined) throw new UsageError('needs --key FILE and --trust FILE');
    const { newest, signed } = await readTrust(trustFile, io.now());
    const [key] = await openKeys([keyFile], given, io);
    if (key === undefined || !newest.signingKeys.some(({ kid }) => kid === key.kid))
      throw new FaultError(`${keyFile}: is not among the signing keys of ${trustFile}`);
    const bytes = documentBytes(documentOf(signed, await signPack(pack, key)));
    const decision = await judged(bytes, await fingerprintOf(newest), newest.organisation, pack.channel, io.now());
    const out = given.text('out') ?? 'update.json';
    const refusal = refusalOf(out, decision);
    if (refusal && !isWaiting(decision)) throw refusal;
    writeText(out, new TextDecoder().decode(bytes));
    await sayHowFar(out, decision, 1, io);
    return DONE;
  },
};
