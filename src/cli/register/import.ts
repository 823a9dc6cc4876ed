// `whichhat register import`: what a spreadsheet of administrators would change on the register. Changes nothing itself.
import { readFileSync } from 'node:fs';
import { sentence } from '../../register/sentences.ts';
import { planPeople } from '../../register/sheets/plan.ts';
import { readCells } from '../../register/sheets/read.ts';
import { type Command, DONE, FAULT, FaultError, UsageError } from '../command.ts';
import { readOrganisation } from '../organisation.ts';

export const importRegister: Command = {
  summary: 'shows which people a spreadsheet (XLSX or CSV) adds and changes, and every problem by row',
  flags: {
    organisation: { value: 'FILE', says: 'an organisation file to compare with; an empty register without it' },
    version: { value: 'VERSION', says: 'the version of the policy that its dates speak of; the one in force without it' },
    json: { says: 'one JSON object' },
  },
  rest: 'SPREADSHEET',
  example: 'whichhat register import administrators.xlsx --organisation organisation.yml',
  async run(given, io) {
    const [path] = given.rest;
    if (path === undefined) throw new UsageError('needs a spreadsheet, such as administrators.xlsx');
    const file = readOrganisation(given.text('organisation'));
    const plan = planPeople(await cells(path), file.people, given.text('version') ?? file.policy?.version ?? '1');
    if (given.has('json')) await io.out(JSON.stringify(plan));
    else {
      for (const { header, field } of plan.columns) await io.out(`column ${header || '(no header)'}: ${field ?? 'not used'}`);
      for (const key of ['added', 'changed', 'removed', 'unchanged'] as const) await io.out(`${key}: ${plan[key].length}`);
    }
    for (const { code, values } of plan.problems) io.err(`${path}: ${sentence(code, values)}`);
    return plan.problems.length > 0 ? FAULT : DONE;
  },
};

async function cells(path: string): Promise<string[][]> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return await readCells(bytes);
  } catch (error) {
    throw new FaultError(`${path}: is not a spreadsheet that can be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
