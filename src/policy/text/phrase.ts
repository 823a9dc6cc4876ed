// The small language phrases are written in: words, (one|other|), stem*, ^Capital, {class}. No regular expressions.
import { fold } from './fold.ts';

/** A phrase may stand for at most this many word sequences once its alternatives are written out. */
export const MOST_EXPANSIONS = 3000;
const LONGEST = 14;

/** Classes of one token that a phrase may name beside lists. */
export const TOKEN_CLASSES = ['word', 'number', 'money', 'link', 'email', 'mention', 'emoji', 'capital', 'masked'] as const;
/** Classes worked out before matching. */
export const SPAN_CLASSES = ['name', 'given', 'place'] as const;

export type Sequence = readonly string[];

/** A rule's phrases are checked and then planted: the second time they are at hand. */
const recent = new Map<string, readonly Sequence[]>();
const MOST_RECENT = 100;

/**
 * The word sequences a phrase stands for. Throws a PhraseFault with a sentence for the rule's author.
 * Symbols: `vote`, `resign*` (stem), `^green` (capital letter), `{name}` (class or list), `@handle`, an emoji.
 */
export function expandPhrase(source: string): readonly Sequence[] {
  const known = recent.get(source);
  if (known) return known;
  const found = expanded(source);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(source, found);
  return found;
}

function expanded(source: string): readonly Sequence[] {
  let sequences: Sequence[] = [[]];
  for (const group of groupsOf(source)) {
    if (sequences.length * group.length > MOST_EXPANSIONS) throw new PhraseFault(`stands for more than ${MOST_EXPANSIONS} word sequences; split it in two`);
    sequences = sequences.flatMap((sequence) => group.map((symbols) => [...sequence, ...symbols]));
  }
  const kept = sequences.filter((sequence) => sequence.length > 0);
  if (kept.length < sequences.length || kept.length === 0) throw new PhraseFault('may be empty: at least one word must always be there');
  if (kept.some((sequence) => sequence.length > LONGEST)) throw new PhraseFault(`is longer than ${LONGEST} words`);
  return kept;
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

function symbolsOf(part: string): string[] {
  const symbols: string[] = [];
  for (const piece of part.matchAll(/\{[^}\s]*\}|[^\s,;:"“”/&{-]+|[{]/gu)) symbols.push(symbolOf(piece[0]));
  return symbols;
}

function symbolOf(piece: string): string {
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
