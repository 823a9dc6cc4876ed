// Sights made up for the guard's own tests: what was seen of one composer.

import type { Sight } from '../../src/guard/sight.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { IdentityReading } from '../../src/model/identity.ts';
import type { Level } from '../../src/model/level.ts';

export const finding = (rule: string, level: Exclude<Level, 'clear'>, quote = 'some words'): Finding => ({
  rule,
  category: 'personal-data',
  level,
  start: 0,
  end: quote.length,
  quote,
  title: { en: 'Title', cy: 'Teitl' },
  why: { en: 'Why', cy: 'Pam' },
  wayOut: { en: 'Way out', cy: 'Ffordd allan' },
});

export const KELLING: IdentityReading = {
  state: 'known',
  platform: 'facebook',
  ids: ['61550000000001'],
  name: 'Kelling Fire Station',
  ownLogin: false,
  evidence: [],
};
export const MIDSHIRE: IdentityReading = {
  state: 'known',
  platform: 'facebook',
  ids: ['61550000000002'],
  name: 'Midshire Fire and Rescue',
  ownLogin: false,
  evidence: [],
};
export const UNKNOWN: IdentityReading = { state: 'unknown', platform: 'facebook', reason: 'stale-tab', evidence: [] };

export function sight(text: string, findings: readonly Finding[], more: { readonly editor?: HTMLElement; readonly reading?: IdentityReading } = {}): Sight {
  const editor = more.editor ?? document.createElement('div');
  return {
    composer: { editor, unit: editor, surface: 'post', editorKind: 'lexical' },
    reading: more.reading ?? KELLING,
    standing: { actingAs: 'corporate', name: 'Kelling Fire Station' },
    draft: { text, attachments: [] },
    verdict: { level: findings[0]?.level ?? 'clear', findings, allowedBy: [] },
  };
}
