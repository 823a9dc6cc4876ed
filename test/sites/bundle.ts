// Builds the look-alike pages (React 18 with real editors) once and keeps them under node_modules/.cache by content hash,
// so that a second start takes milliseconds. Must not know the server.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const pages = join(here, 'pages');
const cache = join(root, 'node_modules', '.cache', 'whichhat-sites');

export interface Bundles {
  readonly x: string;
  readonly facebook: string;
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const folders = [pages, here];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: folder === pages, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts')).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  hash.update(await readFile(join(root, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    mode: 'production',
    root: pages,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Said outright: under a test runner's NODE_ENV the default is the development form, which production React does not have.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: { write: false, target: 'es2022', lib: { entry: join(pages, entry), formats: ['iife'], name: 'page' }, minify: true },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.find((output) => output.type === 'chunk');
  if (code?.type !== 'chunk') throw new Error(`Building ${entry} gave no script.`);
  return code.code;
}

async function cached(name: string, make: () => Promise<string>): Promise<string> {
  const file = join(cache, name);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await make();
  await mkdir(cache, { recursive: true });
  // Written aside and renamed, so that two test files starting at once never read half a script.
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, made);
  await rename(aside, file);
  return made;
}

/** The two sites' scripts, built if their sources changed since the last time. Takes about two seconds when they did. */
export async function buildSites(): Promise<Bundles> {
  const hash = await sourceHash();
  const [x, facebook] = await Promise.all([
    cached(`x-${hash}.js`, () => bundle('x/main.tsx')),
    cached(`facebook-${hash}.js`, () => bundle('facebook/main.tsx')),
  ]);
  return { x, facebook };
}
