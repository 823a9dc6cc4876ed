// Every template with what it teaches each head. A template's sentences always stay together, in learning or in checking.

import { hashOf } from '../../../src/policy/classifier/words.ts';
import type { Example } from '../examples.ts';
import { seeded } from '../learn.ts';
import { expand } from './expand.ts';
import { councilEnglish } from './neutral-council.ts';
import { electionsEnglish } from './neutral-elections.ts';
import { nearTheLineEnglish } from './neutral-near-the-line.ts';
import { periodEnglish } from './neutral-period.ts';
import { servicesEnglish } from './neutral-services.ts';
import { sharedWordsEnglish } from './neutral-shared-words.ts';
import { warmEnglish } from './neutral-warm.ts';
import { neutralWelsh } from './neutral-welsh.ts';
import { personalEnglish, personalWelsh } from './personal.ts';
import { personalHome } from './personal-home.ts';
import { personalLeisure, personalMoreWelsh } from './personal-leisure.ts';
import { politicalEnglish } from './political-english.ts';
import { politicalLocal } from './political-local.ts';
import { politicalWelsh } from './political-welsh.ts';
import { slots } from './slots.ts';

interface Sheaf {
  readonly kind: string;
  readonly templates: readonly string[];
  readonly each: number;
  readonly political: -1 | 1;
  readonly voice: -1 | 1;
  readonly weight: Example['weight'];
}

const sheaves: readonly Sheaf[] = [
  { kind: 'own_elections', templates: [...electionsEnglish, ...periodEnglish], each: 14, political: -1, voice: -1, weight: { political: 9, voice: 1 } },
  { kind: 'own_council', templates: councilEnglish, each: 14, political: -1, voice: -1, weight: { political: 9, voice: 1 } },
  { kind: 'own_shared_words', templates: sharedWordsEnglish, each: 14, political: -1, voice: -1, weight: { political: 9, voice: 1 } },
  { kind: 'own_near_the_line', templates: nearTheLineEnglish, each: 14, political: -1, voice: -1, weight: { political: 9, voice: 1 } },
  { kind: 'own_services', templates: servicesEnglish, each: 14, political: -1, voice: -1, weight: { political: 6, voice: 3 } },
  { kind: 'own_warm', templates: warmEnglish, each: 14, political: -1, voice: -1, weight: { political: 6, voice: 6 } },
  { kind: 'own_neutral_welsh', templates: neutralWelsh, each: 12, political: -1, voice: -1, weight: { political: 9, voice: 3 } },
  { kind: 'own_political', templates: [...politicalEnglish, ...politicalLocal], each: 20, political: 1, voice: -1, weight: { political: 1.1, voice: 0.2 } },
  { kind: 'own_political_welsh', templates: politicalWelsh, each: 20, political: 1, voice: -1, weight: { political: 2, voice: 0.2 } },
  {
    kind: 'own_personal',
    templates: [...personalEnglish, ...personalHome, ...personalLeisure],
    each: 14,
    political: -1,
    voice: 1,
    weight: { political: 0.5, voice: 2 },
  },
  { kind: 'own_personal_welsh', templates: [...personalWelsh, ...personalMoreWelsh], each: 14, political: -1, voice: 1, weight: { political: 0.5, voice: 2 } },
];

/** Sentences of our own writing, the same ones for the same seed; a template with few choices gives fewer. */
export function ownExamples(seed: number): Example[] {
  return sheaves.flatMap(({ kind, templates, each, ...teaches }) =>
    templates.flatMap((template) => {
      const random = seeded(seed ^ hashOf(template));
      const texts = new Set(Array.from({ length: each }, () => expand(template, slots, random)));
      const concern = teaches.political === -1 && teaches.voice === -1 ? { concern: 'none' as const } : {};
      return [...texts].map((text) => ({
        text,
        bare: false,
        kind,
        strength: '' as const,
        politicsWords: false,
        group: `${kind}:${template}`,
        ...teaches,
        ...concern,
      }));
    }),
  );
}
