// Bytes of what is built, raw: the two early scripts, the background, and each page with everything it loads at once.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '../../dist/chromium');

/** A module and every module it imports statically, so that shared chunks count once. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  for (const match of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)) {
    const target = match[1] ?? '';
    withImports(target.startsWith('/') ? join(DIST, target) : resolve(path, '..', target), seen);
  }
  return seen;
}

const sizeOf = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + statSync(path).size, 0);

function pageBytes(html: string): number | undefined {
  const path = join(DIST, html);
  if (!existsSync(path)) return undefined;
  const parts = new Set([path]);
  for (const match of readFileSync(path, 'utf8').matchAll(/(?:src|href)=["']\/?([^"']+\.(?:js|css))["']/g)) withImports(join(DIST, match[1] ?? ''), parts);
  return sizeOf(parts);
}

/** Bytes by part; a part that is not built is absent. */
export function bytes(): Record<string, number> {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
    background: { service_worker: string };
  };
  const early = (n: number): number => sizeOf([join(DIST, manifest.content_scripts[n]?.js[0] ?? '')]);
  const pages = Object.fromEntries(
    readdirSync(join(DIST, 'extension'))
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.replace('.html', ''), pageBytes(`extension/${name}`) ?? 0]),
  );
  return {
    content: early(0),
    frame: early(1),
    gate: early(2),
    engine: early(3),
    background: sizeOf(withImports(join(DIST, manifest.background.service_worker))),
    ...pages,
  };
}
