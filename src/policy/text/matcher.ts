// Finds every phrase of every rule in one walk over the words of a text. Lists first, then phrases, which may name lists.
import type { PolicyList } from '../../model/policy.ts';
import { Asked } from './asked.ts';
import { undigit } from './fold.ts';
import { joinedMatches } from './joined.ts';
import { type NameWords, namesOf } from './names.ts';
import type { Reading, Token } from './token.ts';
import { Node, type Planting } from './trie.ts';

/** Where something stands: token indexes (`to` is the one after) and UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** What one word can be: every symbol it stands for, and where lists and phrases that begin with it go on. */
interface Known {
  readonly symbols: readonly string[];
  readonly lists: readonly Node[];
  readonly phrases: readonly Node[];
}

/** Something of several words that a phrase names with one symbol: an item of a list, a name. */
interface Wide {
  readonly symbol: string;
  readonly to: number;
}

/** Hits by set; most sets have none. */
type Hits = (Span[] | undefined)[];

const MOST_REMEMBERED = 20_000;

export class Matcher {
  private readonly asked = new Asked();
  private readonly listRoot = new Node();
  private readonly phraseRoot = new Node();
  private readonly listSymbols: string[] = [];
  private sets = 0;
  /** Phrases that `asked` does not know yet. */
  private fresh: Planting[] = [];
  /** Words seen before; what is in it never changes an answer. */
  private readonly known = new Map<string, Known>();
  private readonly names: NameWords;

  /** `lists` by name, each a list of phrases; `given-names`, `not-names` and `place` have a meaning of their own. */
  constructor(lists: ReadonlyMap<string, PolicyList>) {
    this.names = { given: new Set(lists.get('given-names')?.items), never: new Set(lists.get('not-names')?.items) };
    for (const [name, { items, welsh }] of lists) {
      if (name === 'given-names' || name === 'not-names') continue;
      const set = this.listSymbols.push(`{${name}}`) - 1;
      this.plant(this.listRoot, items, set, false);
      this.plant(this.listRoot, welsh ?? [], set, true);
    }
  }

  /** Adds a set of phrases, which must be readable ({@link readPhrase}); its number finds its hits. */
  add(phrases: readonly string[], welsh: readonly string[] = []): number {
    const set = this.sets;
    this.sets += 1;
    this.plant(this.phraseRoot, phrases, set, false);
    this.plant(this.phraseRoot, welsh, set, true);
    return set;
  }

  private plant(root: Node, sources: readonly string[], set: number, welsh: boolean): void {
    for (const source of sources) {
      const phrase: Planting = { source, set, welsh };
      root.plant(phrase);
      this.fresh.push(phrase);
    }
  }

  /** Hits of every set, in order of place; of several from the same word the longest. */
  match(reading: Reading): { readonly hits: readonly (readonly Span[] | undefined)[]; readonly found: readonly number[]; readonly places: readonly Span[] } {
    this.settle();
    const known = reading.tokens.map((token) => this.knownOf(token));
    const lists: Hits = new Array(this.listSymbols.length);
    const wide: (Wide[] | undefined)[] = new Array(reading.tokens.length);
    this.walk(reading, known, wide, this.listRoot, lists);
    for (const [list, symbol] of this.listSymbols.entries()) {
      for (const span of lists[list] ?? none) pushWide(wide, span.from, symbol, span.to);
    }
    const places = lists[this.listSymbols.indexOf('{place}')] ?? none;
    this.enterNames(reading, places, wide);
    const hits: Hits = new Array(this.sets);
    this.walk(reading, known, wide, this.phraseRoot, hits);
    return { hits, found: hits.flatMap((spans, set) => (spans ? [set] : [])), places };
  }

  /** Makes what was added last findable, and keeps what is remembered small. */
  private settle(): void {
    if (this.fresh.length > 0 || this.known.size > MOST_REMEMBERED) this.known.clear();
    for (const phrase of this.fresh) this.asked.enter(phrase);
    this.fresh = [];
  }

  private enterNames(reading: Reading, places: readonly Span[], wide: (Wide[] | undefined)[]): void {
    const covered = new Uint8Array(reading.tokens.length);
    for (const place of places) covered.fill(1, place.from, place.to);
    const ends = namesOf(reading, this.names, (at) => covered[at] === 1);
    for (const [at, token] of reading.tokens.entries()) {
      const end = ends[at] ?? 0;
      if (end > 0) pushWide(wide, at, '{name}', end);
      if (token.kind !== 'word' || token.casing === 'lower' || token.tag >= 0) continue;
      const word = token.word.endsWith("'s") ? token.word.slice(0, -2) : token.word;
      if (this.names.given.has(word)) pushWide(wide, at, '{given}', at + 1);
    }
  }

  private walk(reading: Reading, known: readonly Known[], wide: readonly (readonly Wide[] | undefined)[], root: Node, hits: Hits): void {
    const { tokens } = reading;
    const inPhrases = root === this.phraseRoot;
    const joined = new Map<string, readonly number[]>();
    const nodes: Node[] = [];
    const places: number[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from];
      const begins = known[from];
      if (token === undefined || begins === undefined) continue;
      if (token.joined) {
        const lists = inPhrases ? { root: this.listRoot, symbols: this.listSymbols } : undefined;
        const sets = joined.get(token.word) ?? joinedMatches(token.word, root, lists);
        joined.set(token.word, sets);
        for (const set of sets) record(hits, set, tokens, from, from + 1);
      }
      for (const node of inPhrases ? begins.phrases : begins.lists) push(nodes, places, node, from + 1);
      pushAll(nodes, places, root, wide[from]);
      for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
        const at = places.pop() ?? from;
        const { sets } = node;
        if (sets) for (const set of sets) record(hits, set, tokens, from, at);
        if (node.isLeaf || tokens[at]?.sentence !== token.sentence) continue;
        for (const symbol of known[at]?.symbols ?? none) push(nodes, places, node.get(symbol), at + 1);
        pushAll(nodes, places, node, wide[at]);
      }
    }
  }

  /** What a word can be, worked out once for each word as it is written. */
  private knownOf(token: Token): Known {
    const key = `${token.kind.charAt(0)}${token.kind.charAt(1)}${token.casing.charAt(0)}${token.money ? 1 : 0}${token.masked ? 1 : 0}${token.word}`;
    const before = this.known.get(key);
    if (before) return before;
    const symbols = this.symbolsOf(token);
    const after = (root: Node): Node[] => symbols.flatMap((symbol) => root.get(symbol) ?? []);
    const known = { symbols, lists: after(this.listRoot), phrases: after(this.phraseRoot) };
    this.known.set(key, known);
    return known;
  }

  /** Every symbol one token can stand for. */
  private symbolsOf(token: Token): string[] {
    const symbols = classesOf(token).filter((symbol) => this.asked.has(symbol));
    const { word } = token;
    if (word === '') return symbols;
    const forms = new Set([word, ...undigit(word)]);
    if (/'s$|s'$/.test(word)) forms.add(word.endsWith("'s") ? word.slice(0, -2) : word.slice(0, -1));
    for (const form of forms) {
      symbols.push(form);
      if (token.casing !== 'lower' && this.asked.has(`^${form}`)) symbols.push(`^${form}`);
      if (token.kind === 'word') this.asked.stemsOf(form, symbols);
    }
    return symbols;
  }
}

const none: readonly never[] = [];

function classesOf(token: Token): string[] {
  const classes = [`{${token.kind}}`];
  if (token.money) classes.push('{money}');
  if (token.kind === 'word' && token.casing !== 'lower') classes.push('{capital}');
  if (token.kind === 'word' && /^[0-9]/.test(token.word)) classes.push('{number}');
  if (token.masked) classes.push('{masked}');
  return classes;
}

function push(nodes: Node[], places: number[], node: Node | undefined, at: number): void {
  if (node === undefined) return;
  nodes.push(node);
  places.push(at);
}

function pushAll(nodes: Node[], places: number[], node: Node, wide: readonly Wide[] | undefined): void {
  if (wide) for (const { symbol, to } of wide) push(nodes, places, node.get(symbol), to);
}

function pushWide(wide: (Wide[] | undefined)[], at: number, symbol: string, to: number): void {
  const here = wide[at];
  if (here) here.push({ symbol, to });
  else wide[at] = [{ symbol, to }];
}

function record(hits: Hits, set: number, tokens: readonly Token[], from: number, to: number): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return;
  const span = { from, to, start: first.start, end: last.end };
  const list = hits[set];
  const before = list?.at(-1);
  if (list === undefined) hits[set] = [span];
  else if (before?.from !== from) list.push(span);
  else if (to > before.to) list[list.length - 1] = span;
}
