// Join codes and the words that people compare: what a slip of the hand or a mail program does to them.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeJoinCode, encodeJoinCode, fingerprintOf, fingerprintWords, type JoinCode, joinLink, newSecret, trustFrom } from '../../src/packs/index.ts';
import { WORDS } from '../../src/packs/words.ts';
import { rootOf, someKeys } from './kit.ts';

let join: JoinCode;
let keys: Awaited<ReturnType<typeof someKeys>>;
beforeAll(async () => {
  keys = await someKeys();
  join = {
    organisation: { id: 'midshire-fire', name: 'Gwasanaeth Tân Midshire – “Fire”' },
    channel: 'main',
    fingerprint: await fingerprintOf(rootOf([keys.root], [keys.ann])),
    address: 'https://www.midshirefire.example/whichhat/update.json',
    secret: newSecret(),
  };
});

describe('a join code', () => {
  it('comes back as it was, from the code, from a link, and from a message that a mail program has broken', () => {
    const code = encodeJoinCode(join);
    const wrapped = `Hello,\nyour code: ${code.slice(0, 60)}\r\n ${code.slice(60)}\n`;
    for (const text of [code, joinLink('https://intranet.example/join#old', join), wrapped]) expect(decodeJoinCode(text)).toEqual({ ok: true, join });
  });

  it('fits a QR picture that a phone can read from a screen', () => {
    expect(joinLink('https://www.midshirefire.example/join', join).length).toBeLessThan(600);
  });

  it('may be without an address or a secret, and never without https', () => {
    const bare = { ...join, address: '', secret: '' };
    expect(decodeJoinCode(encodeJoinCode(bare))).toEqual({ ok: true, join: bare });
    expect(() => encodeJoinCode({ ...join, address: 'http://midshirefire.example/u.json' })).toThrow();
    expect(() => encodeJoinCode({ ...join, address: 'javascript:alert(1)' })).toThrow();
  });

  it('finds every slip of one letter', () => {
    const code = encodeJoinCode(join);
    for (let at = 4; at < code.length; at += 1) {
      const slipped = `${code.slice(0, at)}${code[at] === 'Q' ? 'R' : 'Q'}${code.slice(at + 1)}`;
      expect(decodeJoinCode(slipped).ok).toBe(false);
    }
  });

  it.each([
    ['', 'unreadable'],
    ['hello', 'unreadable'],
    ['WH1-', 'unreadable'],
    ['WH1-AAAA', 'damaged'],
    ['WH2-AAAA', 'newer'],
  ])('says what is the matter with %j', (text, fault) => {
    expect(decodeJoinCode(text)).toEqual({ ok: false, fault });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `WH1-${text}`),
        ),
        (text) => {
          expect(decodeJoinCode(text).ok).toBe(false);
        },
      ),
    );
  });
});

describe('the fingerprint', () => {
  it('is ten words of a list of 256, none twice in it', () => {
    expect(WORDS).toHaveLength(256);
    expect(new Set(WORDS).size).toBe(256);
    expect(WORDS.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
    const words = fingerprintWords(join.fingerprint);
    expect(words).toHaveLength(10);
    expect(words.every((word) => WORDS.includes(word))).toBe(true);
    expect(fingerprintWords('A'.repeat(43))).toEqual(Array(10).fill('acorn'));
    expect(() => fingerprintWords('short')).toThrow(RangeError);
  });

  it('is another for other keys, another threshold, another organisation, and the same in any order', async () => {
    const base = rootOf([keys.root, keys.otherRoot], [keys.ann]);
    const print = await fingerprintOf(base);
    expect(await fingerprintOf(rootOf([keys.otherRoot, keys.root], [keys.ben]))).toBe(print);
    for (const other of [rootOf([keys.root], [keys.ann]), { ...base, rootThreshold: 2 }, { ...base, organisation: 'other-fire' }]) {
      expect(await fingerprintOf(other)).not.toBe(print);
    }
  });
});

describe('joining', () => {
  const highest = { epoch: 0, version: 9, digest: 'x', expires: '2026-12-01T09:00:00Z' };

  it('again, with the same keys or the ones in force, loses nothing', () => {
    const before = { ...trustFrom(join), highest, later: 1 };
    expect(trustFrom(join, before)).toMatchObject({ highest, later: 1 });
    expect(trustFrom({ ...join, fingerprint: 'B'.repeat(43) }, before, 'B'.repeat(43))).toMatchObject({ highest, fingerprint: join.fingerprint });
  });

  it('with other keys, another channel or another organisation begins anew', () => {
    const before = { ...trustFrom(join), highest };
    expect(trustFrom({ ...join, fingerprint: 'B'.repeat(43) }, before).highest).toBeUndefined();
    expect(trustFrom({ ...join, channel: 'test' }, before).highest).toBeUndefined();
    expect(trustFrom({ ...join, organisation: { id: 'other', name: 'Other' } }, before).highest).toBeUndefined();
  });
});
