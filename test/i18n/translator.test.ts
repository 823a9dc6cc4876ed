// Words by key, with what stands in for a placeholder taken as it is.
import { expect, test } from 'vitest';
import { counted } from '../../src/i18n/counted.ts';
import { translator } from '../../src/i18n/translator.ts';

const t = translator(
  {
    hello: { message: 'Hello $NAME$, you owe $SUM$', placeholders: { name: { content: '$1' }, sum: { content: '$2' } } },
    price: { message: 'It costs $$5' },
    eggs_one: { message: '$COUNT$ egg' },
    eggs_other: { message: '$COUNT$ eggs' },
  },
  'en',
);

test('fills every placeholder by name, whatever its case in the message', () => {
  expect(t('hello', { name: 'Dee', sum: 3 })).toBe('Hello Dee, you owe 3');
});

test('a value is put in as it is: nothing in it is a placeholder or a replacement pattern', () => {
  expect(t('hello', { name: '$SUM$ $& $1', sum: 'x' })).toBe('Hello $SUM$ $& $1, you owe x');
});

test('a value that was not given stays visible, and so does a key that does not exist', () => {
  expect(t('hello', { name: 'Dee' })).toBe('Hello Dee, you owe $SUM$');
  expect(t('no_such_key')).toBe('no_such_key');
  expect(t('constructor')).toBe('constructor');
});

test('a doubled dollar is a dollar', () => expect(t('price')).toBe('It costs $5'));

test('knows its language', () => expect(t.language).toBe('en'));

test.each([
  [0, '0 eggs'],
  [1, '1 egg'],
  [2, '2 eggs'],
])('counts %i', (count, words) => expect(counted(t, 'eggs', count)).toBe(words));
