// `whichhat register import`: what a spreadsheet would change, line by line; with --write it is done.
import { type Changes, type ImportPlan, planImport, readTables, SheetError, sentenceOf, type Table } from '../../register/index.ts';
import { type Command, DONE, FAULT, FaultError, type Given, UsageError } from '../command.ts';
import { writeText } from '../files.ts';
import type { Io } from '../io.ts';
import { readBytes } from '../yaml.ts';
import { readOrNew, todayOf } from './file.ts';

export const importRegister: Command = {
  summary: 'shows what a spreadsheet (XLSX or CSV) adds to the register, changes and leaves out, and every problem by row; with --write it is done',
  flags: {
    organisation: { value: 'FILE', says: 'the register to compare with: register.json or an organisation file; an empty one without it' },
    write: { value: 'FILE', says: 'writes the register after the import, as JSON' },
    sheet: { value: 'NAME', says: 'which sheet of the file; the first one without it' },
    version: { value: 'VERSION', says: 'the policy version its acknowledgements speak of; the one in force without it' },
    'remove-missing': { says: 'also takes away what the spreadsheet does not name' },
    back: { value: 'IDS', says: 'people who had left and have come back, by id with commas between; other leavers in the spreadsheet stay as left' },
    at: { value: 'DATE', says: 'the day of the import; today without it' },
    json: { says: 'one JSON object' },
  },
  rest: 'SPREADSHEET',
  example: 'whichhat register import administrators.xlsx --organisation organisation.yml --write register.json',
  async run(given, io) {
    const [path] = given.rest;
    if (path === undefined) throw new UsageError('needs a spreadsheet, such as administrators.xlsx');
    const table = await tableOf(path, given.text('sheet'));
    const current = readOrNew(given.text('organisation'));
    const back = new Set(
      given
        .text('back')
        ?.split(',')
        .map((id) => id.trim()),
    );
    const stranger = [...back].find((id) => !current.register.people.some((one) => one.id === id && one.left !== undefined));
    if (stranger !== undefined) throw new UsageError(`--back names "${stranger}"; allowed: the id of somebody who has left`);
    const plan = planImport(table, current.register, { policyVersion: given.text('version') ?? current.version, today: todayOf(given, io.now()), back });
    await print(plan, given, io);
    for (const problem of plan.problems) io.err(`${path}: ${sentenceOf(problem)}`);
    const out = given.text('write');
    if (out !== undefined) {
      writeText(out, `${JSON.stringify(plan.apply({ removeMissing: given.has('remove-missing') }), null, 2)}\n`);
      await io.out(`written: ${out}`);
    }
    return plan.problems.some(({ weight }) => weight === 'wrong') ? FAULT : DONE;
  },
};

async function tableOf(path: string, name: string | undefined): Promise<Table> {
  try {
    const tables = await readTables(new Uint8Array(readBytes(path)));
    const found = name === undefined ? tables[0] : tables.find((table) => table.name === name);
    if (found) return found;
    throw new UsageError(`${path} has no sheet “${name}”; allowed: ${tables.map((table) => table.name).join(', ')}`);
  } catch (error) {
    if (error instanceof SheetError) throw new FaultError(`${path}: ${error.message}`);
    throw error;
  }
}

async function print(plan: ImportPlan, given: Given, io: Io): Promise<void> {
  const { mapping, accounts, people, lines, problems } = plan;
  if (given.has('json')) {
    await io.out(JSON.stringify({ mapping, lines, accounts, people, problems }));
    return;
  }
  for (const { header, field } of mapping.columns) await io.out(`column ${header || '(no words above it)'}: ${MEANING[field] ?? field}`);
  await io.out(`lines read: ${lines}`);
  for (const [name, part] of [
    ['accounts', accounts],
    ['people', people],
  ] as const)
    await io.out(`${name}: ${counts(part)}`);
}

const MEANING: Readonly<Record<string, string>> = { kept: 'kept as it is', password: 'left out, never kept' };

const counts = ({ added, changed, removed, unchanged }: Changes<unknown>): string =>
  `${added.length} added, ${changed.length} changed, ${removed.length} not in the sheet, ${unchanged.length} unchanged`;
