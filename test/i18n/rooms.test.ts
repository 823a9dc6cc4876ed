// The words of the desk and the popup: every one that is used is there, none is left over, and the Welsh is Welsh.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../fakes/given.ts';

const [en, cy] = [messagesOf('en'), messagesOf('cy')];
const ROOT = join(import.meta.dirname, '../..');
const sourcesOf = (room: string): string =>
  readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, 'src', room, name), 'utf8'))
    .join('\n');

/** Rooms that say words of each kind, and the kinds that nobody else says. The badge is the background's. */
const ROOMS = [
  { room: 'desk', kinds: 'desk|register|pack|common', own: /^desk_/ },
  { room: 'popup', kinds: 'popup|pack|common', own: /^popup_(?!badge_)/ },
] as const;

describe.each(ROOMS)('the words of the $room', ({ room, kinds, own }) => {
  const text = sourcesOf(room);
  const whole = [...text.matchAll(new RegExp(`['"\`]((?:${kinds})_\\w+)['"\`]`, 'g'))].map(([, key]) => String(key));
  const begun = [...text.matchAll(new RegExp(`\`((?:${kinds})_\\w*)\\$\\{`, 'g'))]
    .map(([, start]) => String(start))
    // A template that begins with the kind alone would speak for every word there is.
    .filter((start) => !new RegExp(`^(${kinds})_$`).test(start));

  it('are there, each one that is said', () => {
    expect(whole.length + begun.length).toBeGreaterThan(80);
    expect([...new Set(whole)].filter((key) => !(key in en) && !(`${key}_one` in en && `${key}_other` in en))).toEqual([]);
    expect([...new Set(begun)].filter((start) => !Object.keys(en).some((key) => key.startsWith(start)))).toEqual([]);
  });

  it('are said, each one that is there', () => {
    const said = (key: string): boolean =>
      whole.includes(key) || whole.includes(key.replace(/_(one|other)$/, '')) || begun.some((start) => key.startsWith(start));
    expect(Object.keys(en).filter((key) => own.test(key) && !said(key))).toEqual([]);
  });
});

it('the words of the manifest and of the background are said by one of them', () => {
  const text = ['manifest.json', 'vite.config.ts'].map((name) => readFileSync(join(ROOT, name), 'utf8')).join('\n') + sourcesOf('.');
  const own = Object.keys(en).filter((key) => /^(extension|popup_badge)_/.test(key));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((key) => !text.includes(key))).toEqual([]);
});

/** Words that are the same in both languages: names, and the few that Welsh shares with English. */
const SAME = ['desk_candidates_ward', 'desk_part_people', 'desk_platform_facebook', 'extension_name', 'popup_platform_facebook'];
/** Little words that no Welsh sentence has. */
const ENGLISH = new Set('the and with this that from your which will they people when what there have been are was for not you'.split(' '));

describe('the Welsh', () => {
  it('is the English only where the word is the same', () => {
    const same = Object.keys(en).filter((key) => en[key]?.message === cy[key]?.message && /[a-z]{3}/.test(en[key]?.message ?? ''));
    expect(same.filter((key) => !SAME.includes(key))).toEqual([]);
    expect(SAME.filter((key) => !same.includes(key))).toEqual([]);
  });

  it('has no English little words in it', () => {
    const left = Object.entries(cy).flatMap(([key, { message }]) => {
      const words = message.replace(/\$\w+\$/g, ' ').match(/[a-z']+/gi) ?? [];
      return words.filter((word) => ENGLISH.has(word.toLowerCase())).map((word) => `${key}: ${word}`);
    });
    expect(left).toEqual([]);
  });
});
