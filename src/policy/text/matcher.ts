// Finds every phrase of every rule in one walk over the words of a text. Lists first, then phrases, which may name lists.
import type { PolicyList } from '../../model/policy.ts';
import { undigit } from './fold.ts';
import { withBareForms, withMutations } from './forms.ts';
import { joinedMatches } from './joined.ts';
import { type NameWords, namesOf } from './names.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import type { Reading, Token } from './token.ts';
import { Node, Symbols } from './trie.ts';

/** Where something stands: token indexes (`to` is the one after) and UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const MOST_REMEMBERED = 20_000;

export class Matcher {
  private readonly symbols = new Symbols();
  private readonly listRoot = new Node();
  private readonly phraseRoot = new Node();
  private readonly listSymbols: number[] = [];
  private sets = 0;
  /** Symbols of words seen before; what is in it never changes an answer. */
  private readonly cache = new Map<string, readonly number[]>();
  private readonly names: NameWords;
  private readonly placeSet: number;
  private readonly givenSet: number;

  /** `lists` by name, each a list of phrases; `given-names`, `not-names` and `place` have a meaning of their own. */
  constructor(lists: ReadonlyMap<string, PolicyList>) {
    const list = (name: string): readonly string[] => lists.get(name)?.items ?? [];
    this.names = { given: new Set(list('given-names')), never: new Set(list('not-names')) };
    for (const [name, { items, welsh }] of lists) {
      if (name === 'given-names' || name === 'not-names') continue;
      const at = this.listSymbols.push(this.symbols.enter(`{${name}}`)) - 1;
      for (const item of items) this.plant(this.listRoot, readPhrase(item), at);
      for (const item of welsh ?? []) for (const form of withMutations(readPhrase(item))) this.plant(this.listRoot, form, at);
    }
    this.placeSet = [...lists.keys()].filter((name) => name !== 'given-names' && name !== 'not-names').indexOf('place');
    this.givenSet = this.symbols.enter('{given}');
  }

  /** Adds a set of phrases; its number finds its hits. Throws PhraseFault for a phrase that cannot be read. */
  add(phrases: readonly string[], welsh: readonly string[] = []): number {
    const set = this.sets;
    this.sets += 1;
    this.cache.clear();
    for (const phrase of phrases) this.plant(this.phraseRoot, readPhrase(phrase), set);
    for (const phrase of welsh) for (const form of withMutations(readPhrase(phrase))) this.plant(this.phraseRoot, form, set);
    return set;
  }

  private plant(root: Node, phrase: Phrase, set: number): void {
    const symbols = withBareForms(phrase).map((group) => group.map((words) => words.map((word) => this.symbols.enter(word))));
    root.plant(symbols, 0, set);
  }

  /** Hits of every set, in order of place; of several from the same word the longest. */
  match(reading: Reading): { readonly hits: readonly (readonly Span[])[]; readonly places: readonly Span[] } {
    const { tokens } = reading;
    if (this.cache.size > MOST_REMEMBERED) this.cache.clear();
    const own = tokens.map((token) => this.symbolsOf(token));
    const lists: Span[][] = this.listSymbols.map(() => []);
    const spans: (number[] | undefined)[] = new Array(tokens.length);
    this.walk(reading, own, undefined, this.listRoot, lists);
    for (const [list, found] of lists.entries()) {
      const symbol = this.listSymbols[list] ?? -1;
      for (const span of found) pushPair(spans, span.from, symbol, span.to);
    }
    const places = lists[this.placeSet] ?? [];
    this.enterNames(reading, places, spans);
    const hits: Span[][] = Array.from({ length: this.sets }, () => []);
    this.walk(reading, own, spans, this.phraseRoot, hits);
    return { hits, places };
  }

  private enterNames(reading: Reading, places: readonly Span[], spans: (number[] | undefined)[]): void {
    const covered = new Uint8Array(reading.tokens.length);
    for (const place of places) covered.fill(1, place.from, place.to);
    const name = this.symbols.enter('{name}');
    const ends = namesOf(reading, this.names, (at) => covered[at] === 1);
    for (const [at, token] of reading.tokens.entries()) {
      const end = ends[at] ?? 0;
      if (end > 0) pushPair(spans, at, name, end);
      const word = token.word.endsWith("'s") ? token.word.slice(0, -2) : token.word;
      if (token.kind === 'word' && token.casing !== 'lower' && token.tag < 0 && this.names.given.has(word)) pushPair(spans, at, this.givenSet, at + 1);
    }
  }

  private walk(reading: Reading, own: readonly (readonly number[])[], spans: readonly (number[] | undefined)[] | undefined, root: Node, hits: Span[][]): void {
    const { tokens } = reading;
    const lastOf = new Map<string, readonly number[]>();
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from];
      if (token === undefined) continue;
      if (token.joined) {
        const cached =
          lastOf.get(token.word) ?? joinedMatches(token.word, root, this.symbols, spans ? { root: this.listRoot, symbols: this.listSymbols } : undefined);
        lastOf.set(token.word, cached);
        for (const set of cached) record(hits, set, tokens, from, from + 1);
      }
      const sentence = token.sentence;
      let active: [Node, number][] = [[root, from]];
      while (active.length > 0) {
        const following: [Node, number][] = [];
        for (const [node, at] of active) {
          const here = tokens[at];
          if (node.isLeaf || here === undefined || here.sentence !== sentence) continue;
          for (const symbol of own[at] ?? []) step(node, symbol, at + 1, following);
          const wide = spans?.[at];
          if (wide) for (let pair = 0; pair < wide.length; pair += 2) step(node, wide[pair] ?? -1, wide[pair + 1] ?? at, following);
        }
        for (const [node, at] of following) for (const set of node.sets ?? []) record(hits, set, tokens, from, at);
        active = following;
      }
    }
  }

  /** Every symbol one token can stand for. */
  private symbolsOf(token: Token): readonly number[] {
    const key = `${token.kind.charAt(0)}${token.kind.charAt(1)}${token.casing.charAt(0)}${token.money ? 1 : 0}${token.masked ? 1 : 0}${token.word}`;
    const known = this.cache.get(key);
    if (known) return known;
    const found: number[] = [];
    for (const name of classesOf(token)) this.pushKnown(`{${name}}`, found);
    const { word } = token;
    if (word !== '') {
      const forms = new Set([word, ...undigit(word)]);
      if (/'s$|s'$/.test(word)) forms.add(word.endsWith("'s") ? word.slice(0, -2) : word.slice(0, -1));
      for (const form of forms) {
        this.pushKnown(form, found);
        if (token.casing !== 'lower') this.pushKnown(`^${form}`, found);
        if (token.kind === 'word') this.symbols.stemsOf(form, found);
      }
    }
    this.cache.set(key, found);
    return found;
  }

  private pushKnown(symbol: string, into: number[]): void {
    const number = this.symbols.get(symbol);
    if (number !== undefined) into.push(number);
  }
}

function classesOf(token: Token): string[] {
  const classes: string[] = [token.kind];
  if (token.money) classes.push('money');
  if (token.kind === 'word' && token.casing !== 'lower') classes.push('capital');
  if (token.kind === 'word' && /^[0-9]/.test(token.word)) classes.push('number', ...(token.money ? ['money'] : []));
  if (token.masked) classes.push('masked');
  return classes;
}

function step(node: Node, symbol: number, to: number, following: [Node, number][]): void {
  const child = node.get(symbol);
  if (child) following.push([child, to]);
}

function pushPair(spans: (number[] | undefined)[], at: number, symbol: number, to: number): void {
  const pairs = spans[at] ?? [];
  pairs.push(symbol, to);
  spans[at] = pairs;
}

function record(hits: Span[][], set: number, tokens: readonly Token[], from: number, to: number): void {
  const list = hits[set];
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!list || !first || !last) return;
  const before = list.at(-1);
  const span = { from, to, start: first.start, end: last.end };
  if (before?.from === from) {
    if (to > before.to) list[list.length - 1] = span;
  } else list.push(span);
}
