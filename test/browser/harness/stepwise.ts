// The production build, made to ask the file host before each step of its background: each call of the browser, each piece of an answer, each
// operation of the cryptography. Whoever holds back the host's answer has the background stand exactly between two steps.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STEPS } from '../../sites/files.ts';
import { fileHost } from '../../sites/hosts.ts';
import { type BrowserName, DIST } from './browsers.ts';

type Call = (...args: unknown[]) => unknown;

/** Runs in the background before its own script; sent there as text, so that it stands alone. */
function stepwise(gate: string): void {
  const ask = globalThis.fetch.bind(globalThis);
  const step = (name: string): Promise<unknown> =>
    ask(gate + encodeURIComponent(name), { cache: 'no-store' })
      .then((answer) => answer.text())
      .catch(() => undefined);
  const about = (one: unknown): string => (typeof one === 'string' ? one : Array.isArray(one) ? one.join(' ') : Object.keys((one as object) ?? {}).join(' '));
  const slowed = (object: object, prefix: string, names: readonly string[], told = true): void => {
    for (const name of names) {
      const own = Reflect.get(object, name) as Call;
      const value = async function (this: unknown, ...args: unknown[]): Promise<unknown> {
        await step(`${prefix}${name}${told ? ` ${about(args[0])}` : ''}`.trimEnd());
        return own.apply(this, args);
      };
      Object.defineProperty(object, name, { value, configurable: true, writable: true });
    }
  };
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime?: { id?: string } } | undefined>;
  const api = (browser?.runtime?.id ? browser : chrome) as unknown as Record<'alarms' | 'permissions', object> & {
    storage: Record<'local' | 'managed', object>;
  };
  slowed(api.storage.local, 'storage.local.', ['get', 'set', 'remove', 'clear']);
  slowed(api.storage.managed, 'storage.managed.', ['get']);
  slowed(api.alarms, 'alarms.', ['get', 'create', 'clear']);
  slowed(api.permissions, 'permissions.', ['contains', 'remove']);
  slowed(SubtleCrypto.prototype, 'crypto.', ['verify', 'digest', 'decrypt', 'deriveBits'], false);
  slowed(globalThis, '', ['fetch'], false);
  slowed(ReadableStreamDefaultReader.prototype, 'body.', ['read'], false);
}

/** A copy of the build whose background goes step by step, with an empty page to speak from. Removed again by `remove`. */
export function stepwiseBuild(name: BrowserName): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'whichhat-stepwise-'));
  cpSync(join(DIST, name), folder, { recursive: true });
  writeFileSync(join(folder, 'stepwise.js'), `(${stepwise.toString()})(${JSON.stringify(`https://${fileHost}${STEPS}`)});\n`);
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>Nothing</title>\n');
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { background: { service_worker?: string; scripts?: string[] } };
  const { service_worker: worker, scripts } = manifest.background;
  if (scripts) manifest.background.scripts = ['stepwise.js', ...scripts];
  if (worker) {
    writeFileSync(join(folder, 'stepwise-worker.js'), `import './stepwise.js';\nimport './${worker}';\n`);
    manifest.background.service_worker = 'stepwise-worker.js';
  }
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The steps taken since the last order, and the order at which of them to stand still. */
export class Steps {
  #taken: string[] = [];
  #stands: (taken: readonly string[]) => boolean = () => false;
  #waiting: (() => void)[] = [];
  #held = false;

  /** For the file host. Once it stands, everything after stands too. */
  readonly pass = async (name: string): Promise<void> => {
    if (!this.#held) {
      this.#taken.push(name);
      this.#held = this.#stands(this.#taken);
    }
    if (this.#held) await new Promise<void>((resume) => this.#waiting.push(resume));
  };

  /** Counts anew, and stands still before the first step for which `stands` says so, given all names up to it. */
  order(stands: (taken: readonly string[]) => boolean): void {
    this.release();
    this.#taken = [];
    this.#stands = stands;
  }

  /** Lets go whatever waits. */
  release(): void {
    this.#held = false;
    this.#stands = () => false;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** True once a check for updates has come to its end after that many steps: how it went is remembered, and the alarm for the next is set. */
  checkedSince(count: number): boolean {
    const remembered = this.#taken.lastIndexOf('storage.local.set updates');
    return remembered >= count && this.#taken.indexOf('alarms.create updates', remembered) > 0;
  }

  get held(): boolean {
    return this.#held;
  }
  get taken(): readonly string[] {
    return this.#taken;
  }
}
