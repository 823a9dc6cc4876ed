// The small language phrases are written in: words, (one|other|), stem*, ^Capital, {class}. No regular expressions.
import { fold } from './fold.ts';

/** A phrase may stand for at most this many word sequences. They are never written out, but nobody could say what they all mean. */
export const MOST_SEQUENCES = 3000;
const LONGEST = 14;

/** Classes of one token that a phrase may name beside lists. */
export const TOKEN_CLASSES = ['word', 'number', 'money', 'link', 'email', 'mention', 'emoji', 'capital', 'masked'] as const;
/** Classes worked out before matching. */
export const SPAN_CLASSES = ['name', 'given', 'place'] as const;

export type Sequence = readonly string[];

/** One group after another, each with its alternatives; an empty alternative makes its group optional. */
export type Phrase = readonly (readonly Sequence[])[];

/** A rule's phrases are checked and then planted: the second time they are at hand. */
const recent = new Map<string, Phrase>();
const MOST_RECENT = 300;

/**
 * A phrase, read. Throws a PhraseFault with a sentence for the rule's author.
 * Symbols: `vote`, `resign*` (stem), `^green` (capital letter), `{name}` (class or list), `@handle`, an emoji.
 */
export function readPhrase(source: string): Phrase {
  const known = recent.get(source);
  if (known) return known;
  const phrase = checked(groupsOf(source));
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(source, phrase);
  return phrase;
}

function checked(phrase: Phrase): Phrase {
  let sequences = 1;
  let shortest = 0;
  let longest = 0;
  for (const group of phrase) {
    sequences *= group.length;
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const { length } of group) {
      if (length < least) least = length;
      if (length > most) most = length;
    }
    shortest += least;
    longest += most;
  }
  if (sequences > MOST_SEQUENCES) throw new PhraseFault(`stands for more than ${MOST_SEQUENCES} word sequences; split it in two`);
  if (shortest === 0) throw new PhraseFault('may be empty: at least one word must always be there');
  if (longest > LONGEST) throw new PhraseFault(`is longer than ${LONGEST} words`);
  return phrase;
}

export class PhraseFault extends Error {}

function groupsOf(source: string): Sequence[][] {
  const groups: Sequence[][] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('(', at);
    const until = open < 0 ? source.length : open;
    for (const symbol of symbolsOf(source.slice(at, until))) groups.push([[symbol]]);
    if (open < 0) break;
    const close = source.indexOf(')', open);
    if (close < 0) throw new PhraseFault('has ( without )');
    const inside = source.slice(open + 1, close);
    if (inside.includes('(')) throw new PhraseFault('has ( inside (); one level only');
    groups.push(inside.split('|').map(symbolsOf));
    at = close + 1;
  }
  return groups;
}

const pieces = /\{[^}\s]*\}|[^\s,;:"“”/&{-]+|[{]/gu;

function symbolsOf(part: string): string[] {
  return (part.match(pieces) ?? []).map(symbolOf);
}

/** The same few thousand words make up all phrases: each is read once. */
const symbols = new Map<string, string>();
const MOST_SYMBOLS = 20_000;

function symbolOf(piece: string): string {
  const known = symbols.get(piece);
  if (known !== undefined) return known;
  if (symbols.size >= MOST_SYMBOLS) symbols.clear();
  const symbol = readSymbol(piece);
  symbols.set(piece, symbol);
  return symbol;
}

function readSymbol(piece: string): string {
  if (piece.includes(')') || piece.includes('|')) throw new PhraseFault(`has a loose ) or | at "${piece}"`);
  const braces = /^\{([a-z][a-z0-9-]*)\}$/.exec(piece);
  if (braces) return piece;
  if (/[{}]/.test(piece)) throw new PhraseFault(`has a class that cannot be read: "${piece}"; write it like {number}`);
  if (piece.startsWith('@')) return `@${fold(piece.slice(1))}`;
  const capital = piece.startsWith('^');
  const bare = capital ? piece.slice(1) : piece;
  const stem = bare.endsWith('*');
  const word = fold(stem ? bare.slice(0, -1) : bare.replace(/[.!?]+$/u, ''));
  const letters = word.replace(/\uFE0F/gu, '');
  if (letters === '' || (stem && letters.length < 3)) throw new PhraseFault(`has "${piece}": a word, or a stem of at least three letters before *`);
  if (stem && capital) throw new PhraseFault(`has "${piece}": ^ and * do not go together`);
  return `${capital ? '^' : ''}${letters}${stem ? '*' : ''}`;
}
