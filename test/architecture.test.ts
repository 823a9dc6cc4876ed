// Who may import whom, read from the imports themselves (docs/architecture.md says why).
// The table is the law of the house: change it in the same commit as the reason for changing it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Law {
  /** Rooms under src/ this room may import. */
  readonly rooms: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly string[];
  /** Words of the environment it must not say. */
  readonly never: readonly RegExp[];
}

const DOM = [/\bdocument\./, /\bwindow\./, /\bquerySelector/, /\bHTMLElement\b/];
const BROWSER = [/\bbrowser\.(runtime|storage|tabs|action|alarms|i18n)\b/, /\bchrome\.(runtime|storage|tabs|action|alarms|i18n)\b/];
const CLOCK = [/\bDate\.now\(/, /\bnew Date\(\s*\)/, /\bperformance\.now\(/];
const NETWORK = [/\bfetch\(/, /\bXMLHttpRequest\b/, /\bWebSocket\b/, /\bsendBeacon\b/];
const STORAGE = [/\blocalStorage\b/, /\bindexedDB\b/, /\bsessionStorage\b/];
const CHANCE = [/\bMath\.random\(/, /\bgetRandomValues\b/, /\brandomUUID\b/];

const LAWS: Readonly<Record<string, Law>> = {
  model: { rooms: [], packages: ['zod'], never: [...DOM, ...BROWSER, ...NETWORK, ...STORAGE, ...CHANCE] },
  policy: { rooms: ['model'], packages: [], never: [...DOM, ...BROWSER, ...CLOCK, ...NETWORK, ...STORAGE, ...CHANCE] },
  packs: { rooms: ['model', 'policy'], packages: ['zod', 'jose'], never: [...DOM, ...BROWSER, ...STORAGE] },
  // Receipts are signed with a key from the person's secret, and only packs knows how one is derived.
  register: {
    rooms: ['model', 'policy', 'packs'],
    packages: ['zod', 'jose', 'postal-mime', 'papaparse', 'read-excel-file', 'write-excel-file', '@observablehq/plot'],
    never: [...DOM, ...BROWSER, ...NETWORK, ...STORAGE, ...CLOCK],
  },
  workspace: {
    rooms: ['model', 'policy', 'packs', 'register'],
    packages: ['zod', 'jose'],
    never: [...DOM, ...BROWSER, ...CLOCK, ...NETWORK, ...STORAGE, ...CHANCE],
  },
  platforms: { rooms: ['model'], packages: [], never: [...BROWSER, ...NETWORK, ...STORAGE] },
  guard: {
    rooms: ['model', 'platforms', 'policy', 'warning', 'records', 'storage', 'messaging', 'i18n', 'gate'],
    packages: [],
    never: [...NETWORK, ...CHANCE, /\binnerHTML\b/],
  },
  gate: { rooms: [], packages: [], never: [...BROWSER, ...STORAGE, /\binnerHTML\b/] },
  warning: { rooms: ['model', 'i18n', 'ui'], packages: ['preact'], never: [...BROWSER, ...NETWORK, ...STORAGE, /\binnerHTML\b/] },
  records: { rooms: ['model', 'storage'], packages: ['zod'], never: [...DOM, ...NETWORK] },
  storage: { rooms: ['model', 'policy'], packages: ['zod', 'webextension-polyfill'], never: [...DOM, ...NETWORK] },
  messaging: { rooms: ['model', 'policy', 'storage'], packages: ['zod', 'webextension-polyfill'], never: [...DOM, ...NETWORK] },
  i18n: { rooms: ['model'], packages: [], never: [...BROWSER, ...NETWORK, ...STORAGE] },
  ui: { rooms: ['model', 'i18n'], packages: ['preact'], never: [...BROWSER, ...NETWORK, ...STORAGE, /\binnerHTML\b/] },
  background: {
    rooms: ['model', 'policy', 'packs', 'register', 'records', 'storage', 'messaging'],
    packages: ['zod', 'yaml', 'webextension-polyfill', 'virtual:whichhat-core'],
    never: DOM,
  },
  popup: {
    rooms: ['model', 'policy', 'packs', 'register', 'messaging', 'i18n', 'ui'],
    packages: ['preact', 'yaml', 'webextension-polyfill'],
    never: [/\bstorage\.local\b/, ...STORAGE, ...NETWORK, /\binnerHTML\b/],
  },
  // The desk keeps its own copy and its signing keys in IndexedDB (src/desk/file), which the extension's storage cannot hold.
  // What comes back from there, and the key files that a person chooses, is parsed where it enters.
  desk: {
    rooms: ['model', 'policy', 'packs', 'register', 'workspace', 'messaging', 'i18n', 'ui'],
    packages: ['preact', 'qrcode-generator', 'zod'],
    never: [/\bstorage\.local\b/, ...NETWORK, /\binnerHTML\b/],
  },
  cli: {
    rooms: ['model', 'policy', 'packs', 'register'],
    packages: ['node:', 'yaml', 'zod', 'linkedom'],
    never: [/\bwindow\./, /\bquerySelector/, ...BROWSER],
  },
};

/** Only the protocol file of the gate may be imported from outside it. */
const OPEN_FILES: Readonly<Record<string, readonly string[]>> = { gate: ['src/gate/protocol.ts'] };

/** Rooms whose code is bundled into the content script: the model's zod schemas must stay out, so its types only. */
const TYPES_ONLY_OF_MODEL = ['policy', 'platforms', 'guard', 'warning', 'i18n', 'ui'];

/** Files of these rooms that parse what comes in from outside, and so may use the model's schemas and zod. */
const BORDER_FILES = [/^src\/policy\/(lint|schema|parse)[-\w]*\.ts$/, /^src\/policy\/lint\//];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm,
  )) {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    const resolved = target.startsWith('.') ? relative(ROOT, resolve(ROOT, file, '..', target)) : target;
    found.push({ file, target: resolved, typeOnly: match[1] !== undefined });
  }
  return found;
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const isBorder = (file: string): boolean => BORDER_FILES.some((pattern) => pattern.test(file));

const sources = files('src');

describe('the house', () => {
  it('has a law for every room, and no room without one', () => {
    const rooms = [...new Set(sources.map(roomOf))].filter((room) => !room.endsWith('.ts'));
    expect(rooms.filter((room) => LAWS[room] === undefined)).toEqual([]);
  });

  it.each(Object.keys(LAWS))('%s imports only what it may', (room) => {
    const law = LAWS[room];
    const wrong = sources
      .filter((file) => roomOf(file) === room)
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        if (target.startsWith('src/')) {
          const other = roomOf(target);
          if (other === room) return false;
          const open = OPEN_FILES[other];
          return !law?.rooms.includes(other) || (open !== undefined && !open.includes(target));
        }
        if (target.startsWith('rules/')) return !target.endsWith('.json');
        if (target === 'zod' && isBorder(file)) return false;
        return !law?.packages.some((name) => target === name || target.startsWith(`${name}/`) || (name.endsWith(':') && target.startsWith(name)));
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(LAWS))('%s never touches what is not its business', (room) => {
    const law = LAWS[room];
    const wrong = sources
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => {
        const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
        return (law?.never ?? []).filter((word) => word.test(text)).map((word) => `${file}: ${word.source}`);
      });
    expect(wrong).toEqual([]);
  });

  it('speaks to the network in one file only, and only in the background', () => {
    // The gate stands in front of the page's own requests; test/gate shows that it makes none.
    const speaking = sources.filter(
      (file) => roomOf(file) !== 'gate' && NETWORK.some((word) => word.test(withoutComments(readFileSync(join(ROOT, file), 'utf8')))),
    );
    expect(speaking).toEqual(['src/background/updates/fetch.ts']);
  });

  it('keeps zod out of everything the content script is made of', () => {
    const wrong = sources
      .filter((file) => TYPES_ONLY_OF_MODEL.includes(roomOf(file)) && !isBorder(file))
      .flatMap(importsOf)
      .filter(({ target, typeOnly }) => target.startsWith('src/model/') && !typeOnly && !target.endsWith('entity.ts'))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  it('has thin shells: under 60 lines each, and nobody imports them', () => {
    const shells = files('extension');
    const fat = shells.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 60);
    const importers = [...sources, ...shells].flatMap(importsOf).filter(({ target }) => target.startsWith('extension/') && !target.endsWith('.json'));
    expect({ fat, importers }).toEqual({ fat: [], importers: [] });
  });

  it('exports nothing from an early content script, because a name would leak into the page', () => {
    const early = files('extension').filter((file) => file.endsWith('.iife.ts'));
    expect(early.length).toBe(4);
    expect(early.filter((file) => /^export\s+(?!\{\s*\})/m.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('opens every source file with what it is', () => {
    expect(sources.filter((file) => !/^(#!.*\n)?\/[/*]/.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('has only the top level it was asked for', () => {
    const allowed = [
      'extension',
      'src',
      'rules',
      'test',
      'docs',
      'vite.config.ts',
      'manifest.json',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
    ];
    const made = ['node_modules', 'dist', 'demo-out'];
    const extra = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.includes(name) && !made.includes(name));
    expect(extra).toEqual([]);
  });
});
