// `whichhat register report`: the register's numbers, and the names and accounts behind them.
import { report } from '../../register/reports/report.ts';
import { type Command, DONE, UsageError } from '../command.ts';
import { momentFlag } from '../moment.ts';
import { readOrganisation } from '../organisation.ts';

export const reportRegister: Command = {
  summary: 'says who has confirmed the policy, who has not, and which accounts need attention',
  flags: {
    organisation: { value: 'FILE', says: 'an organisation file' },
    version: { value: 'VERSION', says: 'the version of the policy; the one in force without it' },
    at: { value: 'DATE', says: 'the day; today without it' },
    json: { says: 'one JSON object' },
  },
  example: 'whichhat register report --organisation organisation.yml --version 3',
  async run(given, io) {
    const path = given.text('organisation');
    if (path === undefined) throw new UsageError('needs --organisation FILE');
    const file = readOrganisation(path);
    const version = given.text('version') ?? file.policy?.version;
    if (version === undefined) throw new UsageError('needs --version VERSION, because the file names no policy');
    const today = (momentFlag('at', given.text('at')) ?? io.now()).toISOString().slice(0, 10);
    const found = report({ accounts: file.accounts, people: file.people, version, today });
    if (given.has('json')) {
      await io.out(JSON.stringify(found));
      return DONE;
    }
    await io.out(`version ${version} confirmed: ${found.acknowledged} of ${found.of}`);
    for (const { manager, names } of found.missing) await io.out(`missing, ${manager || 'no manager named'}: ${names.join(', ')}`);
    for (const key of ['withoutCentralAccess', 'orphaned', 'dormant', 'withoutDeputy', 'withoutSecond', 'reviewsDue'] as const) {
      const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      if (found[key].length > 0) await io.out(`${words}: ${found[key].map(({ name }) => name).join(', ')}`);
    }
    for (const { person, account, role } of found.leavers) await io.out(`left, role still open: ${person}, ${account}, ${role}`);
    return DONE;
  },
};
