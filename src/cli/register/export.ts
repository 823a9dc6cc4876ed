// `whichhat register export`: the register as a spreadsheet, with the columns it came with and ours behind them.
import { writeFileSync } from 'node:fs';
import { exportRows, writeRows } from '../../register/index.ts';
import { type Command, DONE, UsageError } from '../command.ts';
import { registerOf } from './file.ts';

export const exportRegister: Command = {
  summary: 'writes the register as a spreadsheet: the columns it came with, then ours; no cell of it is ever a formula',
  flags: {
    out: { value: 'FILE', says: 'a name that ends in .xlsx or .csv' },
    version: { value: 'VERSION', says: 'the policy version its column of acknowledgements speaks of; the one in force without it' },
    organisation: { value: 'FILE', says: 'the register, where it is not named behind the options' },
  },
  rest: 'REGISTER',
  example: 'whichhat register export register.json --out administrators.xlsx --version 3',
  async run(given, io) {
    const { register, version } = registerOf(given);
    const out = given.text('out');
    const format = out?.endsWith('.xlsx') ? 'xlsx' : out?.endsWith('.csv') ? 'csv' : undefined;
    if (out === undefined || format === undefined) throw new UsageError('needs --out FILE, with a name that ends in .xlsx or .csv');
    const rows = exportRows(register, { policyVersion: given.text('version') ?? version });
    try {
      writeFileSync(out, await writeRows(rows, format));
    } catch (error) {
      throw new UsageError(`cannot write ${out}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await io.out(`written: ${out}, ${rows.length} lines`);
    return DONE;
  },
};
