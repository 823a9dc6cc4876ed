// Finds every phrase of every rule in one walk over the words of a text. Lists first, then phrases, which may name lists.
import type { PolicyList } from '../../model/policy.ts';
import { Asked } from './asked.ts';
import { Automaton, NOWHERE, ROOT } from './automaton.ts';
import { undigit } from './fold.ts';
import { Hits } from './hits.ts';
import { joinedMatches } from './joined.ts';
import type { Lexeme } from './lexeme.ts';
import { type NameWords, namesOf, PART, partOf } from './names.ts';
import type { Reading, Token } from './token.ts';
import { Node, type Planting } from './trie.ts';

/** What one word can be, where lists and phrases that begin with it go on, and what it may be in a name. */
interface Known {
  /** Words that stand for the same have one number. */
  readonly number: number;
  readonly symbols: readonly string[];
  /** States of the two automata. */
  readonly lists: number;
  readonly phrases: number;
  /** Bits of `PART`. */
  readonly part: number;
}

/** Something of several words that a phrase names with one symbol: an item of a list, a name. */
interface Wide {
  readonly number: number;
  readonly symbols: readonly string[];
  readonly to: number;
}

type Named = Omit<Wide, 'to'>;

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
  private readonly wides = new Map<string, Named>();
  private lists = new Automaton(this.listRoot);
  private phrases = new Automaton(this.phraseRoot);
  private readonly listHits = new Hits();
  private readonly hits = new Hits();
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

  /** Hits of every set, in order of place; of several from the same word the longest. Good until the next text is matched. */
  match(reading: Reading): Hits {
    this.settle();
    const { tokens } = reading;
    const known: Known[] = [];
    let parts = 0;
    for (const token of tokens) {
      const word = this.knownOf(token);
      parts |= word.part;
      known.push(word);
    }
    const wide: Wides = [];
    const { hits, listHits } = this;
    listHits.begin(this.listSymbols.length, tokens);
    this.walk(tokens, known, wide, false, listHits);
    for (const list of listHits.found) for (const { from, to } of listHits.of(list)) pushWide(wide, from, to, this.wideOf(this.listSymbols[list] ?? ''));
    if ((parts & (PART.title | PART.name | PART.given)) !== 0) this.enterNames(reading, known, wide);
    hits.begin(this.sets, tokens);
    this.walk(tokens, known, wide, true, hits);
    return hits;
  }

  /** Makes what was added last findable, and keeps what is remembered small. */
  private settle(): void {
    if (this.fresh.length === 0 && this.lists.learned + this.phrases.learned + this.joinedLists.size + this.joinedPhrases.size <= MOST_LEARNED) return;
    this.known.clear();
    this.wides.clear();
    this.joinedLists.clear();
    this.joinedPhrases.clear();
    this.lists = new Automaton(this.listRoot);
    this.phrases = new Automaton(this.phraseRoot);
    this.owner = {};
    for (const phrase of this.fresh) this.asked.enter(phrase);
    this.fresh = [];
  }

  private enterNames(reading: Reading, known: readonly Known[], wide: Wides): void {
    const name = this.wideOf('{name}');
    const given = this.wideOf('{given}');
    namesOf(reading, known, this.listHits.of(this.placeList), (from, to) => pushWide(wide, from, to, name));
    for (let at = 0; at < known.length; at += 1) {
      if (((known[at]?.part ?? 0) & PART.given) !== 0 && (reading.tokens[at]?.tag ?? 0) < 0) pushWide(wide, at, at + 1, given);
    }
  }

  /** One walk over the words, with all lists or all phrases. */
  private walk(tokens: readonly Token[], known: readonly Known[], wide: Wides, inPhrases: boolean, hits: Hits): void {
    const automaton = inPhrases ? this.phrases : this.lists;
    const { sets: ending, isEnd } = automaton;
    const states: number[] = [];
    const places: number[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const begins = known[from];
      const token = tokens[from];
      if (token === undefined || begins === undefined) continue;
      if (token.joined) for (const set of this.joinedSets(token.word, inPhrases)) hits.note(set, from, from + 1);
      const first = wide[from];
      if (first) for (const { number, symbols, to } of first) push(states, places, automaton.step(ROOT, number, symbols), to);
      let state = inPhrases ? begins.phrases : begins.lists;
      let at = from + 1;
      for (;;) {
        while (state !== NOWHERE) {
          const here = ending[state] ?? [];
          for (let each = 0; each < here.length; each += 1) hits.note(here[each] ?? 0, from, at);
          const next = known[at];
          if (isEnd[state] || next === undefined || tokens[at]?.sentence !== token.sentence) break;
          const others = wide[at];
          if (others) for (const { number, symbols, to } of others) push(states, places, automaton.step(state, number, symbols), to);
          state = automaton.step(state, next.number, next.symbols);
          at += 1;
        }
        if (states.length === 0) break;
        state = states.pop() ?? NOWHERE;
        at = places.pop() ?? from;
      }
    }
  }

  private joinedSets(word: string, inPhrases: boolean): readonly number[] {
    const before = inPhrases ? this.joinedPhrases : this.joinedLists;
    const known = before.get(word);
    if (known) return known;
    const lists = inPhrases ? { root: this.listRoot, symbols: this.listSymbols } : undefined;
    const sets = joinedMatches(word, inPhrases ? this.phraseRoot : this.listRoot, lists);
    before.set(word, sets);
    return sets;
  }

  /** Number and meaning of a symbol that stands for several words. */
  private wideOf(symbol: string): Named {
    const before = this.wides.get(symbol);
    if (before) return before;
    // Counted down, where words are counted up.
    const made = { number: -1 - this.wides.size, symbols: [symbol] };
    this.wides.set(symbol, made);
    return made;
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
    const number = this.known.size + 1;
    const made: Known = { number, symbols, part, lists: this.lists.step(ROOT, number, symbols), phrases: this.phrases.step(ROOT, number, symbols) };
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

function push(states: number[], places: number[], state: number, at: number): void {
  if (state === NOWHERE) return;
  states.push(state);
  places.push(at);
}

function pushWide(wide: Wides, at: number, to: number, { number, symbols }: Named): void {
  const here = wide[at];
  if (here) here.push({ number, symbols, to });
  else wide[at] = [{ number, symbols, to }];
}
