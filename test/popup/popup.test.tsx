// @vitest-environment jsdom
// The whole popup over the real background, in a small browser: found by role and name, as a person finds it.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start.ts';
import { ask } from '../../src/messaging/ask.ts';
import { answerPopup } from '../../src/messaging/page.ts';
import type { PageReport } from '../../src/messaging/protocol.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { FirstRun } from '../../src/popup/roles/first-run.tsx';
import { WordsContext, wordsIn } from '../../src/popup/words.ts';
import { fakeBrowser } from '../fakes/browser.ts';
import { eventually } from '../fakes/eventually.ts';
import { givenAt, messagesOf } from '../fakes/given.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).fakeBrowser }));
vi.mock('../../src/storage/extension.ts', async () => ({ extension: (await import('../fakes/browser.ts')).fakeBrowser }));

const NOW = '2026-04-20T10:00:00Z';
const given = givenAt(NOW);
let root: HTMLElement;

beforeAll(() => {
  // This browser has no dialogs; the attribute is all that the tests look at.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  globalThis.scrollTo = () => undefined;
});

async function open(hash = ''): Promise<void> {
  location.hash = hash;
  mountPopup(root, { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date(NOW), uiLanguage: 'en-GB' });
  await eventually(() => expect(all('[role=tab], #first-run').length).toBeGreaterThan(0));
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const shown = (element: Element): boolean => element.closest('[hidden]') === null;
const words = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const named = (selector: string, name: string): HTMLElement => {
  const found = all(selector).find(
    (element) => shown(element) && (words(element) === name || words(root.querySelector(`label[for="${element.id}"]`) ?? undefined) === name),
  );
  if (!found) throw new Error(`no ${selector} named ${name} among: ${all(selector).filter(shown).map(words).join(' | ')}`);
  return found;
};
const button = (name: string): HTMLElement => named('button', name);

function choose(name: string, value: string): void {
  const select = named('select', name) as HTMLSelectElement;
  const option = [...select.options].find((one) => one.label === value || words(one) === value);
  if (!option) throw new Error(`no ${value} among ${[...select.options].map(words).join(', ')}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function type(text: string): Promise<void> {
  const draft = (await eventually(() => named('textarea', 'Draft'))) as HTMLTextAreaElement;
  draft.value = text;
  draft.dispatchEvent(new Event('input', { bubbles: true }));
}

const verdict = (): HTMLElement => {
  const [status] = all('[role=status]');
  if (!status) throw new Error('no status');
  return status;
};

async function withExample(hash = ''): Promise<void> {
  await open(hash);
  if (hash !== '') button('My roles').click();
  await eventually(() => button('Use the example organisation'));
  button('Use the example organisation').click();
  await eventually(() => named('h2', 'Roles of Sam Carter'));
}

beforeEach(async () => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="popup"></div>';
  root = document.querySelector('#popup') ?? document.body;
  startBackground(given);
  fakeBrowser.runtime.onInstalled.fire();
  await eventually(() => expect(Object.keys(fakeBrowser.held())).toContain('strings'));
});

afterEach(() => render(null, root));

describe('the first screen', () => {
  it('says what this does, keeps and never does, and how to begin', async () => {
    await open();
    expect(words(root)).toMatch(/Sends nothing to anyone/);
    expect(words(root)).toMatch(/Never interrupts you on your own profile/);
    expect(words(root)).toMatch(/They cannot see your drafts/);
    button('Use the example organisation');
    button('Join my organisation').click();
    await eventually(() => expect(button('Join my organisation').getAttribute('aria-expanded')).toBe('true'));
    expect(words(root)).toMatch(/Paste the join code or link that your comms team gave you/);
    // A popup ends at 600 pixels: what was read makes room for what is to be filled in.
    expect(words(root)).not.toMatch(/Never interrupts you/);
  });

  it('leads whoever sets the rules to the comms desk, also from where others join', async () => {
    await open();
    expect(named('a', 'I run our accounts: open the comms desk (opens in a new tab)').getAttribute('href')).toBe('desk.html');
    button('Join my organisation').click();
    await eventually(() => named('a', 'No code, because you set the rules? Open the comms desk. (opens in a new tab)'));
  });

  it('says that one has joined while the rules are still to come, and offers no other way in', async () => {
    render(
      <WordsContext.Provider value={wordsIn('en', { messages: { en: messagesOf('en'), cy: messagesOf('cy') }, now: () => new Date(NOW), uiLanguage: 'en-GB' })}>
        <FirstRun organisation={{ from: 'none' }} act={async () => true} joined="Midshire Fire and Rescue Service" />
      </WordsContext.Provider>,
      root,
    );
    expect(words(all('h2')[0])).toBe('You have joined Midshire Fire and Rescue Service');
    expect(all('button, input, textarea').filter(shown)).toEqual([]);
    expect(words(root)).not.toMatch(/not on the register|organisation file/);
  });

  it('has nothing else on it, and lets one check a draft without joining', async () => {
    await open();
    expect(all('[role=tab]')).toEqual([]);
    button('Just check a draft').click();
    await type('Vote Labour on Thursday for a council that listens');
    await eventually(() => expect(verdict().dataset.level).not.toBe('none'));
    expect(verdict().previousElementSibling?.querySelector('textarea'), 'in view, right under the words').not.toBeNull();
    button('My roles').click();
    await eventually(() => button('Use the example organisation'));
  });

  it('takes up a file of one’s own and asks who one is', async () => {
    await open();
    button('Join my organisation').click();
    await eventually(() => named('input', 'Organisation file (.yml or .json)'));
    const file = new File(['organisation: { id: o, name: Other Council, nation: wales }\npeople: [{ id: am, name: Ruth Ansell }]'], 'other.yml');
    const input = named('input', 'Organisation file (.yml or .json)') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => named('select', 'Which of these people are you?'));
    choose('Which of these people are you?', 'Ruth Ansell');
    await eventually(() => expect((button('This is me') as HTMLButtonElement).disabled).toBe(false));
    button('This is me').click();
    await eventually(() => named('h2', 'Roles of Ruth Ansell'));
    expect(words(root)).toMatch(/The register lists no account for you/);
  });

  it('refuses a file with faults, names line and field, and changes nothing', async () => {
    await open();
    const before = fakeBrowser.held();
    button('Join my organisation').click();
    const input = await eventually(() => named('input', 'Organisation file (.yml or .json)'));
    Object.defineProperty(input, 'files', { value: [new File(['organisation:\n  id: o\n  name: Other Council\n  nation: france'], 'other.yml')] });
    (input as HTMLInputElement).dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() =>
      expect(words(root.querySelector('#file-faults') ?? undefined)).toMatch(
        /other\.yml was not taken up.*Line 4, organisation, nation: “france” is not allowed; allowed: england/,
      ),
    );
    await eventually(() => expect(document.activeElement?.id, 'in view and read out').toBe('file-faults'));
    expect(fakeBrowser.held()).toEqual(before);
  });
});

describe('the tabs', () => {
  it('follow the keys of the pattern, and the address remembers', async () => {
    await withExample();
    await eventually(() => expect(document.activeElement).toBe(button('My roles')));
    const selected = (): string => words(all('[role=tab][aria-selected=true]')[0]);
    const press = (key: string): boolean =>
      (document.activeElement as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    button('My roles').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Check a draft'],
      ['End', 'Status'],
      ['ArrowRight', 'My roles'],
      ['ArrowLeft', 'Status'],
      ['Home', 'My roles'],
    ] as const) {
      press(key);
      await eventually(() => expect(selected()).toBe(name));
      expect(words(document.activeElement ?? undefined)).toBe(name);
      expect(all('[role=tabpanel]').filter(shown)).toHaveLength(1);
    }
    expect(all('[role=tab][tabindex="0"]')).toHaveLength(1);
    expect(location.hash).toBe('#roles');
  });

  it('open where the address says', async () => {
    await open('#status');
    expect(words(all('[role=tab][aria-selected=true]')[0])).toBe('Status');
  });
});

describe('my roles', () => {
  it('are the person’s own, with what the register says of each', async () => {
    await withExample();
    expect(all('.role h3').map(words)).toEqual(['Kelling Fire Station', 'Midshire Fire']);
    const [kelling] = all('.role');
    expect(words(kelling)).toMatch(/corporate account · Facebook.*Facebook access.*1 September 2025.*Dee Holt.*Missing/);
    expect(words(root)).toMatch(/You last confirmed version 2, on 1 September 2025/);
    expect(words(root)).toMatch(/Page roles must include the comms team/);
  });

  it('note a confirmed policy version', async () => {
    await withExample();
    button('I have read and understood version 3').click();
    await eventually(() => expect(words(root)).toMatch(/You confirmed version 3 on 20 April 2026/));
  });

  it('say which one the page in front acts as, and only that one', async () => {
    const report: PageReport = {
      health: { platform: 'facebook', state: 'checking', reasons: [], missing: [] },
      composers: 1,
      standing: { actingAs: 'corporate', name: 'Kelling Fire Station', accountId: 'kelling-fb' },
    };
    fakeBrowser.openTab(3, (message) => {
      const channel = new AbortController();
      answerPopup(channel.signal, () => report);
      const heard = fakeBrowser.answerTo(message, { id: 'fakeextensionid' });
      channel.abort();
      return heard;
    });
    await withExample();
    expect(words(all('.acting')[0])).toMatch(/Kelling Fire Station.*corporate account · Facebook/);
    expect(all('.role').map((card) => words(card).includes('You are acting as this one now'))).toEqual([true, false]);
    button('Status').click();
    await eventually(() => expect(words(all('.health')[0])).toBe('Checking drafts on Facebook'));
  });
});

it('says of a page whose site has changed what still works there, and offers a report', async () => {
  const report: PageReport = {
    health: { platform: 'x', state: 'blind', reasons: ['slipped-past'], missing: [], secondLine: true, locale: 'en' },
    composers: 0,
  };
  fakeBrowser.openTab(4, (message) => {
    const channel = new AbortController();
    answerPopup(channel.signal, () => report);
    const heard = fakeBrowser.answerTo(message, { id: 'fakeextensionid' });
    channel.abort();
    return heard;
  });
  await withExample();
  button('Status').click();
  await eventually(() => expect(words(root)).toContain('Still working: each post is checked at the moment it is sent'));
  expect(words(root)).toContain('Not checking here: the site has changed.');
  expect(button('Copy a report for the maintainers')).toBeDefined();
});

describe('checking a draft', () => {
  it('judges while typing, marks the words, and says why and the way out', async () => {
    await withExample();
    button('Check a draft').click();
    await eventually(() => expect(words(verdict())).toBe('Write or paste a draft to check it.'));
    await type('Hello. Vote Labour on Thursday for a council that listens');
    await eventually(() => expect(verdict().dataset.level).toBe('block'));
    expect(words(verdict())).toMatch(/^Block\. You would be stopped/);
    const [findings] = all('ol');
    expect(findings?.getAttribute('aria-label')).toBe('Findings');
    expect(words(findings)).toMatch(/Local Government Act 1986/);
    expect(words(findings)).toMatch(/What you can do:/);
    expect(all('mark').map((mark) => mark.firstChild?.textContent)).toEqual([expect.stringMatching(/Labour/i)]);
  });

  it('never rises above advice on one’s own profile', async () => {
    await withExample();
    button('Check a draft').click();
    await type('Vote Labour on Thursday for a council that listens');
    await eventually(() => expect(verdict().dataset.level).toBe('block'));
    choose('Post as', 'My own profile');
    await eventually(() => expect(['clear', 'advice']).toContain(verdict().dataset.level));
  });

  it('says that a clean draft is clear, and shows no list', async () => {
    await withExample();
    button('Check a draft').click();
    await type('Our open day is on Saturday at ten.');
    await eventually(() => expect(words(verdict())).toBe('Clear. Nothing was found in this draft.'));
    expect(all('ol')).toHaveLength(0);
    expect(all('mark')).toHaveLength(0);
  });

  it('offers every account on the register, and On follows the account', async () => {
    await withExample();
    button('Check a draft').click();
    const as = await eventually(() => named('select', 'Post as'));
    expect([...(as as HTMLSelectElement).options].map(words)).toEqual([
      'Kelling Fire Station (Facebook)',
      'Midshire Fire (X)',
      'Chief Fire Officer (X)',
      'Eastmarsh Fire Station (Facebook)',
      'Kelling Fire (X)',
      'Midshire Fire and Rescue (Facebook)',
      'My own profile',
      'An account that is not on the register',
      "Someone else, or I don't know",
    ]);
    choose('Post as', 'Midshire Fire (X)');
    await eventually(() => expect((named('select', 'On') as HTMLSelectElement).value).toBe('x'));
    await type('a'.repeat(281));
    await eventually(() => expect(words(root.querySelector('#draft-length') ?? undefined)).toBe('1 character too long'));
  });

  it('says until when, in a pre-election period', async () => {
    await withExample();
    button('Check a draft').click();
    await eventually(() => expect(words(all('.periods')[0])).toBe('Local elections: pre-election rules until 7 May 2026'));
  });

  it('sends and stores nothing of it', async () => {
    await withExample();
    button('Check a draft').click();
    await type('Good morning');
    await eventually(() => expect(verdict().dataset.level).toBe('clear'));
    const before = JSON.stringify(fakeBrowser.held());
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    await type('Vote Labour on Thursday for a council that listens');
    await eventually(() => expect(verdict().dataset.level).toBe('block'));
    expect(sent).not.toHaveBeenCalled();
    expect(JSON.stringify(fakeBrowser.held())).toBe(before);
    sent.mockRestore();
  });
});

describe('what goes out beside the words', () => {
  it('asks for a picture’s description, and is content once there is one', async () => {
    await withExample();
    button('Check a draft').click();
    await type('Our new engine has arrived at Kelling');
    button('Add a picture').click();
    await eventually(() => expect(words(all('ol')[0])).toMatch(/A picture without a description/));
    const alt = named('input', 'Alt text of picture 1') as HTMLInputElement;
    alt.value = 'A red fire engine outside Kelling station';
    alt.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => expect(all('ol')).toHaveLength(0));
    root.querySelector<HTMLElement>('[aria-label="Remove picture 1"]')?.click();
    await eventually(() => expect(all('.attachments input')).toHaveLength(0));
    expect(words(document.activeElement ?? undefined)).toBe('Add a picture');
  });
});

describe('words selected on a page', () => {
  it('come with the popup into Check a draft, once, and the keys are in the draft', async () => {
    fakeBrowser.contextMenus.onClicked.fire({ menuItemId: 'check-draft', selectionText: 'Vote Labour on Thursday for a council that listens' });
    await open();
    const draft = (await eventually(() => named('textarea', 'Draft'))) as HTMLTextAreaElement;
    expect(draft.value).toBe('Vote Labour on Thursday for a council that listens');
    await eventually(() => expect(document.activeElement).toBe(draft));
    await eventually(() => expect(verdict().dataset.level).not.toBe('none'));
    expect(JSON.stringify(fakeBrowser.held())).not.toContain('council that listens');
    render(null, root);
    await open();
    expect(all('textarea').filter(shown)).toHaveLength(0);
  });

  it('the shortcut opens an empty draft', async () => {
    fakeBrowser.commands.onCommand.fire('check-draft');
    await open();
    const draft = (await eventually(() => named('textarea', 'Draft'))) as HTMLTextAreaElement;
    expect(draft.value).toBe('');
    await eventually(() => expect(document.activeElement).toBe(draft));
  });

  it('gives back the whole draft with the capitals in its hashtags', async () => {
    await withExample();
    render(null, root);
    fakeBrowser.contextMenus.onClicked.fire({
      menuItemId: 'check-draft',
      selectionText: 'Tea and a chat on Saturday at the station, all are welcome #hereforyou',
    });
    await open();
    await eventually(() => expect(words(all('.corrected p')[0])).toBe('Tea and a chat on Saturday at the station, all are welcome #HereForYou'));
  });
});

describe('practice', () => {
  const RIGHT = ['Post it as it is', 'Not post it', 'Not post it', 'Change it, then post', 'Not post it', 'Post it as it is'];

  it('scores ten drafts in this window, says why each time, and keeps and sends nothing', async () => {
    await withExample();
    button('Check a draft').click();
    await eventually(() => button('Practise with ten drafts'));
    const before = JSON.stringify(fakeBrowser.held());
    button('Practise with ten drafts').click();
    for (let number = 1; number <= 10; number += 1) {
      await eventually(() => expect(words(all('#practice-title')[0])).toBe(`Practice: draft ${number} of 10`));
      const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
      button(RIGHT[number - 1] ?? 'Post it as it is').click();
      await eventually(() => expect(words(all('.practice [role=status]')[0])).toMatch(/careful person/));
      expect(sent).not.toHaveBeenCalled();
      sent.mockRestore();
      await eventually(() => expect(words(document.activeElement ?? undefined)).toBe(number === 10 ? 'See how you did' : 'Next draft'));
      (document.activeElement as HTMLElement).click();
    }
    // Six right by heart, then “Post it as it is” four times: right for the school fair and the closed road.
    await eventually(() => expect(words(all('#practice-title')[0])).toBe('8 of 10 answered as a careful person would'));
    expect(JSON.stringify(fakeBrowser.held())).toBe(before);
    button('Back to Check a draft').click();
    await eventually(() => named('textarea', 'Draft'));
  });

  it('is in Welsh for a Welsh reader', async () => {
    await ask('setSettings', { language: 'cy' });
    await open('#draft');
    await eventually(() => button('Ymarfer gyda deg drafft'));
    button('Ymarfer gyda deg drafft').click();
    await eventually(() => expect(words(all('.practice .draft')[0])).toMatch(/^Profwch eich larwm mwg/));
  });
});

describe('status', () => {
  it('lists everything that is kept, and deletes it after asking once', async () => {
    await withExample();
    button('Status').click();
    await eventually(() => expect(words(root)).toMatch(/Which organisation you joined/));
    const kept = all('#panel-status .kept li').map(words);
    expect(kept).toHaveLength(Object.keys(fakeBrowser.held()).length);
    button('Delete everything on this device').click();
    await eventually(() => expect(root.querySelector('dialog')?.open).toBe(true));
    expect(Object.keys(fakeBrowser.held())).toContain('organisation');
    button('Delete everything').click();
    await eventually(() => button('Use the example organisation'));
    expect(Object.keys(fakeBrowser.held()).sort()).toEqual(['policy', 'strings']);
    expect(words(document.activeElement ?? undefined)).toMatch(/^Know which hat/);
  });

  it('speaks Welsh at once when asked to', async () => {
    await open('#status');
    choose('Language', 'Cymraeg');
    await eventually(() => expect(words(all('[role=tab]')[0])).toBe('Fy rolau'));
    expect(document.documentElement.lang).toBe('cy');
  });

  it('says that damaged rules check nothing, and brings them back', async () => {
    fakeBrowser.put('policy', 'garbage');
    await open('#status');
    await eventually(() => expect(words(root)).toMatch(/The rules on this device are damaged/));
    button('Check a draft').click();
    await eventually(() => expect(words(verdict())).toMatch(/The rules cannot be read/));
    button('Status').click();
    await eventually(() => button('Load the rules again'));
    button('Load the rules again').click();
    await eventually(() => expect(words(root)).not.toMatch(/damaged/));
  });

  it('keeps the declaration and the choice on the device', async () => {
    await open('#status');
    const box = all('input[type=checkbox]')[0] as HTMLInputElement;
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(fakeBrowser.held().settings).toMatchObject({ declared: { politicallyRestricted: true } }));
  });

  it('says in one sentence what failed and what to do', async () => {
    await open('#status');
    fakeBrowser.fillUp();
    choose('Language', 'Cymraeg');
    await eventually(() => expect(words(all('[role=alert]').find((alert) => words(alert) !== ''))).toMatch(/This device has no room left.*Free some space/));
  });
});

describe('accessibility', () => {
  it.each(['roles', 'draft', 'status'])('axe finds nothing on %s', async (tab) => {
    await withExample(`#${tab}`);
    document.getElementById(`tab-${tab}`)?.click();
    if (tab === 'draft') {
      await type('Vote Labour on Thursday for a council that listens');
      await eventually(() => expect(verdict().dataset.level).toBe('block'));
    }
    document.title = 'WhichHat';
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
