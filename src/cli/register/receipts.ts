// `whichhat register receipts`: reads what came back by mail, checks each receipt, and says who has confirmed and what does not count.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readReceipts, withReceipts } from '../../register/receipts/read.ts';
import { sentence } from '../../register/sentences.ts';
import { type Command, DONE, FAULT, UsageError } from '../command.ts';
import { writeText } from '../files.ts';
import { readSecrets } from '../pack/secrets.ts';
import { readText } from '../yaml.ts';
import { readRegister, todayOf, versionOf } from './file.ts';

export const receiptsRegister: Command = {
  summary: 'reads receipts out of texts, mails (.eml) and folders of them, and records who has confirmed the policy',
  flags: {
    organisation: { value: 'FILE', says: 'the register: register.json or an organisation file' },
    id: { value: 'ID', says: 'the organisation’s id, where the file is register.json' },
    secrets: { value: 'FILE', says: 'the secrets file that whichhat pack build made' },
    version: { value: 'VERSION', says: 'the version of the policy; the one in force without it' },
    at: { value: 'DATE', says: 'the day of reading; today without it' },
    write: { value: 'FILE', says: 'writes the register with the confirmations, as JSON' },
    json: { says: 'one JSON object' },
  },
  rest: 'FILES AND FOLDERS…',
  example: 'whichhat register receipts --organisation organisation.yml --secrets secrets.json --write register.json answers/',
  async run(given, io) {
    const path = given.text('organisation');
    const secrets = given.text('secrets');
    if (path === undefined || secrets === undefined) throw new UsageError('needs --organisation FILE and --secrets FILE');
    if (given.rest.length === 0) throw new UsageError('needs files or folders with receipts, such as answers/');
    const file = readRegister(path);
    const organisation = given.text('id') ?? file.organisation;
    if (organisation === undefined) throw new UsageError('needs --id ID, because a register file names no organisation');
    const texts = given.rest.flatMap(filesIn).map((source) => ({ source, text: readText(source) }));
    const known = {
      organisation,
      version: versionOf(given, file),
      today: todayOf(given, io.now()),
      people: file.register.people,
      secrets: readSecrets(secrets),
    };
    const { recorded, refused } = await readReceipts(texts, known);
    if (given.has('json')) await io.out(JSON.stringify({ recorded, refused }));
    else for (const { name, version, on, source } of recorded) await io.out(`${name}: version ${version}, ${on} (${source})`);
    for (const { code, values } of refused) io.err(sentence(code, values));
    const out = given.text('write');
    if (out !== undefined) writeText(out, `${JSON.stringify({ ...file.register, people: withReceipts(file.register.people, recorded) }, null, 2)}\n`);
    return refused.length > 0 ? FAULT : DONE;
  },
};

/** A folder stands for the files in it, whatever they are called. */
function filesIn(path: string): string[] {
  const isFolder = ((): boolean => {
    try {
      return statSync(path).isDirectory();
    } catch {
      throw new UsageError(`cannot read ${path}: there is no such file or folder`);
    }
  })();
  return isFolder
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((name) => statSync(name).isFile())
        .sort()
    : [path];
}
