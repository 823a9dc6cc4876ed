// An organisation file from a person: taken whole or refused with every fault's line and field.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';
import { faultSentence } from '../../src/popup/organisation-fault.ts';
import { readOrganisationFile } from '../../src/popup/organisation-file.ts';
import { messagesOf } from '../fakes/given.ts';

const faultsOf = (text: string) => {
  const read = readOrganisationFile(text);
  if (read.ok) throw new Error('was read');
  return read.faults;
};

const GOOD = ['organisation:', '  id: other', '  name: Other Council', '  nation: wales'];

describe('an organisation file', () => {
  it('is read from YAML and from JSON alike', () => {
    const example = readFileSync(new URL('../../rules/example/organisation.yml', import.meta.url), 'utf8');
    const yaml = readOrganisationFile(example);
    expect(yaml.ok && yaml.file.accounts.length).toBe(6);
    expect(yaml.ok && readOrganisationFile(JSON.stringify(yaml.file))).toEqual(yaml);
  });

  it('names the line and the field of every fault', () => {
    const text = [...GOOD, 'accounts:', '  - id: a', '    platform: myspace', '    kind: corporate', '    name: A', 'people:', '  - id: b'].join('\n');
    expect(faultsOf(text)).toEqual([
      { line: 7, field: 'accounts.0.platform', what: 'not_allowed', values: { seen: 'myspace', allowed: 'facebook, x' } },
      { line: 11, field: 'people.0.name', what: 'missing' },
    ]);
  });

  it('names the line of broken YAML', () => {
    const [fault] = faultsOf([...GOOD, 'accounts: ['].join('\n'));
    expect(fault?.line).toBeGreaterThanOrEqual(5);
    expect(fault?.what).toBe('unreadable');
  });

  it.each([
    ['', 'nothing'],
    ['just words', 'a sentence'],
    ['[1, 2]', 'a list'],
    ['{"a": 1}', 'something else'],
  ])('refuses %j', (text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
  });

  it('refuses a file that unfolds without end, and one that is too long, without trying', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
    ].join('\n');
    expect(faultsOf(bomb).length).toBeGreaterThan(0);
    expect(faultsOf('#'.repeat(2_000_001))).toEqual([{ line: undefined, field: '', what: 'too_long', values: { most: 2_000_000 } }]);
  });

  it('refuses unknown fields, so that a misspelt one is not silently lost', () => {
    expect(faultsOf([...GOOD, '  ownPhone: ["01632 960 100"]'].join('\n'))).toEqual([
      { line: 5, field: 'organisation', what: 'unknown', values: { name: 'ownPhone' } },
    ]);
  });
});

describe('the sentence of a fault', () => {
  const said = (text: string, language: 'en' | 'cy' = 'en') => {
    const t = translator(messagesOf(language), language);
    return faultsOf(text).map((fault) => faultSentence(t, fault));
  };
  const account = (...lines: string[]) => [...GOOD, 'accounts:', '  - id: a', '    kind: corporate', '    name: A', ...lines].join('\n');

  it.each([
    [account('    platform: twitter'), 'Line 9, accounts 1, platform: “twitter” is not allowed; allowed: facebook, x'],
    [account(), 'Line 6, accounts 1, platform: is missing; allowed: facebook, x'],
    [account('    platform: x', '    userId: 12345'), 'Line 10, accounts 1, userId: “12345” is not text; put it in quotation marks'],
    [account('    platform: x', '    userId: "abc"'), 'Line 10, accounts 1, userId: “abc” is not allowed; allowed: 3 to 25 digits, in quotation marks'],
    [account('    platform: x', '    bilingual: maybe'), 'Line 10, accounts 1, bilingual: “maybe” is not allowed; allowed: true, false'],
    [
      account('    platform: x', '    handle: "@other"'),
      'Line 10, accounts 1, handle: “@other” is not allowed; allowed: an X handle of up to 15 letters, digits and _, without @',
    ],
    [account('    platform: x', '    name2: B'), 'Line 10, accounts 1: “name2” is not a field of this file'],
    [[...GOOD, 'acounts: []'].join('\n'), 'Line 5: “acounts” is not a field of this file'],
    [[...GOOD, 'accounts: none'].join('\n'), 'Line 5, accounts: “none” is not a list; begin each entry on its own line with “- ”'],
    [GOOD.join('\n').replace('Other Council', '""'), 'Line 3, organisation, name: must not be empty'],
    ['organisation: Other Council', 'Line 1, organisation: “Other Council” is not a group of fields; write each field on its own line below'],
    [
      [...GOOD, 'elections:', '  - { id: e, type: local, nation: wales, poll: 7 May }'].join('\n'),
      'Line 6, elections 1, poll: “7 May” is not a date; write it like 2026-05-07',
    ],
  ])('says %j', (text, sentence) => expect(said(text)).toEqual([sentence]));

  it('names the update that was taken for it', () => {
    const update = JSON.stringify({ whichhat: 1, roots: [], pack: { payload: '', signatures: [] } });
    expect(said(update)).toEqual([expect.stringMatching(/^This is an update.* Paste your join code first/)]);
  });

  it.each(['', 'just words', '[1, 2]', '{"a": 1}', 'PK\u0003\u0004\u0000\uFFFDaccounts: [', '%PDF-1.7 {{{', 'Name,Platform\nA,facebook'])(
    '%j is no organisation file',
    (text) => {
      expect(said(text)).toEqual(['This is not an organisation file.']);
      expect(said(text, 'cy')).toEqual(['Nid ffeil sefydliad yw hon.']);
    },
  );

  it('says it in Welsh', () =>
    expect(said(account('    platform: twitter'), 'cy')).toEqual(['Llinell 9, accounts 1, platform: ni chaniateir “twitter”; caniateir: facebook, x']));

  it('shows no more of a file than it must', () => expect(said(account(`    platform: ${'x'.repeat(500)}`))[0]?.length).toBeLessThan(140));
});
