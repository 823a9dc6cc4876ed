// What the extension keeps of its organisation, seen from a page of its own, in so few words that a test can say what is whole and what is half.
import type { Page } from 'puppeteer-core';
import { localPhrase, type StoredRules } from './local-phrase.ts';

export interface Kept {
  readonly trusts: boolean;
  readonly fetches: boolean;
  readonly secret: boolean;
  /** Version of the stored pack, 0 for none; the highest that is trusted; the phrase that the stored policy warns of. */
  readonly pack: number;
  readonly highest: number;
  readonly phrase: string;
  readonly organisation: string;
  readonly me: string;
  /** The alarm stands where the last check has put it. */
  readonly planned: boolean;
}

export const NOTHING: Kept = {
  trusts: false,
  fetches: false,
  secret: false,
  pack: 0,
  highest: 0,
  phrase: '',
  organisation: '',
  me: '',
  planned: false,
};

/** A device that has taken this version whole. */
export const packOf = (version: number, phrase: string): Kept => ({
  trusts: true,
  fetches: true,
  secret: true,
  pack: version,
  highest: version,
  phrase,
  organisation: 'pack',
  me: 'sam-carter',
  planned: true,
});

interface Api {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      remove(keys: string[]): Promise<void>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
  readonly alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined>; clear(name: string): Promise<boolean> };
}

/** The page remembers what is kept now, as that of a new installation. */
export const rememberNew = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api; fresh?: Record<string, unknown> };
    world.fresh = await (world.browser ?? world.chrome).storage.local.get(null);
  });

/** Makes the device a new installation again, without asking its background. */
export const beNew = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api; fresh?: Record<string, unknown> };
    const api = world.browser ?? world.chrome;
    const fresh = world.fresh ?? {};
    // Nothing is missing in between, or the background would begin to make it again.
    await api.storage.local.set(fresh);
    await api.storage.local.remove(Object.keys(await api.storage.local.get(null)).filter((key) => !(key in fresh)));
    await api.alarms.clear('updates');
  });

export async function kept(page: Page): Promise<Kept> {
  const { policy, ...rest } = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const all = (await api.storage.local.get(null)) as {
      trust?: { highest?: { version: number } };
      updates?: { next?: string };
      secret?: string;
      pack?: { pack: { version: number } };
      policy?: StoredRules;
      organisation?: { from: string };
      me?: { person: string };
    };
    const alarm = await api.alarms.get('updates');
    const next = all.updates?.next;
    return {
      trusts: all.trust !== undefined,
      fetches: all.updates !== undefined,
      secret: all.secret !== undefined,
      pack: all.pack?.pack.version ?? 0,
      highest: all.trust?.highest?.version ?? 0,
      policy: all.policy && { rules: all.policy.rules.filter(({ id }) => id === 'local-phrase'), phrases: all.policy.phrases },
      organisation: all.organisation?.from ?? '',
      me: all.me?.person ?? '',
      // Browsers keep an alarm's moment to the millisecond, or nearly.
      planned: alarm !== undefined && (next === undefined || Math.abs(alarm.scheduledTime - Date.parse(next)) < 1000),
    };
  });
  return { ...rest, phrase: localPhrase(policy as StoredRules | undefined) };
}
