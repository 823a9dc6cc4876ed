// The organisation's comms office for the browser: packs signed today, published at the file host, and the join code.
import type { PackInput } from '../../../src/model/pack.ts';
import { encodeJoinCode, fingerprintOf, newSecret, sealAll } from '../../../src/packs/index.ts';
import { packOf, published, rootOf, ruleOf, signedBy, someKeys } from '../../packs/kit.ts';
import { fileHost } from '../../sites/hosts.ts';

const PATH = '/whichhat.json';
export const ADDRESS = `https://${fileHost}${PATH}`;
const DAY = 86_400_000;

export interface CommsOffice {
  readonly fingerprint: string;
  readonly code: string;
  /** Of the person that the code is for. */
  readonly secret: string;
  /** A document with a rule that warns of a phrase; without a phrase there is no rule of its own. `also` is what else the pack has. */
  document(version: number, phrase?: string, also?: Partial<PackInput>): Promise<Uint8Array>;
}

export async function openCommsOffice(now = Date.now()): Promise<CommsOffice> {
  const { root, ann, ben } = await someKeys();
  const on = (days: number): string => new Date(now + days * DAY).toISOString();
  const statement = { ...rootOf([root], [ann, ben]), issued: on(-30), expires: on(300) };
  const signing = statement.signingKeys.map((key) => ({ ...key, expires: on(200) }));
  const roots = [[{ ...statement, signingKeys: signing }, root]] as const;
  const fingerprint = await fingerprintOf(statement);
  const secret = newSecret();
  const person = { id: 'sam-carter', name: 'Sam Carter', roles: [{ account: 'midshire-x', role: 'delegate' }], acknowledged: [] };
  const account = { id: 'midshire-x', platform: 'x', kind: 'corporate', name: 'Midshire Fire', state: 'active' } as const;
  const sealed = await sealAll({ accounts: [account], people: [person] }, 'midshire-fire', { 'sam-carter': secret });
  return {
    fingerprint,
    secret,
    code: encodeJoinCode({
      organisation: { id: 'midshire-fire', name: 'Midshire Fire and Rescue Service' },
      channel: 'main',
      fingerprint,
      address: ADDRESS,
      secret,
    }),
    document: async (version, phrase, also = {}) => {
      const more: Partial<PackInput> = { ...also, version, issued: on(-1), expires: on(30), ...sealed };
      return published(roots, await signedBy(packOf({ ...more, rules: phrase === undefined ? [] : [ruleOf('local-phrase', phrase)] }), ann));
    },
  };
}

/** Path under which the file host serves the document. */
export const DOCUMENT_PATH = PATH;
