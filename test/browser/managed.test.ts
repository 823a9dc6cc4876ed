// An administrator's settings, read by the browsers from their own policy files: the samples of docs/administrators.md with keys made here.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { chromiumPolicy, firefoxPolicy } from '../docs/administrators.ts';
import { startSites } from '../sites/server.ts';
import { type BrowserName, launch } from './harness/browsers.ts';
import { DOCUMENT_PATH, openCommsOffice } from './harness/comms-office.ts';
import { asks, inForce, onOwnPage } from './harness/in-extension.ts';
import { type Scene, sceneOf } from './harness/scene.ts';
import { until } from './harness/screen.ts';

/** The id that Chromium gives an unpacked extension: its path, digested, in letters. */
const ID = createHash('sha256')
  .update(resolve(import.meta.dirname, '../../dist/chromium'))
  .digest('hex')
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

const POLICIES: Readonly<Record<BrowserName, { readonly file: string; readonly content: (settings: Record<string, unknown>) => object }>> = {
  chromium: { file: '/etc/chromium/policies/managed/whichhat-test.json', content: (settings) => chromiumPolicy(ID, settings) },
  firefox: { file: '/etc/firefox/policies/policies.json', content: firefoxPolicy },
};

const isRoot = process.getuid?.() === 0;
const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** Writes a policy file, and puts back what was there when the test ends. */
function setPolicy(name: BrowserName, settings: Record<string, unknown>): void {
  const { file, content } = POLICIES[name];
  const before = existsSync(file) ? readFileSync(file) : undefined;
  if (undo.length === 0) undo.push(() => (before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content(settings)));
}

describe.skipIf(!isRoot)('an administrator’s settings (skipped unless run as root, who alone may write the browsers’ policy files)', () => {
  it.each(['chromium', 'firefox'] as const)('managed: %s joins silently, takes the pack, and cannot be led elsewhere', async (name) => {
    const office = await openCommsOffice();
    setPolicy(name, { rootFingerprint: office.fingerprint });
    const sites = await startSites();
    sites.files.publish(DOCUMENT_PATH, await office.document(7, 'purple elephants'));
    let scene: Scene | undefined;
    try {
      scene = sceneOf(await launch(name, { port: sites.port, hosts: sites.hosts }), sites);
      await onOwnPage(scene, async (page) => {
        // The first check comes within ten minutes of a start; "check now" is the same without the wait.
        await until(
          () => inForce(page),
          ({ joined }) => joined.endsWith('policy'),
          'the settings to be taken',
        );
        await asks(page, 'checkNow');
        expect(await inForce(page)).toMatchObject({ pack: 7, trust: 7, joined: 'pack policy', phrase: expect.stringContaining('purple elephants') });
        expect(await asks(page, 'useExample')).toMatchObject({ ok: false, error: { code: 'managed' } });
      });
      await onOwnPage(scene, async (page) => {
        const text = await until(
          () => page.evaluate(() => document.body.innerText),
          (words) => words.includes('set by your administrator'),
          'Status to say so',
        );
        expect(text).toContain('https://rules.midshirefire.example/whichhat.json');
      });
    } finally {
      if (scene) await scene.close();
      else await sites.close();
    }
  });
});
