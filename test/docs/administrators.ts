// Reads the samples out of docs/administrators.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOC = readFileSync(join(import.meta.dirname, '../../docs/administrators.md'), 'utf8');

type Settings = Readonly<Record<string, unknown>>;

function block(name: string): string {
  const start = DOC.indexOf(`\`\`\`${name}\n`);
  if (start < 0) throw new Error(`docs/administrators.md has no sample called ${name}`);
  const from = start + name.length + 4;
  return DOC.slice(from, DOC.indexOf('\n```', from));
}

/** The whole policy file, with the settings in its innermost place replaced. */
export function chromiumPolicy(id: string, settings: Settings): object {
  return { '3rdparty': { extensions: { [id]: { ...chromiumSample(), ...settings } } } };
}

export function chromiumSample(): Settings {
  return (JSON.parse(block('json chromium')) as { '3rdparty': { extensions: { EXTENSION_ID: Settings } } })['3rdparty'].extensions.EXTENSION_ID;
}

interface FirefoxFile {
  readonly policies: { readonly '3rdparty': { readonly Extensions: Record<string, Settings> } };
}
const GECKO_ID = 'whichhat@whichhat.example';

export function firefoxSample(): Settings {
  return (JSON.parse(block('json firefox')) as FirefoxFile).policies['3rdparty'].Extensions[GECKO_ID] ?? {};
}

export function firefoxPolicy(settings: Settings): object {
  return { policies: { '3rdparty': { Extensions: { [GECKO_ID]: { ...firefoxSample(), ...settings } } } } };
}

/** The registry sample as the browser reads it: a sub-key with numbered values is a list, a dword is a number. */
export function registrySample(): Settings {
  const settings: Record<string, unknown> = {};
  let list: string[] | undefined;
  for (const line of block('reg').split('\n')) {
    const key = /\\EXTENSION_ID\\policy(?:\\(\w+))?\]$/.exec(line);
    if (key) {
      list = undefined;
      if (key[1] !== undefined) {
        list = [];
        settings[key[1]] = list;
      }
    }
    const value = /^"(\w+)"=(?:"([^"]*)"|dword:([0-9a-f]{8}))$/.exec(line);
    if (!value) continue;
    if (list) list.push(value[2] ?? '');
    else settings[value[1] ?? ''] = value[3] === undefined ? value[2] : Number.parseInt(value[3], 16);
  }
  return settings;
}
