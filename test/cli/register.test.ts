// The register on the command line: a spreadsheet in, reports out, receipts read, and back into a spreadsheet.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DONE, FAULT, USAGE } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { newSecret } from '../../src/packs/index.ts';
import { REPORT_IDS } from '../../src/register/index.ts';
import { makeReceipt } from '../../src/register/receipts/make.ts';
import { xlsxOf } from '../register/files.ts';
import { fakeIo } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'whichhat-register-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const EXAMPLE = 'rules/example/organisation.yml';

async function run(...words: string[]) {
  const io = fakeIo();
  const status = await main(['register', ...words], io);
  return { status, output: io.output.map((line) => `${line}\n`).join(''), errors: io.errors.join('\n') };
}

describe('whichhat register', () => {
  it('report: names who is missing, and the accounts that need attention', async () => {
    const { status, output } = await run('report', '--organisation', EXAMPLE, '--at', '2026-06-01');
    expect(status).toBe(DONE);
    expect(output).toContain('version 3 confirmed: 1 of 2');
    expect(output).toContain('Dee Holt · Sam Carter · sam.carter@midshirefire.example');
    expect(output).toContain('Kelling Fire Station · Facebook · Kelling Station · Dee Holt · missing');
    expect(output).toMatch(/orphaned: 1\n.*Eastmarsh Fire Station/);
  });

  it('report: as CSV, as JSON, as a picture that says in words what it shows', async () => {
    expect((await run('report', EXAMPLE, '--only', 'missing-by-manager', '--csv')).output).toBe(
      'manager,person,email\r\nDee Holt,Sam Carter,sam.carter@midshirefire.example\n',
    );
    const json = JSON.parse((await run('report', EXAMPLE, '--json')).output) as { acknowledged: number; of: number };
    expect([json.acknowledged, json.of]).toEqual([1, 2]);
    await run('report', EXAMPLE, '--picture', at('confirmed.svg'), '--at', '2026-06-01');
    const svg = readFileSync(at('confirmed.svg'), 'utf8');
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('aria-label="Policy version 3 confirmed"');
    expect(svg).toContain('1 of 2 administrators');
    await run('report', EXAMPLE, '--only', 'completeness', '--picture', at('blanks.svg'));
    expect(readFileSync(at('blanks.svg'), 'utf8')).toContain('deputy: 0 of 4');
    for (const id of REPORT_IDS) {
      await run('report', EXAMPLE, '--only', id, '--picture', at(`${id}.svg`), '--at', '2026-06-01');
      expect(readFileSync(at(`${id}.svg`), 'utf8'), id).toMatch(/^<svg [^>]*aria-description="[^"]+"/);
    }
    expect(readFileSync(at('missing-by-manager.svg'), 'utf8')).toContain('Dee Holt: 1');
  });

  it('import: a leaver in an older spreadsheet stays as left and is named; --back brings back who has come back', async () => {
    const person = { id: 'sam-carter', name: 'Sam Carter', left: '2026-11-03', roles: [], acknowledged: [] };
    writeFileSync(at('left.json'), JSON.stringify({ accounts: [], people: [person] }));
    writeFileSync(at('october.csv'), 'Platform,Account,Administrator,Role\r\nFacebook,Kelling,Sam Carter,full control\r\n');
    const bring = (...more: string[]) => run('import', at('october.csv'), '--organisation', at('left.json'), '--write', at('now.json'), ...more);
    const people = () => (JSON.parse(readFileSync(at('now.json'), 'utf8')) as { people: unknown[] }).people;
    expect(await bring()).toMatchObject({ status: DONE, errors: expect.stringContaining('Row 2: the register says that Sam Carter left on 2026-11-03.') });
    expect(people()).toEqual([person]);
    expect(await bring('--back', 'sam-carter')).toMatchObject({ status: DONE, errors: '' });
    expect(people()).toEqual([expect.objectContaining({ roles: [{ account: 'kelling-fb', role: 'full control' }] })]);
    expect(people()[0]).not.toHaveProperty('left');
    expect(await bring('--back', 'sam')).toMatchObject({ status: USAGE, errors: expect.stringContaining('--back names "sam"') });
  });

  it('import: a sheet without headers is told what to write in it, as there is nothing below to choose from', async () => {
    writeFileSync(at('plain.csv'), 'apples\r\npears\r\n');
    const { status, errors } = await run('import', at('plain.csv'));
    expect(status).toBe(FAULT);
    expect(errors).toContain('No line of this sheet looks like a header: say what each column holds, or write it in the first line');
    expect(errors).not.toContain('below');
  });

  it('import: shows, names every problem by its row, writes only when told; export gives it back', async () => {
    writeFileSync(
      at('people.xlsx'),
      await xlsxOf([
        ['Platform', 'Account', 'Administrator', 'Password', 'Trained'],
        ['Facebook', 'Kelling', 'Sam Carter', 'hunter2', '31/02/2025'],
      ]),
    );
    const shown = await run('import', at('people.xlsx'));
    expect(shown.status).toBe(FAULT);
    expect(shown.output).toContain('accounts: 1 added, 0 changed, 0 not in the sheet, 0 unchanged');
    expect(shown.errors).toContain('Row 2, Trained: “31/02/2025” is not a day. Write it as 2 May 2026.');
    expect(shown.errors).toContain('Column “Password” was left out');
    await run('import', at('people.xlsx'), '--write', at('register.json'));
    expect(readFileSync(at('register.json'), 'utf8')).not.toContain('hunter2');
    expect((await run('export', at('register.json'), '--out', at('again.csv'))).status).toBe(DONE);
    expect(readFileSync(at('again.csv'), 'utf8')).toContain('Facebook,Kelling,Sam Carter,31/02/2025');
    const again = await run('import', at('again.csv'), '--organisation', at('register.json'));
    expect(again.output).toContain('accounts: 0 added, 0 changed, 0 not in the sheet, 1 unchanged');
  });

  it('receipts: reads a folder of answers and records who confirmed', async () => {
    const secret = newSecret();
    writeFileSync(at('secrets.json'), JSON.stringify({ 'sam-carter': secret }));
    writeFileSync(at('answer.txt'), await makeReceipt(secret, { organisation: 'midshire-fire', version: '3', day: '2026-05-20' }));
    const words = ['receipts', '--organisation', EXAMPLE, '--secrets', at('secrets.json'), '--at', '2026-06-01', '--write', at('after.json')];
    const read = await run(...words, at('answer.txt'));
    expect(read).toMatchObject({ status: DONE, errors: '' });
    expect(read.output).toContain('Sam Carter: version 3, 2026-05-20');
    expect((await run('report', at('after.json'), '--version', '3', '--at', '2026-06-01')).output).toContain('version 3 confirmed: 2 of 2');
  });

  it.each([
    [['import'], 'needs a spreadsheet'],
    [['import', 'nowhere.xlsx'], 'there is no such file'],
    [['report'], 'needs a register'],
    [['report', EXAMPLE, '--only', 'gossip'], 'there is no such report; allowed: acknowledged'],
    [['export', EXAMPLE], 'needs --out FILE'],
    [['receipts'], 'needs --organisation FILE and --secrets FILE'],
  ])('%j is wrong usage, said in one sentence', async (words, sentence) => {
    const { status, errors } = await run(...words);
    expect(status).toBe(USAGE);
    expect(errors).toContain(sentence);
  });
});
