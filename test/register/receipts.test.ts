// Receipts: made with a person's own secret, found in what mail clients make of them, and refused by name when they do not count.
import { CompactSign } from 'jose';
import { describe, expect, test } from 'vitest';
import { type Person, personSchema } from '../../src/model/person.ts';
import { derivedId, newSecret } from '../../src/packs/index.ts';
import { acknowledgedCount, missingByManager } from '../../src/register/index.ts';
import { makeReceipt, receiptKey } from '../../src/register/receipts/make.ts';
import { type Known, readReceipts, withReceipts } from '../../src/register/receipts/read.ts';
import { RECEIPT_SENTENCES } from '../../src/register/sentences.ts';
import { messagesOf } from '../fakes/given.ts';
import { madeRegister } from './people.ts';

const people = ['sam-carter', 'dee-holt'].map((id) => personSchema.parse({ id, name: id, email: `${id.replace('-', '.')}@midshirefire.example` }));
const secrets = Object.fromEntries(people.map(({ id }, index) => [id, newSecret((bytes) => bytes.fill(index + 1))]));
const [sam = '', dee = ''] = people.map(({ id }) => secrets[id]);
const known: Known = { organisation: 'midshire-fire', version: '3', published: '2026-05-02', today: '2026-05-20', people, secrets };
const claim = { organisation: 'midshire-fire', version: '3', day: '2026-05-06' };
const read = (text: string, more: Partial<Known> = {}) => readReceipts([{ source: 'mail', text }], { ...known, ...more });
const codes = async (text: string, more: Partial<Known> = {}) => (await read(text, more)).refused.map(({ code }) => code);
const recorded = { person: 'sam-carter', name: 'sam-carter', version: '3', on: '2026-05-06', source: 'mail' };

const wrap = (text: string, width: number, join: string): string => text.match(new RegExp(`.{1,${width}}`, 'g'))?.join(join) ?? '';
const mail = (encoding: string, body: string, from = 'Sam.Carter@midshirefire.example'): string =>
  `From: Somebody <${from}>\r\nTo: comms@midshirefire.example\r\nSubject: Policy\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;

describe('a receipt is found in', () => {
  const ways: Record<string, (receipt: string) => string> = {
    'pasted text': (r) => `Hello,\n\n${r}\n\nSam`,
    'text wrapped at 40': (r) => wrap(r, 40, '\r\n'),
    'text wrapped and quoted': (r) => `> ${wrap(r, 60, '\n> ')}`,
    'text quoted twice': (r) => `>> ${wrap(r, 60, '\n>> ')}`,
    'HTML with breaks': (r) => `<p>Hi</p><div>${wrap(r, 50, '<br>\n')}</div>`,
    'a quoted-printable mail': (r) => mail('quoted-printable', wrap(r, 70, '=\r\n')),
    'a base64 mail': (r) => mail('base64', wrap(btoa(`Hello\n${r}`), 76, '\r\n')),
    'a plain mail': (r) => mail('7bit', r),
  };
  test.each(Object.entries(ways))('%s', async (_, way) => {
    const found = await read(way(await makeReceipt(sam, claim)));
    expect(found).toEqual({ recorded: [recorded], refused: [] });
  });
});

test('a receipt from a mailbox that several share counts for whoever signed it', async () => {
  const shared = people.map((person) => ({ ...person, email: 'kelling@midshirefire.example' }));
  const text = mail('7bit', await makeReceipt(dee, claim), 'Kelling@midshirefire.example');
  expect((await read(text, { people: shared })).recorded.map(({ person }) => person)).toEqual(['dee-holt']);
});

describe('a receipt is refused by name', () => {
  const forge = async (payload: object, secret: string, header: object = {}): Promise<string> => {
    const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'HS256', typ: 'whichhat-receipt', ...header })
      .sign(await receiptKey(secret));
    return `[whichhat-receipt:${jws}]`;
  };

  test('forged: signed with a key of nobody', async () => {
    expect(await codes(await forge({ ...claim, person: await derivedId(sam) }, newSecret()))).toEqual(['receipt_forged']);
  });
  test('forged: of another type', async () => {
    expect(await codes(await forge({ ...claim, person: await derivedId(sam) }, sam, { typ: 'other' }))).toEqual(['receipt_forged']);
  });
  test('altered: any letter of the signature or the claim', async () => {
    const receipt = await makeReceipt(sam, claim);
    const start = receipt.indexOf('.') + 1;
    for (let at = start; at < receipt.length - 2; at += 7) {
      const altered = `${receipt.slice(0, at)}${receipt[at] === 'A' ? 'B' : 'A'}${receipt.slice(at + 1)}`;
      expect((await read(altered)).recorded).toEqual([]);
    }
  });
  test('cut off', async () => {
    expect(await codes((await makeReceipt(sam, claim)).slice(0, 80))).toEqual(['receipt_unreadable']);
  });
  test('names one person, signed by another', async () => {
    expect(await codes(await forge({ ...claim, person: await derivedId(sam) }, dee))).toEqual(['receipt_other_person']);
  });
  test('sent by another person', async () => {
    expect(await codes(mail('7bit', await makeReceipt(sam, claim), 'dee.holt@midshirefire.example'))).toEqual(['receipt_other_sender']);
  });
  test('of nobody on the register', async () => {
    expect(await codes(await makeReceipt(newSecret(), claim))).toEqual(['receipt_unknown_person']);
  });
  test('of another organisation, version or time', async () => {
    expect(await codes(await makeReceipt(sam, { ...claim, organisation: 'other' }))).toEqual(['receipt_other_organisation']);
    expect(await codes(await makeReceipt(sam, { ...claim, version: '2' }))).toEqual(['receipt_other_version']);
    expect(await codes(await makeReceipt(sam, { ...claim, day: '2026-05-21' }))).toEqual(['receipt_future']);
    expect(await codes(await makeReceipt(sam, { ...claim, day: '2026-05-01' }))).toEqual(['receipt_before']);
  });
  test('replayed, in one go or later', async () => {
    const text = await makeReceipt(sam, claim);
    const once = await readReceipts(
      [text, text].map((one, index) => ({ source: `${index}`, text: one })),
      known,
    );
    expect([once.recorded.length, once.refused.map(({ code }) => code)]).toEqual([1, ['receipt_replayed']]);
    expect(await codes(text, { people: withReceipts(people, once.recorded) })).toEqual(['receipt_replayed']);
  });
  test('a text without one', async () => expect(await codes('I have read it, honest.')).toEqual(['receipt_none']));
});

test('44, then 107, then 137 of 137 are counted through real receipts', async () => {
  const { accounts, people: made } = madeRegister(137);
  let staff: Person[] = made;
  const keys = Object.fromEntries(staff.map(({ id }, index) => [id, newSecret((bytes) => bytes.fill(index))]));
  let from = 0;
  for (const to of [44, 107, 137]) {
    const texts = await Promise.all(staff.slice(from, to).map(async ({ id }) => ({ source: id, text: await makeReceipt(keys[id] ?? '', claim) })));
    const reading = await readReceipts(texts, { ...known, people: staff, secrets: keys });
    expect(reading.refused).toEqual([]);
    staff = withReceipts(staff, reading.recorded);
    const byHand = staff.filter(({ acknowledged }) => acknowledged.some(({ version }) => version === '3'));
    expect(byHand.length).toBe(to);
    const register = { accounts, people: staff };
    const options = { policyVersion: '3', today: known.today };
    expect(acknowledgedCount(register, options)).toEqual({ acknowledged: to, of: 137 });
    const missing = missingByManager(register, options).flatMap(({ people: group }) => group.map(({ id }) => id));
    expect(missing.toSorted()).toEqual(
      made
        .slice(to)
        .map(({ id }) => id)
        .toSorted(),
    );
    from = to;
  }
});

test('every refusal has its sentence in both languages, and the English one is the same', () => {
  for (const [code, sentence] of Object.entries(RECEIPT_SENTENCES)) {
    expect(messagesOf('en')[`register_${code}`]?.message).toBe(sentence);
    expect(messagesOf('cy')[`register_${code}`]?.message).toMatch(/\S/);
  }
});
