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

/** A whole phrase, checked. Throws a PhraseFault with a sentence for the rule's author. */
export function readPhrase(source: string): Phrase {
  const phrase: (readonly Sequence[])[] = [];
  for (let step = groupAt(source, 0); step !== undefined; step = groupAt(source, step.end)) phrase.push(step.group);
  return checked(phrase);
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

/** Signs that stand between words and mean nothing. */
const between = ',;:"“”/&-';

/** A word or stem that is its own symbol, as most are. */
const plain = /^[a-z]+$|^[a-z]{3,}\*$/;

export interface Step {
  readonly group: readonly Sequence[];
  /** Offset after it. */
  readonly end: number;
}

/** The same few thousand words and brackets make up all phrases: each is read once. */
const read = new Map<string, readonly Sequence[]>();
const MOST_READ = 20_000;

/**
 * One group of a phrase, from an offset in it, and where it ends; undefined when no group is left. Throws a PhraseFault.
 * Symbols: `vote`, `resign*` (stem), `^green` (capital letter), `{name}` (class or list), `@handle`, an emoji.
 */
export function groupAt(source: string, at: number): Step | undefined {
  let from = at;
  while (from < source.length && parts(source, from)) from += 1;
  if (from >= source.length) return undefined;
  const open = source.indexOf('(', from);
  if (open === from) return bracketAt(source, from);
  const space = source.indexOf(' ', from);
  const likely = Math.min(open < 0 ? source.length : open, space < 0 ? source.length : space);
  const written = source.slice(from, likely);
  const known = read.get(written);
  if (known) return { group: known, end: likely };
  if (plain.test(written)) return { group: remembered(written, [[written]]), end: likely };
  const end = pieceEnd(source, from);
  const word = source.slice(from, end);
  return { group: remembered(word, [[readSymbol(word)]]), end };
}

function bracketAt(source: string, open: number): Step {
  const close = source.indexOf(')', open);
  if (close < 0) throw new PhraseFault('has ( without )');
  const bracket = source.slice(open, close + 1);
  const known = read.get(bracket);
  if (known) return { group: known, end: close + 1 };
  if (bracket.includes('(', 1)) throw new PhraseFault('has ( inside (); one level only');
  return { group: remembered(bracket, bracket.slice(1, -1).split('|').map(symbolsOf)), end: close + 1 };
}

function remembered(written: string, group: readonly Sequence[]): readonly Sequence[] {
  if (read.size >= MOST_READ) read.clear();
  read.set(written, group);
  return group;
}

/** Whether a sign parts two words. */
function parts(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code > 0x7f) return code === 0x201c || code === 0x201d || /\s/u.test(source.charAt(at));
  return code <= 32 || between.includes(source.charAt(at));
}

/** End of a word, or of a class in braces. */
function pieceEnd(source: string, from: number): number {
  if (source.charAt(from) === '{') {
    let close = from + 1;
    while (close < source.length && source.charCodeAt(close) > 32 && source.charAt(close) !== '}') close += 1;
    return source.charAt(close) === '}' ? close + 1 : from + 1;
  }
  let end = from;
  while (end < source.length && source.charAt(end) !== '{' && source.charAt(end) !== '(' && !parts(source, end)) end += 1;
  return end;
}

function symbolsOf(part: string): Sequence {
  const symbols: string[] = [];
  for (let step = groupAt(part, 0); step !== undefined; step = groupAt(part, step.end)) symbols.push(...(step.group[0] ?? []));
  return symbols;
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
