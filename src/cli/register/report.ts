// `whichhat register report`: one report or all of them, as text, CSV or JSON; the plan of improvement; one picture.
import { acknowledgedCount, csvOf, planRows, REPORT_IDS, type ReportId, type ReportTable, report } from '../../register/index.ts';
import { type Command, DONE, UsageError } from '../command.ts';
import { writeText } from '../files.ts';
import { registerOf, todayOf, versionOf } from './file.ts';
import { pictureText } from './picture.ts';

export const reportRegister: Command = {
  summary: 'says who has confirmed the policy, who has not, and which accounts need attention',
  flags: {
    only: { value: 'REPORT', says: `one of ${REPORT_IDS.join(', ')}, plan; all that have rows without it` },
    version: { value: 'VERSION', says: 'the version of the policy; the one in force without it' },
    at: { value: 'DATE', says: 'the day; today without it' },
    csv: { says: 'CSV, for a spreadsheet' },
    json: { says: 'one JSON object' },
    picture: { value: 'FILE', says: 'also draws the report as an SVG picture: confirmations over time without --only' },
    organisation: { value: 'FILE', says: 'the register, where it is not named behind the options' },
  },
  rest: 'REGISTER',
  example: 'whichhat register report organisation.yml --only missing-by-manager --csv',
  async run(given, io) {
    const file = registerOf(given);
    const options = { policyVersion: versionOf(given, file), today: todayOf(given, io.now()) };
    const only = given.text('only');
    const picture = given.text('picture');
    if (picture !== undefined) writeText(picture, pictureText(only === undefined || only === 'plan' ? 'acknowledged' : idOf(only), file.register, options));
    if (only === 'plan') {
      await io.out(csvOf(planRows(file.register.improvements)));
      return DONE;
    }
    const wanted = only === undefined ? REPORT_IDS : [idOf(only)];
    const tables = wanted.map((id) => report(id, file.register, options)).filter(({ rows }) => only !== undefined || rows.length > 0);
    if (given.has('json')) {
      await io.out(
        JSON.stringify({
          ...options,
          ...acknowledgedCount(file.register, options),
          reports: Object.fromEntries(tables.map(({ id, ...table }) => [id, table])),
        }),
      );
      return DONE;
    }
    for (const table of tables) await io.out(given.has('csv') ? csvOf([table.columns, ...table.rows]) : textOf(table));
    return DONE;
  },
};

function idOf(text: string): ReportId {
  const id = REPORT_IDS.find((one) => one === text);
  if (id === undefined) throw new UsageError(`--only ${text}: there is no such report; allowed: ${REPORT_IDS.join(', ')}, plan`);
  return id;
}

/** A title, and one line for each row. */
function textOf({ id, columns, rows }: ReportTable): string {
  if (id === 'acknowledged') {
    const [[version, acknowledged, all] = []] = rows;
    return `version ${version} confirmed: ${acknowledged} of ${all}`;
  }
  const lines = rows.map((row) => `  ${row.map((cell, index) => (cell === '' ? `no ${columns[index]?.replaceAll('-', ' ')}` : cell)).join(' · ')}`);
  return [`${id.replaceAll('-', ' ')}: ${rows.length}`, ...lines].join('\n');
}
