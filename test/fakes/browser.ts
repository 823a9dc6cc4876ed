// An in-memory `browser`: storage, messages, tabs and the toolbar button, as far as this extension uses them.
// Use: vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }))
// and, for scripts of a page, vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));
// fakeBrowser.reset() before each test.

type Listener = (...args: never[]) => unknown;

class FakeEvent<F extends Listener> {
  readonly listeners = new Set<F>();
  addListener = (listener: F): void => void this.listeners.add(listener);
  removeListener = (listener: F): void => void this.listeners.delete(listener);
  hasListener = (listener: F): boolean => this.listeners.has(listener);
  fire = (...args: Parameters<F>): unknown[] => [...this.listeners].map((listener) => listener(...args));
}

export interface FakeSender {
  id?: string;
  url?: string;
  tab?: { id: number };
}

type OnMessage = (message: unknown, sender: FakeSender, answer: (value: unknown) => void) => unknown;
type OnChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

const ID = 'fakeextensionid';
const EVERY_TAB = -1;
const PAGE = `chrome-extension://${ID}/`;
const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

function makeBrowser() {
  let held = new Map<string, unknown>();
  let quota = Number.POSITIVE_INFINITY;
  let gone = false;
  let language = 'en-GB';
  /** Set to make messages of this fake come from a content script in that tab. */
  let sender: FakeSender = { id: ID, url: `${PAGE}extension/popup.html` };
  const badges = new Map<number, { text?: string; title?: string; color?: string }>();
  const tabs = new Map<number, OnMessage>();
  let activeTab: number | undefined;
  const menus = new Map<string, { id: string; title: string; contexts: readonly string[] }>();
  let opensPopups = true;
  const opened: string[] = [];

  /** Calls that the worker still makes before it is stopped. */
  let callsLeft = Number.POSITIVE_INFINITY;
  const alive = (): void => {
    if (callsLeft <= 0) throw new Error('The worker was stopped.');
    callsLeft -= 1;
    if (gone) throw new Error('Extension context invalidated.');
  };
  const badge = (tabId: number) => {
    const one = badges.get(tabId) ?? {};
    badges.set(tabId, one);
    return one;
  };
  const onChanged = new FakeEvent<OnChanged>();
  const onMessage = new FakeEvent<OnMessage>();

  const local = {
    get: async (keys: string | string[] | null): Promise<Record<string, unknown>> => {
      alive();
      const wanted = keys === null ? [...held.keys()] : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => held.has(key)).map((key) => [key, copy(held.get(key))]));
    },
    set: async (values: Record<string, unknown>): Promise<void> => {
      alive();
      const next = new Map(held);
      for (const [key, value] of Object.entries(copy(values))) next.set(key, value);
      if (JSON.stringify([...next]).length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      const changes = Object.fromEntries(Object.keys(values).map((key) => [key, { oldValue: held.get(key), newValue: next.get(key) }]));
      held = next;
      onChanged.fire(changes, 'local');
    },
    remove: async (keys: string | string[]): Promise<void> => {
      alive();
      const removed = [keys].flat().filter((key) => held.has(key));
      const changes = Object.fromEntries(removed.map((key) => [key, { oldValue: held.get(key) }]));
      for (const key of removed) held.delete(key);
      if (removed.length > 0) onChanged.fire(changes, 'local');
    },
    clear: async (): Promise<void> => local.remove([...held.keys()]),
  };

  const alarms = new Map<string, { name: string; scheduledTime: number; periodInMinutes?: number }>();
  const origins = new Set<string>();
  let managed: Record<string, unknown> | undefined;
  const onAlarm = new FakeEvent<(alarm: { name: string; scheduledTime: number }) => void>();
  const onAdded = new FakeEvent<() => void>();

  /** What the listeners answer, by `sendResponse` or by a promise; undefined when none does. */
  const answerTo = (message: unknown, from: FakeSender): unknown => {
    let said: unknown;
    const returned = onMessage.fire(copy(message), from, (value) => {
      said ??= value;
    });
    return said ?? returned.find((answer) => answer !== undefined);
  };

  const browser = {
    alarms: {
      onAlarm,
      create: async (name: string, { when, periodInMinutes }: { when: number; periodInMinutes?: number }): Promise<void> => {
        alive();
        alarms.set(name, { name, scheduledTime: when, ...(periodInMinutes === undefined ? {} : { periodInMinutes }) });
      },
      get: async (name: string) => {
        alive();
        return alarms.get(name);
      },
      clear: async (name: string): Promise<boolean> => {
        alive();
        return alarms.delete(name);
      },
    },
    permissions: {
      onAdded,
      contains: async (asked: { origins: string[] }): Promise<boolean> => {
        alive();
        return asked.origins.every((origin) => origins.has(origin));
      },
      request: async (asked: { origins: string[] }): Promise<boolean> => {
        for (const origin of asked.origins) origins.add(origin);
        onAdded.fire();
        return true;
      },
      remove: async (asked: { origins: string[] }): Promise<boolean> => asked.origins.map((origin) => origins.delete(origin)).includes(true),
    },
    storage: {
      local,
      onChanged,
      managed: {
        get: async (): Promise<Record<string, unknown>> => {
          // As Firefox does where no administrator has set anything.
          if (managed === undefined) throw new Error('Managed storage manifest not found');
          return copy(managed);
        },
      },
    },
    runtime: {
      get id(): string | undefined {
        return gone ? undefined : ID;
      },
      getURL: (path: string): string => PAGE + path,
      getManifest: (): { version: string } => ({ version: '0.1.0' }),
      onMessage,
      onInstalled: new FakeEvent<() => void>(),
      onStartup: new FakeEvent<() => void>(),
      sendMessage: async (message: unknown): Promise<unknown> => {
        alive();
        const answer = answerTo(message, { ...sender });
        if (answer === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
        return copy(await answer);
      },
    },
    tabs: {
      create: async ({ url }: { url: string }): Promise<void> => void opened.push(url),
      query: async (): Promise<{ id: number }[]> => (activeTab === undefined ? [] : [{ id: activeTab }]),
      sendMessage: async (tab: number, message: unknown): Promise<unknown> => {
        const answer = await tabs.get(tab)?.(copy(message), { id: ID }, () => undefined);
        if (answer === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
        return copy(answer);
      },
    },
    action: {
      openPopup: async (): Promise<void> => {
        if (!opensPopups) throw new Error('Could not find an active browser window.');
        opened.push('popup');
      },
      setBadgeText: async ({ tabId = EVERY_TAB, text }: { tabId?: number; text: string }): Promise<void> => {
        badge(tabId).text = text;
      },
      setTitle: async ({ tabId = EVERY_TAB, title }: { tabId?: number; title: string }): Promise<void> => {
        badge(tabId).title = title;
      },
      setBadgeBackgroundColor: async ({ tabId = EVERY_TAB, color }: { tabId?: number; color: string }): Promise<void> => {
        badge(tabId).color = color;
      },
    },
    contextMenus: {
      onClicked: new FakeEvent<(info: { menuItemId: string; selectionText?: string }) => void>(),
      removeAll: async (): Promise<void> => menus.clear(),
      create: (entry: { id: string; title: string; contexts: readonly string[] }): void => {
        if (menus.has(entry.id)) throw new Error(`duplicate id ${entry.id}`);
        menus.set(entry.id, entry);
      },
    },
    commands: { onCommand: new FakeEvent<(command: string) => void>() },
    i18n: { getUILanguage: (): string => language },
  };

  const events = (): { listeners: Set<unknown> }[] => [
    onMessage,
    onChanged,
    browser.runtime.onInstalled,
    browser.runtime.onStartup,
    browser.contextMenus.onClicked,
    browser.commands.onCommand,
  ];

  return {
    ...browser,
    /** Test controls. */
    answerTo,
    menuEntries: () => [...menus.values()],
    /** Where the extension has put itself before the person: `popup`, or the address of a tab. */
    opened: (): readonly string[] => opened,
    refusePopups: (): void => {
      opensPopups = false;
    },
    held: (): Record<string, unknown> => Object.fromEntries(copy([...held])),
    put: (key: string, value: unknown): void => void held.set(key, value),
    fillUp: (): void => {
      quota = JSON.stringify([...held]).length;
    },
    invalidate: (): void => {
      gone = true;
    },
    setLanguage: (code: string): void => {
      language = code;
    },
    sendAs: (from: FakeSender): void => {
      sender = from;
    },
    /** What an administrator sets; undefined takes it away. */
    setManaged: (values: Record<string, unknown> | undefined): void => {
      managed = values;
      onChanged.fire({}, 'managed');
    },
    /** The worker is stopped before its call number `calls` + 1: nothing it asks of the browser happens any more. */
    stopAfter: (calls: number): void => {
      callsLeft = calls;
    },
    /** True when the worker was stopped before it had finished. */
    wasStopped: (): boolean => callsLeft <= 0,
    alarmOf: (name: string) => alarms.get(name),
    allowed: (): string[] => [...origins],
    /** Without a tab: what every tab shows that has nothing of its own. */
    badgeOf: (tab = EVERY_TAB) => badges.get(tab),
    openTab: (tab: number, content: OnMessage): void => {
      tabs.set(tab, content);
      activeTab = tab;
    },
    /** The worker is stopped: its listeners and memory go, what it stored stays. */
    stopWorker: (): void => {
      for (const event of events()) event.listeners.clear();
    },
    reset: (): void => {
      held = new Map();
      quota = Number.POSITIVE_INFINITY;
      gone = false;
      callsLeft = Number.POSITIVE_INFINITY;
      language = 'en-GB';
      sender = { id: ID, url: `${PAGE}extension/popup.html` };
      badges.clear();
      tabs.clear();
      activeTab = undefined;
      managed = undefined;
      alarms.clear();
      origins.clear();
      menus.clear();
      opensPopups = true;
      opened.length = 0;
      for (const event of events()) event.listeners.clear();
    },
  };
}

export const fakeBrowser = makeBrowser();
