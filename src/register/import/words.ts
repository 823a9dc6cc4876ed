// Words of single cells with a closed meaning: platform, state, kind, access, yes and no. English and Welsh. What is not known is undefined.
import type { AccountKind, AccountState } from '../../model/account.ts';
import type { CentralState } from '../../model/central-access.ts';
import type { PlatformName } from '../../model/identity.ts';

const list = (words: string): readonly string[] => words.split(' | ');
/** `Twitter / X (formerly)`: offices put the two names of one platform together in every way. */
const joined = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:formerly|previously|was|gynt|now)\b|[()[\]/|,&+–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const find = <T extends string>(table: readonly (readonly [T, readonly string[]])[], text: string): T | undefined => {
  const plain = text.toLowerCase().replace(/[.*]/g, '').trim();
  return table.find(([, words]) => words.includes(plain))?.[0];
};

const PLATFORMS: readonly (readonly [PlatformName, readonly string[]])[] = [
  ['facebook', list('facebook | fb | facebook page | facebook group | meta | gweplyfr | face book')],
  ['x', list('x | twitter | x twitter | twitter x | trydar | x trydar | trydar x | xcom')],
];
/** The platform that a cell names, in English or Welsh. */
export const platformOf = (text: string): PlatformName | undefined => find(PLATFORMS, text) ?? find(PLATFORMS, joined(text));

const STATES: readonly (readonly [AccountState, readonly string[]])[] = [
  ['active', list('active | live | in use | open | yes | y | ok | current | gweithredol | byw | ie | yn weithredol')],
  ['dormant', list('dormant | inactive | not used | unused | no | n | not active | quiet | segur | anweithredol | na')],
  ['closed', list('closed | deleted | removed | deactivated | shut | wedi cau | ar gau | wedi’i ddileu')],
  ['orphaned', list('orphaned | orphan | lost | no access | cannot access | no longer ours | amddifad')],
];
/** Shorter words at the beginning of a note, such as `no`, may mean anything. */
const TELLING = 4;

/** The state of an account that a cell names, in English or Welsh; also `closed Aug 26`, a cell that begins with the word. */
export function stateOf(text: string): AccountState | undefined {
  const plain = text.toLowerCase().trim();
  const begins = STATES.flatMap(([state, words]) =>
    words.filter((word) => word.length >= TELLING && plain.startsWith(`${word} `)).map((word) => ({ state, word })),
  );
  return find(STATES, text) ?? begins.sort((one, other) => other.word.length - one.word.length)[0]?.state;
}

const KINDS: readonly (readonly [AccountKind, readonly string[]])[] = [
  ['corporate', list('corporate | organisation | official | council | service | station | team | corfforaethol | swyddogol')],
  ['professional', list('professional | officer | named officer | chief | executive | proffesiynol | swyddog')],
  ['member', list('member | councillor | cllr | elected member | aelod | cynghorydd')],
  ['partnership', list('partnership | partner | joint | shared | partneriaeth')],
  ['unofficial', list('unofficial | community | fan | supporters | answyddogol')],
];
/** The kind of account that a cell names, in English or Welsh. */
export const kindOf = (text: string): AccountKind | undefined => find(KINDS, text);

const ACCESS: readonly (readonly [CentralState, readonly string[]])[] = [
  ['confirmed', list('confirmed | yes | y | held | true | x | ✓ | ✔ | known | ok | complete | done | ie | oes | wedi’i gadarnhau')],
  ['missing', list('missing | no | n | not held | false | ✗ | unknown | none | outstanding | na | nac oes | ar goll')],
  ['not-applicable', list('not applicable | not-applicable | n/a | na (not applicable) | not needed | page roles | amherthnasol')],
  ['risk-accepted', list('risk accepted | risk-accepted | accepted | accepted risk | risg wedi’i derbyn')],
];
/** How central access stands, as a cell says it in English or Welsh. */
export const accessOf = (text: string): CentralState | undefined => find(ACCESS, text);

const ANSWERS: readonly (readonly ['yes' | 'no', readonly string[]])[] = [
  ['yes', list('yes | y | true | x | ✓ | ✔ | 1 | done | complete | completed | confirmed | read | signed | received | ie | do | ydw | wedi')],
  ['no', list('no | n | false | ✗ | 0 | not yet | outstanding | awaiting | pending | - | – | none | tbc | n/a | na | naddo | nac ydw | heb')],
];
/** Yes or no, as people put it into a cell: a tick, “done”, “ydw”. */
export const answerOf = (text: string): 'yes' | 'no' | undefined => find(ANSWERS, text);
