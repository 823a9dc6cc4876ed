// Finds every phrase of every rule in one walk over the words of a text. Lists first, then phrases, which may name lists.
import type { PackedList, Phrases } from '../../model/policy.ts';
import { once } from '../once.ts';
import { Asked, type Asking } from './asked.ts';
import { Automaton, ENDS, NOWHERE, ROOT } from './automaton.ts';
import { undigit } from './fold.ts';
import { Hits } from './hits.ts';
import { joinedMatches } from './joined.ts';
import type { Lexeme } from './lexeme.ts';
import { type NameWords, namesOf, PART, partOf } from './names.ts';
import { type Book, type Source, stepAt } from './phrase-book.ts';
import { ANY, bitOf } from './symbol-bits.ts';
import type { Reading, Token } from './token.ts';
import { Node, type Planting } from './trie.ts';
import type { Named, Wides } from './wides.ts';

/** What one word can be, where lists and phrases that begin with it go on, and what it may be in a name. */
interface Known {
  /** Words that stand for the same have one number. */
  readonly number: number;
  readonly symbols: readonly string[];
  /** The bits of its symbols. */
  readonly bits: number;
  /** States of the two automata. */
  readonly lists: number;
  readonly phrases: number;
  /** Bits of `PART`. */
  readonly part: number;
}

/** Steps from word to word; a long draft takes some thousands. */
const MOST_LEARNED = 200_000;

export class Matcher {
  readonly #asked = new Asked();
  readonly #listRoot = new Node();
  readonly #phraseRoot = new Node();
  /** Phrases that may begin with any word would be followed from every word of every text: they are walked only when their sets are asked for. */
  readonly #anyWordRoot = new Node();
  readonly #anyWordSets = new Set<number>();
  readonly #listSymbols: string[] = [];
  #sets = 0;
  #placeList = -1;
  /** Planting is put off until there is a text: a page may never have one. */
  readonly #later: (() => void)[] = [];
  /** What `asked` does not know yet. */
  #fresh: Asking[] = [];
  /** Kinds of word seen before, and the two automata; what is in them never changes an answer. */
  readonly #known = new Map<string, Known>();
  readonly #wides = new Map<string, Named>();
  #lists = new Automaton(this.#listRoot);
  #phrases = new Automaton(this.#phraseRoot);
  #anyWord = new Automaton(this.#anyWordRoot);
  readonly #listHits = new Hits();
  /** Where a walk has still to go on: empty between two. */
  readonly #states: number[] = [];
  readonly #places: number[] = [];
  readonly #hits = new Hits();
  /** What the words of a text are known as, and behind them those of a longer text before it. */
  readonly #room: Known[] = [];
  /** Says that a word's note is about this matcher as it is now. */
  #owner = {};
  #names: NameWords = { given: new Set(), never: new Set() };

  readonly #book: Book;

  /** `lists` by name, each a list of phrases; `given-names`, `not-names` and `place` have a meaning of their own. Numbers are lists of the book. */
  constructor(lists: ReadonlyMap<string, PackedList>, book?: Book) {
    this.#book = book;
    this.#later.push(() => {
      if (book) this.#fresh.push({ source: book().asked, welsh: false });
      const words = (name: string): Set<string> =>
        new Set(lists.get(name)?.items.flatMap((item) => (typeof item === 'number' ? (book?.().symbolsOf(item) ?? []) : item)));
      this.#names = { given: words('given-names'), never: words('not-names') };
    });
    for (const [name, { items, welsh }] of lists) {
      if (name === 'given-names' || name === 'not-names') continue;
      const set = this.#listSymbols.push(`{${name}}`) - 1;
      if (name === 'place') this.#placeList = set;
      this.#later.push(
        () => this.#plant(this.#listRoot, items, set, false),
        () => this.#plant(this.#listRoot, welsh ?? [], set, true),
      );
    }
  }

  /** Adds a set of phrases, which must be readable ({@link readPhrase}); its number finds its hits. */
  add(phrases: Phrases, welsh: Phrases = []): number {
    const set = this.#sets;
    this.#sets += 1;
    this.#later.push(
      () => this.#plant(this.#phraseRoot, phrases, set, false),
      () => this.#plant(this.#phraseRoot, welsh, set, true),
    );
    return set;
  }

  #plant(root: Node, sources: Phrases, set: number, welsh: boolean): void {
    for (const given of sources) {
      if (typeof given === 'string') {
        this.#plantFrom(root, { source: given, set, welsh }, given.includes(ANY) ? [0] : [], (enter) => enter(0));
        this.#fresh.push({ source: given, welsh });
      } else if (this.#book) {
        const book = this.#book();
        this.#plantFrom(root, { source: book, set, welsh }, book.withAny(given), (enter) => book.each(given, enter));
        if (welsh) this.#fresh.push({ source: book.symbolsOf(given).join(' '), welsh });
      }
    }
  }

  /** `withAny`: where those phrases begin that name a word of any kind. */
  #plantFrom(root: Node, phrase: Planting, withAny: readonly number[], each: (enter: (at: number) => void) => void): void {
    const apart = root === this.#phraseRoot ? withAny.filter((at) => beginsWithAnyWord(phrase.source, at)) : [];
    root.plant(phrase, apart.length === 0 ? each : (enter) => each((at) => !apart.includes(at) && enter(at)));
    if (apart.length === 0) return;
    this.#anyWordRoot.plant(phrase, (enter) => apart.forEach(enter));
    this.#anyWordSets.add(phrase.set);
  }

  /** Hits of every set, in order of place; of several from the same word the longest. Good until the next text is matched into the same `hits`. */
  match(reading: Reading, hits: Hits = this.#hits): Hits {
    this.#settle();
    const { tokens } = reading;
    // What was matched into other hits may still be walked later: only these have a room that is used again.
    const known = hits === this.#hits ? this.#room : [];
    let parts = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const word = this.#knownOf(tokens[at] as Token);
      parts |= word.part;
      known[at] = word;
    }
    const { wides } = hits;
    wides.begin(tokens.length);
    const listHits = this.#listHits;
    listHits.begin(tokens);
    this.#walk(tokens, known, wides, this.#lists, listHits);
    listHits.done(this.#lists.sets, this.#listSymbols.length);
    listHits.each((list, from, to) => wides.add(from, to, this.#wideOf(this.#listSymbols[list] ?? '')));
    if ((parts & (PART.title | PART.name | PART.given)) !== 0) this.#enterNames(reading, known, wides);
    hits.begin(tokens);
    this.#walk(tokens, known, wides, this.#phrases, hits);
    const anyWord = once(() => {
      const later = new Hits();
      later.begin(tokens);
      this.#walk(tokens, known, wides, this.#anyWord, later);
      later.done(this.#anyWord.sets, this.#sets);
      return later;
    });
    hits.done(this.#phrases.sets, this.#sets, this.#anyWordSets, anyWord);
    return hits;
  }

  /** Makes what was added last findable, and keeps what is remembered small. */
  #settle(): void {
    if (this.#later.length === 0 && this.#lists.size + this.#phrases.size + this.#anyWord.size <= MOST_LEARNED) return;
    for (const plant of this.#later.splice(0)) plant();
    this.#known.clear();
    this.#wides.clear();
    this.#lists = new Automaton(this.#listRoot);
    this.#phrases = new Automaton(this.#phraseRoot);
    this.#anyWord = new Automaton(this.#anyWordRoot);
    this.#owner = {};
    for (const phrase of this.#fresh) this.#asked.enter(phrase);
    this.#fresh = [];
  }

  #enterNames(reading: Reading, known: readonly Known[], wides: Wides): void {
    const name = this.#wideOf('{name}');
    const given = this.#wideOf('{given}');
    namesOf(reading, known, this.#listHits.of(this.#placeList), (from, to) => wides.add(from, to, name));
    for (let at = 0; at < reading.tokens.length; at += 1) {
      if (((known[at]?.part ?? 0) & PART.given) !== 0 && (reading.tokens[at]?.tag ?? 0) < 0) wides.add(at, at + 1, given);
    }
  }

  /** One walk over the words, with all lists or all phrases. */
  #walk(tokens: readonly Token[], known: readonly Known[], wides: Wides, automaton: Automaton, hits: Hits): void {
    const inLists = automaton === this.#lists;
    const inPhrases = automaton === this.#phrases;
    const states = this.#states;
    const places = this.#places;
    for (let from = 0; from < tokens.length; from += 1) {
      const begins = known[from];
      const token = tokens[from];
      if (token === undefined || begins === undefined) continue;
      if (token.joined) {
        const joined = this.#joinedState(token.word, automaton);
        if (joined !== NOWHERE) hits.note(joined, from, from + 1);
      }
      for (let place = wides.lastAt(from); place > 0; place = wides.before(place)) {
        push(states, places, stepWith(automaton, ROOT, wides.named(place)), wides.to(place));
      }
      let state = inPhrases ? begins.phrases : inLists ? begins.lists : automaton.step(ROOT, begins.number, begins.symbols);
      let at = from + 1;
      for (;;) {
        while (state !== NOWHERE) {
          const ways = automaton.ways[state] ?? 0;
          if ((ways & ENDS) !== 0) hits.note(state, from, at);
          const next = known[at];
          if ((ways & ~ENDS) === 0 || next === undefined || tokens[at]?.sentence !== token.sentence) break;
          for (let place = wides.lastAt(at); place > 0; place = wides.before(place)) {
            push(states, places, stepWith(automaton, state, wides.named(place)), wides.to(place));
          }
          if ((ways & next.bits) === 0) break;
          state = automaton.step(state, next.number, next.symbols);
          at += 1;
        }
        if (states.length === 0) break;
        state = states.pop() ?? NOWHERE;
        at = places.pop() ?? from;
      }
    }
  }

  #joinedState(word: string, automaton: Automaton): number {
    const known = automaton.joined.get(word);
    if (known !== undefined) return known;
    const lists = automaton === this.#lists ? undefined : { root: this.#listRoot, symbols: this.#listSymbols };
    const state = automaton.ended(joinedMatches(word, automaton.root, lists));
    automaton.joined.set(word, state);
    return state;
  }

  /** Number and meaning of a symbol that stands for several words. */
  #wideOf(symbol: string): Named {
    const before = this.#wides.get(symbol);
    if (before) return before;
    // Counted down, where words are counted up.
    const made = { number: -1 - this.#wides.size, symbols: [symbol] };
    this.#wides.set(symbol, made);
    return made;
  }

  /** What a word can be, worked out once for each word as it is written, and kept in the word's own margin. */
  #knownOf({ lexeme, money }: Token): Known {
    if (lexeme.owner === this.#owner) {
      const before = money ? lexeme.knownAsMoney : lexeme.known;
      if (before !== undefined) return before as Known;
    }
    const made = this.#learn(lexeme, money);
    if (lexeme.owner !== this.#owner) {
      lexeme.owner = this.#owner;
      lexeme.known = undefined;
      lexeme.knownAsMoney = undefined;
    }
    if (money) lexeme.knownAsMoney = made;
    else lexeme.known = made;
    return made;
  }

  #learn(lexeme: Lexeme, money: boolean): Known {
    const symbols = this.#symbolsOf(lexeme, money);
    const part = partOf(lexeme, this.#names);
    const key = `${part} ${symbols.join(' ')}`;
    const before = this.#known.get(key);
    if (before) return before;
    const number = this.#known.size + 1;
    let bits = 0;
    for (const symbol of symbols) bits |= bitOf(symbol);
    const made: Known = { number, symbols, bits, part, lists: this.#lists.step(ROOT, number, symbols), phrases: this.#phrases.step(ROOT, number, symbols) };
    this.#known.set(key, made);
    return made;
  }

  /** Every symbol one token can stand for. */
  #symbolsOf(token: Lexeme, money: boolean): string[] {
    const symbols = classesOf(token, money).filter((symbol) => this.#asked.has(symbol));
    const { word } = token;
    if (word === '') return symbols;
    const forms = new Set([word, ...undigit(word)]);
    if (/'s$|s'$/.test(word)) forms.add(word.endsWith("'s") ? word.slice(0, -2) : word.slice(0, -1));
    for (const form of forms) {
      symbols.push(form);
      if (token.casing !== 'lower' && this.#asked.has(`^${form}`)) symbols.push(`^${form}`);
      if (token.kind === 'word' || token.kind === 'mention') this.#asked.stemsOf(form, symbols);
    }
    return symbols;
  }
}

/** Whether a phrase, or an alternative of it, begins with any word at all. */
export function beginsWithAnyWord(source: Source, from: number): boolean {
  for (let step = stepAt(source, from); step !== undefined; step = stepAt(source, step.end)) {
    if (step.group.some(([first]) => first === ANY)) return true;
    if (step.group.every(({ length }) => length > 0)) return false;
  }
  return false;
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

function stepWith(automaton: Automaton, state: number, named: Named | undefined): number {
  return named === undefined ? NOWHERE : automaton.step(state, named.number, named.symbols);
}
