// The two languages, key by key: nothing missing, nothing empty, the same values in both.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Message } from '../../src/i18n/translator.ts';

const read = (language: string): Record<string, Message> =>
  JSON.parse(readFileSync(new URL(`../../extension/public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const en = read('en');
const cy = read('cy');
const names = ({ message }: Message): string[] => [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => String(name).toLowerCase()))].sort();

test('English and Welsh have the same keys, in order', () => {
  expect(Object.keys(cy)).toEqual(Object.keys(en));
  expect(Object.keys(en)).toEqual(Object.keys(en).toSorted());
});

test.each(Object.keys(en))('%s', (key) => {
  for (const messages of [en, cy]) {
    const message = messages[key];
    if (message === undefined) throw new Error(`${key} is missing`);
    expect(message.message.trim(), 'a sentence').not.toBe('');
    expect(Object.keys(message.placeholders ?? {}).sort(), 'declared placeholders').toEqual(names(message));
  }
  expect(names(cy[key] as Message), 'the same placeholders').toEqual(names(en[key] as Message));
  expect(cy[key]?.placeholders, 'in the same order').toEqual(en[key]?.placeholders);
});

/** Keys that are the same in both languages because they are names. */
const SAME = new Set(['extension_name']);

test('nothing was left in English', () => {
  const same = Object.keys(en).filter((key) => en[key]?.message === cy[key]?.message && /[a-z]{3}/.test(en[key]?.message ?? ''));
  expect(same.filter((key) => !SAME.has(key) && !key.startsWith('popup_') && !key.startsWith('desk_'))).toEqual([]);
});

const sources = ['guard', 'warning', 'ui', 'i18n'].flatMap((room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  return readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
});

test('every word the page shows exists, and no word of the page is unused', () => {
  const text = sources.join('\n');
  const used = [...text.matchAll(/['"]((?:mark|advice|warning|common)_\w+)['"]/g)].map(([, key]) => String(key));
  expect(used.length).toBeGreaterThan(20);
  const missing = used.filter((key) => !(key in en) && !(`${key}_one` in en && `${key}_other` in en));
  expect(missing).toEqual([]);
  const built = [...text.matchAll(/`((?:mark|advice|warning|common)_\w*)\$\{/g)].map(([, start]) => String(start));
  const unused = Object.keys(en)
    .filter((key) => /^(mark|advice|warning)_/.test(key))
    .filter((key) => !used.includes(key) && !used.includes(key.replace(/_(one|other)$/, '')) && !built.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});
