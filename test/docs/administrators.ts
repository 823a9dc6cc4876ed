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

/** Where both Chrome and Edge look for an extension's settings, in the machine's half of the registry. */
const REGISTRY_KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy';

/** The registry sample as the browser reads it: a sub-key with numbered values is a list, a dword is a number. Throws for a line it does not know. */
export function registrySample(): Settings {
  const [head, ...lines] = block('reg')
    .split('\n')
    .filter((line) => line !== '');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`the registry editor does not take a file that begins with ${head}`);
  const settings: Record<string, unknown> = {};
  let list: string[] | undefined;
  for (const line of lines) {
    const [, key] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name = '', text, number] = /^"(\w+)"=(?:"([^"\\]*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (key === REGISTRY_KEY) list = undefined;
    else if (key?.startsWith(`${REGISTRY_KEY}\\`)) {
      list = [];
      settings[key.slice(REGISTRY_KEY.length + 1)] = list;
    } else if (list && text !== undefined && name === String(list.length + 1)) list.push(text);
    else if (!list && name !== '') settings[name] = text ?? Number.parseInt(number ?? '', 16);
    else throw new Error(`the browser would not read this line of the registry sample: ${line}`);
  }
  return settings;
}
