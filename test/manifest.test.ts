// The manifest asks for as little as it can, and lists its hosts exactly.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');

describe('manifest.json', () => {
  it('asks for storage and an entry in the context menu, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });

  it('lists hosts one by one, https only, no wildcards in the host', () => {
    for (const match of manifest.content_scripts.flatMap((script) => script.matches)) {
      expect(match).toMatch(/^https:\/\/[a-z]+(\.[a-z]+)+\/\*$/);
    }
  });

  it('starts the guard before the gate, both before any script of the page, and the engine after them, on the same hosts', () => {
    const [guard, gate, engine] = manifest.content_scripts;
    expect(guard?.js).toEqual(['extension/content.iife.ts']);
    expect(gate?.js).toEqual(['extension/gate.iife.ts']);
    expect(gate).toHaveProperty('world', 'MAIN');
    expect(guard).not.toHaveProperty('world');
    expect(engine?.js).toEqual(['extension/engine.iife.ts']);
    expect(engine).not.toHaveProperty('world');
    expect(manifest.content_scripts.map((script) => script.run_at)).toEqual(['document_start', 'document_start', 'document_end']);
    expect(gate?.matches).toEqual(guard?.matches);
    expect(engine?.matches).toEqual(guard?.matches);
  });

  it('says in docs/permissions.md what every permission and host is for', () => {
    const text = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
    for (const word of [
      ...manifest.permissions,
      ...manifest.content_scripts.flatMap((script) => script.matches.map((match) => new URL(match.replace('*', '')).host)),
    ]) {
      expect(text).toContain(word);
    }
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version);
  });
});
