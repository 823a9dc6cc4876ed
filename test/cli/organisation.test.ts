// An organisation file on the command line: read, or refused with every fault by line.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NEUTRAL, ownFactsOf, readOrganisation } from '../../src/cli/organisation.ts';

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'whichhat-')), 'org.yml');
  writeFileSync(path, text);
  return path;
}

const HEAD = 'organisation:\n  id: x\n  name: X Council\n  nation: england\n';

it('is nobody in particular without a file', () => {
  expect(readOrganisation(undefined)).toBe(NEUTRAL);
  expect(NEUTRAL.accounts).toEqual([]);
  expect(NEUTRAL.elections).toEqual([]);
  expect(ownFactsOf(NEUTRAL)).toEqual({ phones: [], postcodes: [], emailDomains: [], places: [] });
});

it('reads what is there', () => {
  expect(readOrganisation(fileWith(`${HEAD}  places: [Millford]\n`)).organisation).toMatchObject({ name: 'X Council', places: ['Millford'] });
});

it('names every fault by line, what stood there and what is allowed', () => {
  const path = fileWith(
    'organisation:\n  id: x\n  name: X Council\n  nation: cornwall\naccounts:\n  - id: a\n    platform: myspace\n    kind: corporate\n    name: A\n',
  );
  expect(() => readOrganisation(path)).toThrow(
    `${path}:4: organisation.nation is "cornwall"; allowed: "england", "wales", "scotland", "northern-ireland"\n${path}:7: accounts.0.platform is "myspace"; allowed: "facebook", "x"`,
  );
});

it('refuses an election that cannot be, by line', () => {
  const path = fileWith(
    `${HEAD}elections:\n  - { id: one, type: local, nation: england, poll: 2026-05-07 }\n  - { id: two, type: sp, nation: england, poll: 2026-05-07 }\n`,
  );
  expect(() => readOrganisation(path)).toThrow(`${path}:7: there is no "sp" election in england, only in scotland`);
});
