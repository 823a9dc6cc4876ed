// Whether a handle or name that is not on the register looks like one of the organisation's own accounts.
import type { Policy } from '../model/policy.ts';
import { fold } from './text/fold.ts';

/** Words that say "a public service speaks here"; with one of the organisation's own words beside them they are a sign. */
const serviceWords =
  'fire rescue station frs police council cyngor heddlu tan borough county city district parish library libraries museum museums leisure parks highways planning comms press news official team service services academy cadets control watch chief officer cfo dcfo acfo hq pcc pfcc nhs'.split(
    ' ',
  );
const common = new Set([
  ...serviceWords,
  'and',
  'the',
  'of',
  'in',
  'for',
  'at',
  'a',
  'group',
  'community',
  'north',
  'south',
  'east',
  'west',
  'new',
  'great',
  'old',
  'town',
  'safety',
]);

/** True when one of the strings holds a distinctive word of ours together with a service word, or is one of our names written together. */
export function looksLikeOurs(strings: readonly string[], { organisation, accounts, own }: Policy): boolean {
  const names = [organisation.name, ...accounts.map(({ name }) => name)];
  const distinctive = new Set([...names.flatMap(wordsOf), ...own.places.flatMap(wordsOf)].filter((word) => word.length >= 4 && !common.has(word)));
  const whole = new Set(
    [...names.map((name) => wordsOf(name).join('')), ...accounts.map(({ handle }) => fold(handle ?? '').replace(/[^a-z0-9]/g, ''))].filter(
      (name) => name.length >= 6,
    ),
  );
  return strings.some((string) => {
    const words = wordsOf(string);
    const run = words.join('');
    if (run === '') return false;
    const stripped = run.replace(/[0-9]+$/, '');
    if (whole.has(run) || whole.has(stripped)) return true;
    const ours = [...distinctive].find((word) => words.includes(word) || run.startsWith(word) || stripped.endsWith(word));
    if (ours === undefined) return false;
    const rest = words.includes(ours) ? words.filter((word) => word !== ours) : [run.replace(ours, '')];
    return rest.some((part) =>
      serviceWords.some(
        (word) =>
          part === word || part.replace(/[0-9]+/g, '') === word || (word.length >= 4 && part.includes(word)) || (part.startsWith(word) && word.length >= 3),
      ),
    );
  });
}

/** Words by spaces, signs and capitals: KellingFire is two. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}
