// Drafts of our own writing as rows to learn from: rules' examples, the quiet corpus, the example drafts, and those kept beside this file.
// Names, streets and numbers in them are slots, so that a model learns the shape of a sentence and no name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hashOf } from '../../src/policy/classifier/words.ts';
import type { Concern, Example } from './examples.ts';
import { seeded } from './learn.ts';
import { draftSlots } from './templates/draft-slots.ts';
import { expand } from './templates/expand.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Which head hears what; a category that is not named here is for rules alone. */
const HEARD: Readonly<Record<string, Concern | 'political' | 'voice'>> = {
  'personal-data': 'aboutAPerson',
  'special-category': 'aboutAPerson',
  children: 'aboutAPerson',
  'casualty-incident': 'aboutAPerson',
  'legal-proceedings': 'aboutAPerson',
  confidential: 'insider',
  unverified: 'insider',
  'emergency-channel': 'insider',
  'public-data-request': 'insider',
  tone: 'unkind',
  defamation: 'unkind',
  moderation: 'unkind',
  'colleague-abuse': 'unkind',
  endorsement: 'promoting',
  'conflict-of-interest': 'promoting',
  copyright: 'borrowing',
  'party-political': 'political',
  'political-controversy': 'political',
  'wrong-account': 'voice',
};

/**
 * How many drafts one of a file counts as. Rounds ("first" to "eighteenth") are drafts as people write them, lively ones the kind that
 * real public bodies' data has next to none of; both count more than drafts written to cover a subject.
 */
function timesOf(file: string): number {
  if (/^\w+(?:st|nd|rd|th)\.yml$/.test(file)) return 5;
  return file === 'lively.yml' ? 3 : 1;
}

interface Draft {
  readonly text: string;
  /** `private`: harmless, but nothing that an organisation would say. */
  readonly category: string;
  readonly flag: boolean;
  /** How many drafts it counts as. */
  readonly times?: number;
}

/** One row, or more where a draft has slots to fill. */
function rowsOf({ text, category, flag, times = 1 }: Draft, seed: number): Example[] {
  const random = seeded(seed ^ hashOf(text));
  const texts = new Set(/[<{]/.test(text) ? Array.from({ length: 3 }, () => expand(text, draftSlots, random)) : [text]);
  const heard = HEARD[category];
  if (flag && heard === undefined) return [];
  const concern = !flag ? 'none' : heard === 'political' ? 'takingSides' : heard === 'voice' ? 'privateLife' : heard;
  return [...texts].map((made) => ({
    text: made,
    bare: false,
    kind: 'own_draft',
    strength: '',
    politicsWords: false,
    political: flag ? (heard === 'political' ? 1 : 0) : -1,
    voice: flag ? (heard === 'voice' ? 1 : 0) : category === 'private' ? 0 : -1,
    weight: { political: flag ? 0.16 : 0.24, voice: 0.3, concern: ((flag ? 1 : 2) * times) / texts.size },
    ...(concern ? { concern } : {}),
    group: `draft:${text}`,
  }));
}

type Written = string | { readonly text?: string; readonly actingAs?: string };

/** Examples that need more than their words (a picture, a date, another voice) say nothing to a model that reads words alone. */
function plain(written: readonly Written[]): string[] {
  return written.filter((each): each is string => typeof each === 'string');
}

function ruleDrafts(): Draft[] {
  const core = join(ROOT, 'rules', 'core');
  return readdirSync(core).flatMap((category) =>
    HEARD[category] === undefined
      ? []
      : readdirSync(join(core, category)).flatMap((file) => {
          const { examples } = parse(readFileSync(join(core, category, file), 'utf8')) as { examples: { warn: Written[]; quiet: Written[] } };
          return [
            ...plain(examples.warn).map((text) => ({ text, category, flag: true })),
            ...plain(examples.quiet).map((text) => ({ text, category, flag: false })),
          ];
        }),
  );
}

function quietPosts(): Draft[] {
  const corpus = join(ROOT, 'rules', 'corpus');
  return readdirSync(corpus)
    .flatMap((file) => plain((parse(readFileSync(join(corpus, file), 'utf8')) as { posts: Written[] }).posts))
    .map((text) => ({ text, category: '', flag: false }));
}

interface Row {
  readonly text: string;
  readonly actingAs: string;
  readonly category: string;
  readonly expect: 'flag' | 'pass';
}

function exampleDrafts(): Draft[] {
  const rows = readFileSync(join(ROOT, 'rules', 'example', 'drafts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return rows
    .filter(({ actingAs, expect }) => actingAs === 'corporate' || expect === 'flag')
    .map(({ text, category, expect }) => ({ text, category, flag: expect === 'flag' }));
}

function keptDrafts(): Draft[] {
  const kept = join(ROOT, 'test', 'training', 'drafts');
  return readdirSync(kept).flatMap((file) => {
    const written = parse(readFileSync(join(kept, file), 'utf8')) as Record<string, readonly string[]>;
    return Object.entries(written).flatMap(([category, texts]) =>
      texts.map((text) => ({ text, category, flag: category !== 'quiet' && category !== 'private', times: timesOf(file) })),
    );
  });
}

/** Every draft of our own as rows to learn from; the same for the same seed. */
export function draftExamples(seed: number): Example[] {
  return [...ruleDrafts(), ...quietPosts(), ...exampleDrafts(), ...keptDrafts()].flatMap((draft) => rowsOf(draft, seed));
}
