// An organisation file from a person: taken whole or refused with every fault's line and field.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOrganisationFile } from '../../src/popup/organisation-file.ts';

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
      { line: 7, field: 'accounts.0.platform', what: expect.stringContaining('facebook') },
      { line: 11, field: 'people.0.name', what: expect.stringContaining('string') },
    ]);
  });

  it('names the line of broken YAML', () => {
    const [fault] = faultsOf([...GOOD, 'accounts: ['].join('\n'));
    expect(fault?.line).toBeGreaterThanOrEqual(5);
    expect(fault?.what).not.toBe('');
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
    expect(faultsOf('#'.repeat(2_000_001))[0]?.what).toContain('2000000');
  });

  it('refuses unknown fields, so that a misspelt one is not silently lost', () => {
    expect(faultsOf([...GOOD, '  ownPhone: ["01632 960 100"]'].join('\n'))[0]?.what).toContain('ownPhone');
  });
});
