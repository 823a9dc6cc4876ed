// The report a person copies names versions, languages and landmarks, and cannot carry anything else.
import { describe, expect, it } from 'vitest';
import { browserVersion, reportOf } from '../../src/popup/status/drift-report.ts';

const BROWSER = { version: 'Firefox 153', language: 'cy' };
const HEALTH = { platform: 'x', state: 'blind', reasons: ['slipped-past'], missing: ['post-control'], secondLine: true, locale: 'en-GB' } as const;

describe('the report', () => {
  it('says what is not found, where, and what still works', () => {
    expect(reportOf(HEALTH, '0.1.0', BROWSER).split('\n')).toEqual([
      'WhichHat 0.1.0',
      'browser: Firefox 153',
      'browser language: cy',
      'site: x',
      'site language: en-GB',
      'state: blind',
      'reasons: slipped-past',
      'landmarks missing: post-control',
      'second line: standing',
    ]);
  });

  it('leaves out whatever is no plain word: a page could have written it', () => {
    const text = reportOf({ ...HEALTH, missing: ['Sam Carter', 'https://x.com/samcarter'], locale: 'Sam Carter, 07700 900123' }, '0.1.0', BROWSER);
    expect(text).not.toMatch(/Sam|07700|https/);
  });
});

it('takes the browser’s name and main version from its long name, and nothing else', () => {
  expect(browserVersion('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe('Firefox 153');
  expect(browserVersion('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36')).toBe('Chrome 156');
  expect(browserVersion('something else')).toBe('unknown');
});
