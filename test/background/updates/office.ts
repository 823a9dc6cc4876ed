// A comms office and its web host for the tests of a device: publishes signed packs of the example organisation at one address.
import type { PackInput } from '../../../src/model/pack.ts';
import { encodeJoinCode, fingerprintOf, newSecret, sealAll } from '../../../src/packs/index.ts';
import { packOf, published, rootOf, ruleOf, signedBy, someKeys } from '../../packs/kit.ts';

export const ADDRESS = 'https://rules.midshirefire.example/whichhat.json';
export const NOW = '2026-06-20T10:00:00Z';

export interface Office {
  readonly secret: string;
  readonly fingerprint: string;
  /** The join code of Sam Carter, or with an empty secret of everybody. */
  code(more?: { readonly address?: string; readonly secret?: string; readonly id?: string }): string;
  /** The document of a pack with a rule of its own, which warns of `phrase`. */
  document(version: number, phrase: string, more?: Partial<PackInput>): Promise<Uint8Array<ArrayBuffer>>;
  /** The same, signed by somebody whom the root statement does not name. */
  forged(version: number): Promise<Uint8Array<ArrayBuffer>>;
}

export async function openOffice(): Promise<Office> {
  const { root, ann, ben, mallory } = await someKeys();
  const statement = rootOf([root], [ann, ben]);
  const fingerprint = await fingerprintOf(statement);
  const secret = newSecret();
  const person = { id: 'sam-carter', name: 'Sam Carter', roles: [{ account: 'midshire-x', role: 'delegate' }], acknowledged: [] };
  const account = {
    id: 'midshire-x',
    platform: 'x',
    kind: 'corporate',
    name: 'Midshire Fire',
    state: 'active',
    responsible: 'Head of Communications',
  } as const;
  const sealed = await sealAll({ accounts: [account], people: [person] }, 'midshire-fire', { 'sam-carter': secret });
  const pack = (version: number, phrase: string, more: Partial<PackInput> = {}): PackInput =>
    packOf({ version, ...sealed, rules: [ruleOf('local-phrase', phrase)], ...more });
  return {
    secret,
    fingerprint,
    code: ({ address = ADDRESS, secret: own = secret, id: organisation = 'midshire-fire' } = {}) =>
      encodeJoinCode({ organisation: { id: organisation, name: 'Midshire Fire and Rescue Service' }, channel: 'main', fingerprint, address, secret: own }),
    document: async (version, phrase, more) => published([[statement, root]], await signedBy(pack(version, phrase, more), ann)),
    forged: async (version) => published([[statement, root]], await signedBy(pack(version, 'forged words'), mallory)),
  };
}

interface Request {
  readonly address: string;
  readonly init: RequestInit;
}

/** A web host: answers every request with what it was last told to, and remembers what it was asked. */
export class Host {
  readonly requests: Request[] = [];
  answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 404 });
  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const request = { address, init };
    this.requests.push(request);
    return this.answer(request);
  };

  /** Serves a document with a tag, and "nothing new" to whoever has it. */
  serve(document: Uint8Array<ArrayBuffer>, etag: string): void {
    this.answer = ({ init }) =>
      new Headers(init.headers).get('if-none-match') === etag ? new Response(null, { status: 304 }) : new Response(document, { headers: { etag } });
  }
}
