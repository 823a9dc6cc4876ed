// The manifest asks for as little as it can, and lists its hosts exactly.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { managedSchema } from '../src/model/managed.ts';

const ROOT = join(import.meta.dirname, '..');

describe('manifest.json', () => {
  it('asks for storage, an entry in the context menu and an alarm, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'alarms']);
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });

  it('may ask for an update address later, https only, and has none from the start', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('declares what an administrator may set, each key with a title and a description, the same keys that are read', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'extension/public', manifest.storage.managed_schema), 'utf8')) as {
      type: string;
      properties: Record<string, { title?: string; description?: string; type?: string }>;
    };
    // Chromium refuses the whole extension over a top level that is anything else.
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(managedSchema.shape).sort());
    for (const [key, { title, description, type }] of Object.entries(schema.properties)) {
      expect(title, key).toMatch(/\w/);
      expect(description, key).toMatch(/\w.*\.$/);
      expect(type, key).toMatch(/^(string|integer|array)$/);
    }
  });

  it('lists hosts one by one, https only, no wildcards in the host', () => {
    for (const match of manifest.content_scripts.flatMap((script) => script.matches)) {
      expect(match).toMatch(/^https:\/\/[a-z]+(\.[a-z]+)+\/\*$/);
    }
  });

  it('starts the guard before the gate, both before any script of the page, and the engine after them, on the same hosts', () => {
    const [guard, frame, gate, engine] = manifest.content_scripts;
    expect(guard?.js).toEqual(['extension/content.iife.ts']);
    expect(frame).toMatchObject({ js: ['extension/frame.iife.ts'], all_frames: true, match_origin_as_fallback: true, matches: guard?.matches });
    expect(gate).toMatchObject({ all_frames: true, match_origin_as_fallback: true });
    expect(frame).not.toHaveProperty('world');
    expect(gate?.js).toEqual(['extension/gate.iife.ts']);
    expect(gate).toHaveProperty('world', 'MAIN');
    expect(guard).not.toHaveProperty('world');
    expect(engine?.js).toEqual(['extension/engine.iife.ts']);
    expect(engine).not.toHaveProperty('world');
    expect(manifest.content_scripts.map((script) => script.run_at)).toEqual(['document_start', 'document_start', 'document_start', 'document_end']);
    expect(gate?.matches).toEqual(guard?.matches);
    expect(engine?.matches).toEqual(guard?.matches);
  });

  it('says in docs/permissions.md what every permission and host is for', () => {
    const text = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
    for (const word of [
      ...manifest.permissions,
      ...manifest.optional_host_permissions,
      ...manifest.content_scripts.flatMap((script) => script.matches.map((match) => new URL(match.replace('*', '')).host)),
    ]) {
      expect(text).toContain(word);
    }
  });

  it('says there what every content script does', () => {
    const text = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
    for (const path of manifest.content_scripts.flatMap(({ js }) => js)) expect(text).toContain(`\n- \`${basename(path, '.iife.ts')}\` `);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version);
  });
});
