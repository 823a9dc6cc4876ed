// What the build really made: read from dist/, after `npm run build`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
/** Bytes, raw, of the desk's own script: with the words of both languages, without the rules, the drafts and the readers of workbooks. */
const DESK_BUDGET = 540_000;
/**
 * Bytes, raw. All three are on every page of the two sites; the first two run before the page's own scripts.
 * Two thousand of the engine read letters: they save the policy, which every page reads too, nearly three times as many.
 */
const BUDGETS = { content: 120_000, gate: 6_000, engine: 142_500 };

interface Built {
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly world?: string;
    readonly run_at: string;
    readonly matches: readonly string[];
  }[];
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[]; readonly type?: string };
  readonly action: { readonly default_popup: string };
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly commands: Readonly<Record<string, unknown>>;
  readonly web_accessible_resources?: unknown;
  readonly optional_host_permissions?: readonly string[];
  readonly storage?: { readonly managed_schema?: string };
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly data_collection_permissions: { readonly required: readonly string[] } };
  };
  readonly minimum_chrome_version?: string;
}

describe.each(['chromium', 'firefox'])('dist/%s', (browser) => {
  const folder = join(DIST, browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Built;
  const script = (n: number): string => manifest.content_scripts[n]?.js[0] ?? '';

  it('has the guard first, then the gate in the page’s own world, and the engine after both', () => {
    expect(manifest.content_scripts.map(({ js, world, run_at }) => ({ count: js.length, world, run_at }))).toEqual([
      { count: 1, world: undefined, run_at: 'document_start' },
      { count: 1, world: undefined, run_at: 'document_start' },
      { count: 1, world: 'MAIN', run_at: 'document_start' },
      { count: 1, world: undefined, run_at: 'document_end' },
    ]);
    expect(script(0)).toMatch(/content/);
    expect(script(1)).toMatch(/frame/);
    expect(script(2)).toMatch(/gate/);
    expect(script(3)).toMatch(/engine/);
  });

  it('emits them as plain single files: no loader, no import, nothing web accessible, no leaked names', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    for (const path of [script(0), script(1), script(2), script(3)]) {
      const code = readFileSync(join(folder, path), 'utf8');
      expect(code).not.toMatch(/\bimport\s*\(|^\s*import\s|\bgetURL\s*\(/m);
      expect(code.trimStart()).toMatch(/^\(?(function|\(\)\s*=>|async|!function)/);
    }
  });

  it('keeps the content scripts within budget', () => {
    expect(statSync(join(folder, script(0))).size).toBeLessThanOrEqual(BUDGETS.content);
    expect(statSync(join(folder, script(2))).size).toBeLessThanOrEqual(BUDGETS.gate);
    expect(statSync(join(folder, script(3))).size).toBeLessThanOrEqual(BUDGETS.engine);
  });

  it('keeps the desk within budget, and its readers of workbooks apart', () => {
    const assets = readdirSync(join(folder, 'assets'));
    const desk = assets.find((name) => /^desk\.html-.*\.js$/.test(name)) ?? '';
    expect(statSync(join(folder, 'assets', desk)).size).toBeLessThanOrEqual(DESK_BUDGET);
    expect(assets.some((name) => /^read-.*\.js$/.test(name))).toBe(true);
  });

  it('keeps zod and the YAML parser out of the content scripts', () => {
    for (const path of [script(0), script(3)]) expect(readFileSync(join(folder, path), 'utf8')).not.toMatch(/ZodError|invalid_union|YAMLParseError/);
  });

  it('evaluates nothing: no remote code, no eval, no code made of text', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(4);
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(/\beval\(|\bnew Function\b|importScripts\(|<script[^>]+src=["']https?:/);
      // zod tries whether it may, unless it is told beforehand.
      if (/__zod_globalConfig/.test(code)) expect(code, name).toMatch(/\.jitless=!0/);
    }
  });

  it('has every file its manifest names, and both languages', () => {
    const named = [
      ...manifest.content_scripts.flatMap(({ js }) => js),
      manifest.action.default_popup,
      ...Object.values(manifest.icons),
      '_locales/en/messages.json',
      '_locales/cy/messages.json',
    ];
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('speaks to the network in the background alone: no script of a page, of the popup or of the desk does', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const speaks = (name: string): boolean => {
      const code = readFileSync(join(folder, name), 'utf8');
      // The desk's reader of CSV files, known by a name of its own, can load one from an address. The desk gives it texts only, and its own code may not
      // speak (architecture).
      return /\bfetch\(|\bnew (WebSocket|EventSource)\b|\bsendBeacon\(/.test(code) || (!/_chunkLoaded/.test(code) && /\bnew XMLHttpRequest\b/.test(code));
    };
    const speaking = scripts.filter(speaks);
    expect(speaking.map((name) => name.replace(/^.*\/|-[\w-]+(?=\.js$)/g, ''))).toEqual(['background.ts.js']);
  });

  it('has what an administrator may set where the browser asks for a schema', () => {
    expect(manifest.storage?.managed_schema).toBe(browser === 'chromium' ? 'managed-schema.json' : undefined);
    expect(existsSync(join(folder, 'managed-schema.json'))).toBe(true);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.permissions).toContain('alarms');
  });

  it('asks for what the source manifest asks for', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'alarms']);
    expect(Object.keys(manifest.commands)).toEqual(['check-draft']);
  });
});

describe('the differences between the browsers', () => {
  const read = (browser: string): Built => JSON.parse(readFileSync(join(DIST, browser, 'manifest.json'), 'utf8')) as Built;

  it('Chromium has a service worker', () => {
    expect(existsSync(join(DIST, 'chromium', read('chromium').background.service_worker ?? 'none'))).toBe(true);
    expect(read('chromium').browser_specific_settings).toBeUndefined();
  });

  it('Firefox has an event page, an id, and collects no data', () => {
    const manifest = read('firefox');
    expect(manifest.background.scripts?.length).toBe(1);
    expect(manifest.background.service_worker).toBeUndefined();
    expect(manifest.browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none']);
    expect(manifest.minimum_chrome_version).toBeUndefined();
  });
});

it('the command line evaluates no text either', () => {
  expect(readFileSync(join(DIST, 'cli/whichhat.js'), 'utf8')).not.toMatch(/\beval\(/);
});
