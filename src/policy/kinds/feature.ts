// How a text looks rather than what it says: capitals, runs of emoji, hashtags, symbol letters, length.

import { capitalised } from '../text/capitalise.ts';
import type { Span } from '../text/hits.ts';
import type { Reading, Token, TokenKind } from '../text/token.ts';
import { number, strings, words } from './fields.ts';
import { ALL, type Kind, needing, type Place, type Shape, type Wanted } from './kind.ts';
import type { Needs } from './needs.ts';
import { EMOJI, FOREIGN, HASHTAG, LINK, UPPER } from './sights.ts';
import { spanAt } from './spans.ts';

/** What each feature counts, and how many of it are enough unless the rule says otherwise. */
const features: Readonly<Record<string, (reading: Reading, least: number, wanted?: Wanted) => readonly Span[] | undefined>> = {
  'capital-run': (reading, least) => longest(reading, (token) => token.casing === 'upper' && token.tag < 0, least || 6),
  'emoji-run': (reading, least) => longest(reading, (token) => token.kind === 'emoji', least || 3),
  'hashtag-count': (reading, least) => (reading.hashtags.length >= (least || 3) ? tags(reading, () => true) : undefined),
  'hashtag-without-capitals': (reading, least) => nonEmpty(tags(reading, (body) => body.length >= (least || 12) && body === body.toLowerCase())),
  'hashtag-long': (reading, least) => nonEmpty(tags(reading, (body) => body.length >= (least || 25))),
  'symbol-letters': (reading, least) => symbolLetters(reading, least || 4),
  'words-at-least': (reading, least) => (reading.words >= least ? [] : undefined),
  'words-at-most': (reading, least) => (reading.words <= least ? [] : undefined),
  'emoji-count': (reading, least, wanted) => ofKind(reading, 'emoji', least || 1, wanted),
  'link-count': (reading, least, wanted) => ofKind(reading, 'link', least || 1, wanted),
};

export const featureShape: Shape = {
  feature: { is: 'one-of', of: Object.keys(features) },
  least: { is: 'number', min: 0, max: 10_000 },
  /** For hashtags: lists of the words they may be made of. A hashtag of such words alone has `{right}`, itself with capitals. */
  words: { is: 'phrases', plain: true },
};

/** How the text looks. */
export const feature: Kind = {
  name: 'feature',
  fields: ['feature', 'least', 'words'],
  open(value, bench) {
    const measure = features[words(value, 'feature')[0] ?? ''];
    const least = number(value, 'least', 0);
    const lists = strings(value, 'words');
    const needs = needsOf(words(value, 'feature')[0] ?? '');
    if (lists.length === 0) return needing(needs, (scene, _range, wanted) => measure?.(scene.reading, least, wanted));
    const known = bench.words(lists);
    return needing(needs, (scene) => measure?.(scene.reading, least)?.map((span) => corrected(span, scene.reading, known())));
  },
};

function needsOf(feature: string): Needs {
  if (feature === 'capital-run') return [[UPPER]];
  if (feature === 'symbol-letters') return [[FOREIGN]];
  if (feature === 'link-count') return [[LINK]];
  if (feature.startsWith('emoji')) return [[EMOJI]];
  return feature.startsWith('hashtag') ? [[HASHTAG]] : [];
}

/** A hashtag with the right way to write it, worked out when somebody asks: of many only the first few are shown. */
function corrected(span: Span, reading: Reading, known: ReadonlySet<string>): Place {
  return {
    ...span,
    get right() {
      const written = capitalised(reading.text.slice(span.start + 1, span.end), known);
      return written === undefined ? undefined : { en: `#${written}`, cy: `#${written}` };
    },
  };
}

function nonEmpty(spans: readonly Span[]): readonly Span[] | undefined {
  return spans.length > 0 ? spans : undefined;
}

function spanOf(token: Token, at: number): Span {
  return { from: at, to: at + 1, start: token.start, end: token.end };
}

function tags(reading: Reading, wanted: (body: string) => boolean): readonly Span[] {
  return reading.hashtags.filter(({ body }) => wanted(body)).map(({ start, end }) => spanAt(reading, start, end));
}

/** Where things of a kind stand, the first alone unless all are wanted; undefined when there are fewer than `least`. */
function ofKind({ tokens }: Reading, kind: TokenKind, least: number, wanted: Wanted = ALL): readonly Span[] | undefined {
  const found: Span[] = [];
  let count = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== kind) continue;
    count += 1;
    if (count === 1 || wanted === ALL) found.push(spanOf(token, at));
    else if (count >= least) break;
  }
  return count < least ? undefined : found;
}

/** The longest run of tokens that all pass; undefined when it is shorter than `least`. */
function longest(reading: Reading, passes: (token: Token) => boolean, least: number): readonly Span[] | undefined {
  const { tokens } = reading;
  let from = 0;
  let to = 0;
  let begins = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !passes(token)) {
      begins = -1;
      continue;
    }
    if (begins < 0) begins = at;
    if (at + 1 - begins <= to - from) continue;
    from = begins;
    to = at + 1;
  }
  return to > 0 && to - from >= least ? [{ from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }] : undefined;
}

/** Words in mathematical or other look-alike alphabets, which screen readers spell out sign by sign or skip. */
function symbolLetters(reading: Reading, least: number): readonly Span[] | undefined {
  const found: Span[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at];
    // A word in plain letters is known as written.
    if (token === undefined || token.lexeme.kind !== 'word' || token.lexeme.written !== '') continue;
    let strange = 0;
    for (const character of reading.text.slice(token.start, Math.min(token.end, token.start + 200))) {
      const code = character.codePointAt(0) ?? 0;
      if (
        (code >= 0x1d400 && code <= 0x1d7ff) ||
        (code >= 0xff21 && code <= 0xff5a) ||
        (code >= 0x24b6 && code <= 0x24e9) ||
        (code >= 0x1f130 && code <= 0x1f149)
      )
        strange += 1;
    }
    if (strange >= least) found.push(spanOf(token, at));
  }
  return nonEmpty(found);
}
