// @vitest-environment jsdom
// Objects that a page's own scripts hold, found by their marker.
import { expect, it } from 'vitest';
import { objectAfter, pageData, text } from '../../../src/platforms/page/page-data.ts';

it('finds the object after a marker, over braces and quotes in strings', () => {
  expect(objectAfter('x;window.S={"a":"} \\" {","b":{"c":1}};y={}', 'window.S', 4)).toEqual({ a: '} " {', b: { c: 1 } });
});

it.each([
  ['no marker', '{"a":1}'],
  ['never closed', 'S={"a":{'],
  ['an open string', 'S={"a":"'],
  ['no JSON', 'S={a:1}'],
  ['too far away', 'S is something else altogether {"a":1}'],
])('finds nothing: %s', (_name, source) => {
  expect(objectAfter(source, 'S', 3)).toBeUndefined();
});

it('goes on to a later occurrence', () => {
  expect(objectAfter('S={bad} S={"a":1}', 'S', 3)).toEqual({ a: 1 });
});

it('is not fooled by a marker quoted inside a string of somebody’s post', () => {
  const source = JSON.stringify({ post: '"Me",[],{"id":"666"}' });
  expect(objectAfter(source, '"Me"', 8)).toBeUndefined();
  expect(objectAfter(`${source},["Me",[],{"id":"1"}]`, '"Me"', 8)).toEqual({ id: '1' });
});

it('keeps what it found, and finds a script that came later', () => {
  const read = pageData('S=', 2, (object) => text(object, 'id'));
  document.body.innerHTML = '<script type="application/json">nothing</script>';
  expect(read(document)).toBeUndefined();
  document.body.innerHTML += '<script type="application/json">S={"id":"1"}</script>';
  expect(read(document)).toBe('1');
  document.body.innerHTML = '';
  expect(read(document)).toBe('1');
});

it('takes text and whole numbers for an id, and nothing else', () => {
  expect(text({ id: 42 }, 'id')).toBe('42');
  for (const id of ['', 1.5, 2 ** 60, null, {}]) expect(text({ id }, 'id')).toBeUndefined();
  expect(text({}, 'toString')).toBeUndefined();
});
