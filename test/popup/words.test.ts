// Every sentence the popup can say is there, in both languages; and none is there that nothing says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/i18n/language.ts';
import { BLIND_REASONS, ERROR_CODES } from '../../src/messaging/protocol.ts';
import { accountStateSchema } from '../../src/model/account.ts';
import { centralStateSchema } from '../../src/model/central-access.ts';
import { electionTypeSchema } from '../../src/model/election.ts';
import { levelSchema } from '../../src/model/level.ts';
import { recordSchema } from '../../src/model/record.ts';
import { CHECK_RESULTS } from '../../src/model/update.ts';
import { REFUSAL_CODES } from '../../src/packs/index.ts';
import { FAULTS } from '../../src/popup/organisation-fault.ts';
import { KEYS } from '../../src/storage/keys.ts';
import { messagesOf } from '../fakes/given.ts';

const SOURCES = ['src/popup', 'src/background'];
const ROOT = join(import.meta.dirname, '../..');

const text = SOURCES.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const each = (stem: string, values: readonly string[]): string[] => values.map((value) => `popup_${stem}_${value.replaceAll('-', '_')}`);

/** Keys that are put together from a stem and a value: the values come from the model itself. */
const BUILT = [
  ...each('tab', ['roles', 'draft', 'status']),
  ...each('platform', ['facebook', 'x', 'else']),
  ...each('blind', BLIND_REASONS),
  ...each('error', ERROR_CODES),
  ...each(
    'state',
    accountStateSchema.options.filter((state) => state !== 'active'),
  ),
  ...each('central', centralStateSchema.options),
  ...each('election', electionTypeSchema.options),
  ...each('level', levelSchema.options),
  ...each('verdict', levelSchema.options),
  ...each('outcome', recordSchema.shape.outcome.options),
  ...each('kept', Object.keys(KEYS)),
  ...each('page', ['checking', 'partly', 'blind']),
  ...each('rules', ['missing', 'corrupt']),
  ...each('organisation_from', ['example', 'file', 'pack']),
  ...each(
    'updates',
    CHECK_RESULTS.filter((result) => result !== 'refused'),
  ),
  ...each('loosened', ['lower', 'exception', 'allow']),
  ...each('personal', ['advice', 'off']),
  ...each('found', ['one', 'other']),
  ...each('length_over', ['one', 'other']),
  ...each('rules_age', ['one', 'other']),
  ...each('fault', FAULTS),
  ...each('short', ['ended', 'suspended', 'dormant', 'closed', 'orphaned']),
  ...each('route', ['foi', 'complaints', 'abuse']),
  ...each('accounts_shown', ['one', 'other']),
  ...['why', 'manager_agreed', 'training_asked', 'trained_and_access_given', 'live'].map((step) => `popup_set_up_${step}`),
  ...each('practice', ['post', 'change', 'do-not-post']),
  ...['attach', 'attach_remove', 'alt'].flatMap((stem) => each(stem, ['image', 'video'])),
];
const stems = ['popup_accounts_shown', 'popup_found', 'popup_length_over', 'popup_rules_age'];
const LITERAL = [...text.matchAll(/['"`](popup_[a-z0-9_]+)['"`]/g)].map(([, key]) => key ?? '').filter((key) => !stems.includes(key));
const SAID = [...new Set([...LITERAL, ...BUILT])].sort();

describe.each(['en', 'cy'] as const)('the popup in %s', (language) => {
  const messages = messagesOf(language);

  it('has a sentence for everything it says', () => {
    expect(SAID.filter((key) => messages[key] === undefined)).toEqual([]);
  });

  it('has a sentence for every reason to refuse an update', () => {
    expect(REFUSAL_CODES.filter((code) => messages[`pack_refused_${code}`] === undefined)).toEqual([]);
  });

  it('has no sentence that is never said', () => {
    expect(Object.keys(messages).filter((key) => key.startsWith('popup_') && !SAID.includes(key))).toEqual([]);
  });
});

describe('the language', () => {
  it('is the person’s choice, else the browser’s where that is Welsh, else English', () => {
    expect(languageFor('auto', 'cy-GB')).toBe('cy');
    expect(languageFor('auto', 'en-GB')).toBe('en');
    expect(languageFor('auto', 'de')).toBe('en');
    expect(languageFor('en', 'cy')).toBe('en');
    expect(languageFor('cy', 'en')).toBe('cy');
  });

  it('shows the contract’s words in English', () => {
    const en = messagesOf('en');
    expect(
      ['use_example', 'join', 'tab_roles', 'tab_draft', 'tab_status', 'draft', 'post_as', 'on', 'findings'].map((key) => en[`popup_${key}`]?.message),
    ).toEqual(['Use the example organisation', 'Join my organisation', 'My roles', 'Check a draft', 'Status', 'Draft', 'Post as', 'On', 'Findings']);
  });
});

it('calls what is not on the register an account: on X nothing is a Page', () => {
  for (const language of ['en', 'cy'] as const) {
    const messages = messagesOf(language);
    for (const key of ['popup_as_unregistered', 'popup_first_meanwhile', 'popup_organisation_unreadable', 'popup_removed_do']) {
      expect(messages[key]?.message).not.toMatch(/\bPage\b|[TD]udalen/);
    }
  }
});
