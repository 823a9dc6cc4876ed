// Fills the names in braces in a rule's sentences: {quote}, {until}, {account} and the rest.
import type { Attempt } from '../model/attempt.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/election.ts';
import type { Policy } from '../model/policy.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { inWords } from './facts/calendar-names.ts';
import { smallWords } from './text/small-words.ts';

const LONGEST_QUOTE = 80;

export interface Words {
  /** In one line ({@link shortened}); empty when nothing is quoted. */
  readonly quote: string;
  readonly until?: Day | undefined;
  readonly hold?: Bilingual | undefined;
  /** Whom to ask while posts are on hold, where the hold names somebody. */
  readonly ask?: Contact | undefined;
  readonly right?: Bilingual | undefined;
}

/** The sentences with every name filled. A name nothing is known of becomes a plain word, never a brace. */
export function filled(sentence: Bilingual, words: Words, attempt: Attempt, policy: Policy): Bilingual {
  const fill = (text: string, language: Language): string => {
    const parts = partsOf(text);
    let said = parts[0] ?? '';
    for (let at = 1; at < parts.length; at += 2) said += worded(parts[at] ?? '', language, words, attempt, policy) + (parts[at + 1] ?? '');
    return said;
  };
  return { en: fill(sentence.en, 'en'), cy: fill(sentence.cy, 'cy') };
}

/** Sentences cut at their names: plain words and names by turns. A policy has some hundreds. */
const cut = new Map<string, readonly string[]>();
const MOST_CUT = 2_000;

function partsOf(text: string): readonly string[] {
  const known = cut.get(text);
  if (known) return known;
  if (cut.size === MOST_CUT) cut.clear();
  const parts = text.split(/\{([a-z]+)\}/);
  cut.set(text, parts);
  return parts;
}

function worded(name: string, language: Language, words: Words, attempt: Attempt, policy: Policy): string {
  const english = language === 'en';
  switch (name) {
    case 'quote':
      return words.quote === '' ? (english ? 'this' : 'hyn') : words.quote;
    case 'until':
      return words.until === undefined ? (english ? 'polling day' : 'y diwrnod pleidleisio') : inWords(words.until)[language];
    case 'account':
      return attempt.standing.name || (english ? 'this account' : 'y cyfrif hwn');
    case 'organisation':
      return policy.organisation.name;
    case 'paper':
      return policy.organisation.localPaper ?? (english ? 'the local paper' : 'y papur lleol');
    case 'comms':
      return policy.organisation.contacts.comms?.name ?? (english ? 'the comms team' : 'y tîm cyfathrebu');
    case 'ask':
      return words.ask ? reached(words.ask) : worded('comms', language, words, attempt, policy);
    case 'instead':
      return attempt.standing.account?.insteadUse ?? (english ? 'the main account' : 'y prif gyfrif');
    case 'hold':
      return words.hold?.[language] ?? '';
    case 'right':
      return words.right?.[language] ?? (english ? 'the right value' : 'y gwerth cywir');
    default:
      return '';
  }
}

/** `Duty press officer (01632 960123)`. */
function reached({ name, phone, email }: Contact): string {
  const way = [phone, email].filter(Boolean).join(', ');
  return way === '' ? name : `${name} (${way})`;
}

/** The rest of a clause that is short, or else its next word. */
const rest = / (?:[^\n.,;:!?()"“”…]{1,40}(?![^\n.,;:!?()"“”…])|[\p{L}\p{M}\p{N}'’-]+)/uy;
const MOST_STEPS = 4;

/** Where a quote that would end at `end` reads whole: not on a small word with its clause going on, as in "Starmer is a". */
export function wholeEnd(text: string, end: number): number {
  let at = end;
  for (let step = 0; step < MOST_STEPS && smallWords.has(/[\p{L}']*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''); step += 1) {
    rest.lastIndex = at;
    at += rest.exec(text)?.[0].trimEnd().length ?? 0;
  }
  return at;
}

/** The words in one line, cut at a word when they are many. */
export function shortened(quote: string): string {
  const line = quote
    .slice(0, LONGEST_QUOTE * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const characters = [...line];
  if (characters.length <= LONGEST_QUOTE) return line;
  const cut = characters.slice(0, LONGEST_QUOTE).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_QUOTE / 2 ? cut.slice(0, space) : cut}…`;
}
