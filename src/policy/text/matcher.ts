// Finds every phrase of every rule in one walk over the words of a text. Lists first, then phrases, which may name lists.
import type { PolicyList } from '../../model/policy.ts';
import { Asked } from './asked.ts';
import { undigit } from './fold.ts';
import { Hits, type Span } from './hits.ts';
import { joinedMatches } from './joined.ts';
import type { Lexeme } from './lexeme.ts';
import { type NameWords, namesOf, PART, partOf } from './names.ts';
import { NOWHERE, State, type Symbols } from './state.ts';
import type { Reading, Token } from './token.ts';
import { Node, type Planting } from './trie.ts';

/** What one word can be, where lists and phrases that begin with it go on, and what it may be in a name. */
interface Known extends Symbols {
  readonly lists: State;
  readonly phrases: State;
  /** Bits of `PART`. */
  readonly part: number;
}

/** Something of several words that a phrase names with one symbol: an item of a list, a name. */
interface Wide {
  readonly symbol: string;
  readonly to: number;
}

/** By token; most have none. */
type Wides = (Wide[] | undefined)[];

/** Steps from word to word; a long draft takes some thousands. */
const MOST_LEARNED = 200_000;

export class Matcher {
  private readonly asked = new Asked();
  private readonly listRoot = new Node();
  private readonly phraseRoot = new Node();
  private readonly listSymbols: string[] = [];
  private sets = 0;
  private placeList = -1;
  /** Phrases that `asked` does not know yet. */
  private fresh: Planting[] = [];
  /** Kinds of word seen before, and the two automata; what is in them never changes an answer. */
  private readonly known = new Map<string, Known>();
  private lists = NOWHERE;
  private phrases = NOWHERE;
  private readonly tally = { learned: 0 };
  /** Sets of the phrases that words run together are made of. */
  private readonly joinedLists = new Map<string, readonly number[]>();
  private readonly joinedPhrases = new Map<string, readonly number[]>();
  /** Says that a word's note is about this matcher as it is now. */
  private owner = {};
  private readonly names: NameWords;

  /** `lists` by name, each a list of phrases; `given-names`, `not-names` and `place` have a meaning of their own. */
  constructor(lists: ReadonlyMap<string, PolicyList>) {
    this.names = { given: new Set(lists.get('given-names')?.items), never: new Set(lists.get('not-names')?.items) };
    for (const [name, { items, welsh }] of lists) {
      if (name === 'given-names' || name === 'not-names') continue;
      const set = this.listSymbols.push(`{${name}}`) - 1;
      if (name === 'place') this.placeList = set;
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
  match(reading: Reading): Hits {
    this.settle();
    const { tokens } = reading;
    const known: Known[] = [];
    for (const token of tokens) known.push(this.knownOf(token));
    const wide: Wides = new Array(tokens.length);
    const lists = new Hits(this.listSymbols.length, tokens);
    this.walk(tokens, known, wide, false, lists);
    for (const list of lists.found) for (const { from, to } of lists.of(list)) pushWide(wide, from, this.listSymbols[list] ?? '', to);
    this.enterNames(reading, known, lists.of(this.placeList), wide);
    const hits = new Hits(this.sets, tokens);
    this.walk(tokens, known, wide, true, hits);
    return hits;
  }

  /** Makes what was added last findable, and keeps what is remembered small. */
  private settle(): void {
    if (this.fresh.length === 0 && this.tally.learned <= MOST_LEARNED) return;
    this.known.clear();
    this.tally.learned = 0;
    this.joinedLists.clear();
    this.joinedPhrases.clear();
    this.lists = new State([this.listRoot], this.tally);
    this.phrases = new State([this.phraseRoot], this.tally);
    this.owner = {};
    for (const phrase of this.fresh) this.asked.enter(phrase);
    this.fresh = [];
  }

  private enterNames(reading: Reading, known: readonly Known[], places: readonly Span[], wide: Wides): void {
    let any = 0;
    for (const { part } of known) any |= part;
    if ((any & (PART.title | PART.name | PART.given)) === 0) return;
    const covered = new Uint8Array(known.length);
    for (const place of places) covered.fill(1, place.from, place.to);
    const ends = namesOf(reading, known, covered);
    for (let at = 0; at < known.length; at += 1) {
      const end = ends[at] ?? 0;
      if (end > 0) pushWide(wide, at, '{name}', end);
      if (((known[at]?.part ?? 0) & PART.given) !== 0 && (reading.tokens[at]?.tag ?? 0) < 0) pushWide(wide, at, '{given}', at + 1);
    }
  }

  /** One walk over the words, with all lists or all phrases. */
  private walk(tokens: readonly Token[], known: readonly Known[], wide: Wides, inPhrases: boolean, hits: Hits): void {
    const joined = inPhrases ? this.joinedPhrases : this.joinedLists;
    const root = inPhrases ? this.phrases : this.lists;
    const states: State[] = [];
    const places: number[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from];
      const begins = known[from];
      if (token === undefined || begins === undefined) continue;
      if (token.joined) for (const set of this.joinedSets(token.word, inPhrases, joined)) hits.note(set, from, from + 1);
      const first = wide[from];
      if (first) for (const { symbol, to } of first) push(states, places, root.wide(symbol), to);
      push(states, places, inPhrases ? begins.phrases : begins.lists, from + 1);
      for (let state = states.pop(); state !== undefined; state = states.pop()) {
        let at = places.pop() ?? from;
        while (state !== NOWHERE) {
          for (const set of state.sets) hits.note(set, from, at);
          const next = known[at];
          if (state.isEnd || next === undefined || tokens[at]?.sentence !== token.sentence) break;
          const others = wide[at];
          if (others) for (const { symbol, to } of others) push(states, places, state.wide(symbol), to);
          state = state.word(next);
          at += 1;
        }
      }
    }
  }

  private joinedSets(word: string, inPhrases: boolean, before: Map<string, readonly number[]>): readonly number[] {
    const known = before.get(word);
    if (known) return known;
    const lists = inPhrases ? { root: this.listRoot, symbols: this.listSymbols } : undefined;
    const sets = joinedMatches(word, inPhrases ? this.phraseRoot : this.listRoot, lists);
    before.set(word, sets);
    this.tally.learned += 1;
    return sets;
  }

  /** What a word can be, worked out once for each word as it is written, and kept in the word's own margin. */
  private knownOf({ lexeme, money }: Token): Known {
    if (lexeme.owner === this.owner) {
      const before = money ? lexeme.knownAsMoney : lexeme.known;
      if (before !== undefined) return before as Known;
    }
    const made = this.learn(lexeme, money);
    if (lexeme.owner !== this.owner) {
      lexeme.owner = this.owner;
      lexeme.known = undefined;
      lexeme.knownAsMoney = undefined;
    }
    if (money) lexeme.knownAsMoney = made;
    else lexeme.known = made;
    return made;
  }

  private learn(lexeme: Lexeme, money: boolean): Known {
    const symbols = this.symbolsOf(lexeme, money);
    const part = partOf(lexeme, this.names);
    const key = `${part} ${symbols.join(' ')}`;
    const before = this.known.get(key);
    if (before) return before;
    const word = { symbols };
    const made: Known = { symbols, part, lists: this.lists.word(word), phrases: this.phrases.word(word) };
    this.known.set(key, made);
    return made;
  }

  /** Every symbol one token can stand for. */
  private symbolsOf(token: Lexeme, money: boolean): string[] {
    const symbols = classesOf(token, money).filter((symbol) => this.asked.has(symbol));
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

function classesOf(token: Lexeme, money: boolean): string[] {
  const classes = [`{${token.kind}}`];
  if (money) classes.push('{money}');
  if (token.kind === 'word' && token.casing !== 'lower') classes.push('{capital}');
  if (token.kind === 'word' && /^[0-9]/.test(token.word)) classes.push('{number}');
  if (token.masked) classes.push('{masked}');
  return classes;
}

function push(states: State[], places: number[], state: State, at: number): void {
  if (state === NOWHERE) return;
  states.push(state);
  places.push(at);
}

function pushWide(wide: Wides, at: number, symbol: string, to: number): void {
  const here = wide[at];
  if (here) here.push({ symbol, to });
  else wide[at] = [{ symbol, to }];
}
