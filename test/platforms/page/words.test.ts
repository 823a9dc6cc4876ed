// @vitest-environment jsdom
// Names in labels, labels as they are seen, and cookies by their whole name.
import { describe, expect, it } from 'vitest';
import { cookie } from '../../../src/platforms/page/cookies.ts';
import { isOneOf, mentions, nameOf, plain } from '../../../src/platforms/page/words.ts';

describe('names in labels', () => {
  it.each([
    ['Comment as Sam Carter', 'Sam Carter', true],
    ['Sam Carterとしてコメント', 'Sam Carter', true],
    ['التعليق باسم \u2068Sam Carter\u2069', 'Sam Carter', true],
    ['Comment as Samantha Carter', 'Sam', false],
    ['Comment as Sam Carters', 'Sam Carter', false],
    ['Ceri Lly\u0302n', 'Ceri Llŷn', true],
    ['anything', '', false],
  ])('%s / %s: %s', (label, name, expected) => {
    expect(mentions(label, name)).toBe(expected);
  });
});

it('reads labels without what nobody sees', () => {
  document.body.innerHTML = '<div role="button">\u200bPublish \n</div><div role="button" aria-label="Post">x</div>';
  const [visible, labelled] = document.body.children;
  expect(isOneOf(nameOf(visible as Element), ['publish'])).toBe(true);
  expect(nameOf(labelled as Element)).toBe('Post');
  expect(plain('Write a comment…')).toBe('Write a comment');
});

it('reads cookies by their whole name', () => {
  const page = { cookie: 'twid=u%3D12; xi_user=1; empty=; gone=deleted; odd=%E0%A4%A' } as Document;
  expect(cookie(page, 'twid')).toBe('u=12');
  expect(cookie(page, 'odd')).toBe('%E0%A4%A');
  for (const name of ['i_user', 'empty', 'gone', 'absent']) expect(cookie(page, name)).toBeUndefined();
});
