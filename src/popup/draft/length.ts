// How long a draft is as each platform counts it, so that the popup's number is the site's number. Pure.
import type { PlatformName } from '../../model/identity.ts';

/** Limits of an ordinary post: X in weighted characters (280), Facebook in UTF-16 units (63,206). */
export const LIMITS: Readonly<Record<PlatformName, number>> = { x: 280, facebook: 63_206 };

/** Code points that X counts once; everything else counts twice (twitter-text, configuration version 3). */
const SINGLE: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
/** X shortens every link to this many characters. */
const LINK = 23;
const LINKS =
  /https?:\/\/[^\s<>"]+[^\s<>".,;:!?'’)\]]|\b(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+(?:com|org|net|uk|wales|cymru|scot|london|co|io|info|gov|eu)\b(?:\/[^\s<>"]*[^\s<>".,;:!?'’)\]])?/giu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const ADDRESS_BEFORE = /[@\w]$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function weightOf(text: string): number {
  let weight = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (EMOJI.test(segment)) weight += 2;
    else
      for (const character of segment)
        weight += SINGLE.some(([from, to]) => (character.codePointAt(0) ?? 0) >= from && (character.codePointAt(0) ?? 0) <= to) ? 1 : 2;
  }
  return weight;
}

/** Length as X counts it: links 23, emoji 2, letters outside the Latin, Greek, Cyrillic and near blocks 2. */
export function lengthOnX(text: string): number {
  const composed = text.normalize('NFC');
  let weight = 0;
  let from = 0;
  for (const match of composed.matchAll(LINKS)) {
    if (ADDRESS_BEFORE.test(composed.slice(0, match.index))) continue;
    weight += weightOf(composed.slice(from, match.index)) + LINK;
    from = match.index + match[0].length;
  }
  return weight + weightOf(composed.slice(from));
}

/** Length as the platform counts it; as a person counts it (whole characters) where the platform is not known. */
export function lengthOn(platform: PlatformName | undefined, text: string): number {
  if (platform === 'x') return lengthOnX(text);
  return platform === 'facebook' ? text.length : [...graphemes.segment(text)].length;
}
