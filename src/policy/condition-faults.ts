// What is wrong with a condition, in sentences for whoever wrote it. Lint and compiling ask; no page carries it.
import { kindOf } from './conditions.ts';
import { type Field, kinds } from './kinds/index.ts';
import { SHAPES } from './kinds/shapes.ts';
import { type Phrase, PhraseFault, readPhrase, SPAN_CLASSES, TOKEN_CLASSES } from './text/phrase.ts';

/** A fault in a rule: where, and one sentence that says what is allowed. */
export interface Fault {
  /** Dotted path inside the rule, `match.any.0.phrases.2`. */
  readonly path: string;
  readonly message: string;
}

type Mapping = Readonly<Record<string, unknown>>;

const DEEPEST = 8;

/** Every fault in a condition. `lists`: names of the lists it may use as `{name}`; undefined leaves that unchecked. */
export function conditionFaults(condition: unknown, path: string, lists: ReadonlySet<unknown> | undefined, depth = 0): readonly Fault[] {
  if (depth > DEEPEST) return [{ path, message: `conditions may be nested at most ${DEEPEST} deep` }];
  if (isPhraseList(condition)) return phraseFaults(condition, path, lists);
  if (!isMapping(condition)) return [{ path, message: `must be a list of phrases, or a mapping with one kind: ${[...kinds.keys()].join(', ')}` }];
  const keys = Object.keys(condition);
  const kind = kindOf(condition);
  if (kind === undefined) return [{ path, message: `unknown kind "${keys[0] ?? ''}"; allowed: ${[...kinds.keys()].join(', ')}` }];
  return keys.flatMap((key) => {
    const field = SHAPES[kind.name]?.[key];
    const at = `${path}.${key}`;
    if (field === undefined) return [{ path: at, message: `"${key}" is not a field of "${kind.name}"; allowed: ${kind.fields.join(', ')}` }];
    return fieldFaults(field, condition[key], at, lists, depth + 1);
  });
}

function fieldFaults(field: Field, value: unknown, path: string, lists: ReadonlySet<unknown> | undefined, depth: number): readonly Fault[] {
  switch (field.is) {
    case 'phrases':
      return phraseFaults(value, path, lists);
    case 'number':
      return typeof value === 'number' && value >= field.min && value <= field.max
        ? []
        : [{ path, message: `${shown(value)}: must be a number from ${field.min} to ${field.max}` }];
    case 'one-of':
      return typeof value === 'string' && field.of.includes(value) ? [] : [{ path, message: `${shown(value)}: must be one of ${field.of.join(', ')}` }];
    case 'some-of': {
      const all = Array.isArray(value) ? (value as unknown[]) : [value];
      const wrong = all.filter((one) => typeof one !== 'string' || !field.of.includes(one));
      return all.length > 0 && wrong.length === 0 ? [] : [{ path, message: `${shown(wrong[0])}: must be one or more of ${field.of.join(', ')}` }];
    }
    case 'condition':
      return conditionFaults(value, path, lists, depth);
    case 'conditions':
      if (!Array.isArray(value) || value.length < field.least) return [{ path, message: `must be a list of at least ${field.least} conditions` }];
      return value.flatMap((one: unknown, at) => conditionFaults(one, `${path}.${at}`, lists, depth));
    case 'points':
      if (!Array.isArray(value) || value.length === 0) return [{ path, message: 'must be a list of { worth: number, if: condition }' }];
      return value.flatMap((sign: unknown, at) => signFaults(sign, `${path}.${at}`, lists, depth));
  }
}

function signFaults(sign: unknown, path: string, lists: ReadonlySet<unknown> | undefined, depth: number): readonly Fault[] {
  if (!isMapping(sign) || typeof sign.worth !== 'number' || !('if' in sign) || Object.keys(sign).length !== 2) {
    return [{ path, message: 'must be { worth: number, if: condition }' }];
  }
  return conditionFaults(sign.if, `${path}.if`, lists, depth);
}

function phraseFaults(value: unknown, path: string, lists: ReadonlySet<unknown> | undefined): readonly Fault[] {
  if (!Array.isArray(value) || value.length === 0) return [{ path, message: `${shown(value)}: must be a list of at least one phrase` }];
  return value.flatMap((phrase: unknown, at) => onePhraseFaults(phrase, `${path}.${at}`, lists));
}

/** Faults in the items of a list; a list may be empty and may not name other lists. */
export function phraseListFaults(items: readonly string[], path: string): readonly Fault[] {
  return items.flatMap((item, at) => onePhraseFaults(item, `${path}.${at}`, new Set()));
}

function onePhraseFaults(phrase: unknown, path: string, lists: ReadonlySet<unknown> | undefined): readonly Fault[] {
  if (typeof phrase !== 'string') return lists?.has(phrase) ? [] : [{ path, message: `${shown(phrase)}: a phrase must be text; put it in quotes` }];
  try {
    const read = readPhrase(phrase);
    const unknown = lists === undefined ? undefined : unknownClass(read, lists);
    if (unknown === undefined) return [];
    return [{ path, message: `"${phrase}" names {${unknown}}; allowed: ${[...givenClasses, ...(lists ?? [])].join(', ')}` }];
  } catch (fault) {
    if (fault instanceof PhraseFault) return [{ path, message: `"${phrase}" ${fault.message}` }];
    throw fault;
  }
}

const givenClasses: ReadonlySet<string> = new Set([...TOKEN_CLASSES, ...SPAN_CLASSES]);

function unknownClass(phrase: Phrase, lists: ReadonlySet<unknown>): string | undefined {
  for (const group of phrase) {
    for (const words of group) {
      for (const word of words) {
        if (!word.startsWith('{')) continue;
        const name = word.slice(1, -1);
        if (!givenClasses.has(name) && !lists.has(name)) return name;
      }
    }
  }
  return undefined;
}

/** A number in it stands for a list of a compiled policy's phrases. */
function isPhraseList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one !== 'object');
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
