// @vitest-environment jsdom
// The question before a post: what it says, the ways on, and what a page can do to it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { tabTarget } from '../../src/warning/tab.ts';
import { eventually } from '../fakes/eventually.ts';
import { finding, NOBODY, type Stage, stage, words } from './stage.ts';

let on: Stage;
let answered: Decision[];
beforeEach(() => {
  on = stage();
  answered = [];
});
afterEach(() => on.end());

const party = finding('block', {
  rule: 'party-political',
  category: 'party-political',
  quote: 'Vote for the Example Party',
  title: { en: 'Asks for votes', cy: 'Yn gofyn am bleidleisiau' },
  basis: 'Local Government Act 1986 s2',
  until: '2026-05-07',
});
const voice = finding('warn', { rule: 'wrong-account', category: 'wrong-account', quote: 'Feet up' });

function ask(...asked: Parameters<Stage['question']>): void {
  void on.ui.ask(on.question(...asked)).then((decision) => answered.push(decision));
}
const settled = () => eventually(() => expect(answered).toHaveLength(1));
const names = () => on.all('.ways button').map(({ textContent }) => textContent);

/** What a screen reader says of an element through `attribute`. */
const said = (attribute: string): string =>
  (on.one('dialog').getAttribute(attribute) ?? '')
    .split(' ')
    .map((id) => on.root.getElementById(id)?.textContent)
    .join(' ');

describe('what it says', () => {
  test('an alertdialog named after the account, described by every finding', () => {
    ask([party, finding('warn')]);
    expect(on.one('dialog').getAttribute('role')).toBe('alertdialog');
    expect(said('aria-labelledby')).toBe('Before you post as Kelling Fire Station');
    expect(said('aria-describedby')).toContain('Asks for votes');
    expect(said('aria-describedby')).toContain('A mobile number');
    expect(said('aria-describedby')).not.toContain('undefined');
  });
  test('an unknown identity is not named', () => {
    ask([finding('warn')], { standing: NOBODY });
    expect(said('aria-labelledby')).toBe('Before you post');
    expect(on.one('.voice').textContent).toBe("Can't tell who you are posting as");
  });
  test('the words, why, the rule with its last day, one way out', () => {
    ask([party]);
    expect(on.one('blockquote mark').textContent).toBe('Vote for the Example Party');
    const text = on.one('.finding').textContent ?? '';
    for (const part of ['Rule: Local Government Act 1986 s2', 'until 7 May 2026', 'What you can do: Take it out.']) expect(text).toContain(part);
  });
  test('no quote where the finding is about the draft as a whole', () => {
    ask([finding('warn', { quote: '' })]);
    expect(on.all('blockquote')).toEqual([]);
  });
  test('the first finding open, the rest folded but there', () => {
    ask([party, finding('warn'), voice]);
    expect(on.one('.more').hasAttribute('open')).toBe(false);
    expect(on.one('.more summary').textContent).toBe('And 2 more things to check');
    expect(on.all('.more .finding')).toHaveLength(2);
  });
  test('Welsh throughout, at once', () => {
    ask([party]);
    on.ui.setTranslator(words('cy'));
    expect(said('aria-labelledby')).toBe('Cyn i chi bostio fel Kelling Fire Station');
    expect(on.one('.sheet').lang).toBe('cy');
    expect(on.one('.finding').textContent).toContain('tan 7 Mai 2026');
    expect(names()).toEqual(['Mynd yn ôl a golygu', 'Gofyn am ail farn', 'Postio beth bynnag']);
  });
  test('nothing of a name or a quote is ever markup', () => {
    ask([finding('warn', { quote: '<img src=x>', why: { en: '<b>x</b>', cy: 'x' } })], { standing: { actingAs: 'corporate', name: '<i>x</i>' } });
    expect(on.all('dialog :is(img, b, i)')).toEqual([]);
    expect(said('aria-labelledby')).toBe('Before you post as <i>x</i>');
  });
});

describe('the ways on', () => {
  test('the safe one is first, filled and focused', () => {
    ask([finding('warn')]);
    expect(names()).toEqual(['Go back and edit', 'Ask for a second look', 'Post anyway']);
    expect(on.root.activeElement).toBe(on.button('Go back and edit'));
    expect(on.all('[role=radiogroup]')).toEqual([]);
  });
  test.each([
    ['Go back and edit', 'go-back'],
    ['Post anyway', 'post-anyway'],
  ])('%s at warn level', async (name, choice) => {
    ask([finding('warn')]);
    on.click(on.button(name));
    await settled();
    expect(answered).toEqual([{ choice, disputed: [] }]);
    expect(on.ui.asking).toBe(false);
    expect(on.all('dialog')).toEqual([]);
  });
  test('block level asks for a reason first', async () => {
    ask([party]);
    const group = on.one('[role=radiogroup]');
    expect(on.root.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Why is this all right?');
    expect(on.button('Post anyway').disabled).toBe(true);
    on.click(on.button('Post anyway'));
    on.click(on.one('input[value=not-meant]'));
    expect(on.button('Post anyway').disabled).toBe(false);
    on.click(on.button('Post anyway'));
    await settled();
    expect(answered).toEqual([{ choice: 'post-anyway', reason: 'not-meant', disputed: [] }]);
  });
  test('block level needs the reason even when the page has enabled our button', async () => {
    ask([party]);
    on.button('Post anyway').disabled = false;
    on.click(on.button('Post anyway'));
    await Promise.resolve();
    expect(answered).toEqual([]);
    expect(on.ui.asking).toBe(true);
  });
  test('going back gives no reason, even when one was chosen', async () => {
    ask([party]);
    on.click(on.one('input[value=urgent]'));
    on.click(on.button('Go back and edit'));
    await settled();
    expect(answered).toEqual([{ choice: 'go-back', disputed: [] }]);
  });
  test('Escape goes back', async () => {
    ask([finding('warn')]);
    const { down } = on.key(on.button('Go back and edit'), 'Escape');
    await settled();
    expect(down.defaultPrevented).toBe(true);
    expect(answered).toEqual([{ choice: 'go-back', disputed: [] }]);
  });
  test('"This is wrong" is counted with the decision and can be taken back', async () => {
    ask([party, finding('warn')]);
    const [first, second] = on.all('.dispute button');
    if (!first || !second) throw new Error('two disputes expected');
    on.click(first);
    on.click(second);
    on.click(first);
    expect([first, second].map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    on.click(on.button('Go back and edit'));
    await settled();
    expect(answered).toEqual([{ choice: 'go-back', disputed: ['personal-mobile'] }]);
  });
  test('how to switch account stands only by a wrong-account finding', () => {
    ask([voice], { platform: 'x' });
    expect(on.one('.switch').textContent).toContain('bottom left');
    on.ui.dispose();
    on = stage();
    ask([finding('warn')]);
    expect(on.all('.switch')).toEqual([]);
  });
});

describe('a second look', () => {
  const contacts = [{ name: 'Corporate Communications', email: 'comms@midshirefire.example' }, { name: 'Portal' }];
  const open = (): void => {
    ask([party], { contacts });
    on.click(on.button('Ask for a second look'));
  };
  afterEach(() => vi.unstubAllGlobals());

  test('opens the ways to ask and decides nothing', () => {
    open();
    expect(on.button('Ask for a second look').getAttribute('aria-expanded')).toBe('true');
    expect(answered).toEqual([]);
    expect(on.root.activeElement).toBe(on.button('Copy the draft and these notes'));
    on.click(on.one('.dispute button'));
    expect(on.all('.second a').map(({ textContent }) => textContent?.trim())).toEqual(['Copy, and open an email to Corporate Communications']);
  });
  test('the draft goes to the clipboard, never into an address', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    open();
    const link = on.one('.second a').getAttribute('href') ?? '';
    expect(link).toMatch(/^mailto:comms@midshirefire\.example\?subject=/);
    expect(decodeURIComponent(link)).not.toContain('07700');
    expect(decodeURIComponent(link)).not.toContain('Example Party');
    on.click(on.button('Copy the draft and these notes'));
    await eventually(() => expect(on.one('.second .done').textContent).toContain('Copied'));
    const [[note = ''] = []] = writeText.mock.calls;
    for (const part of ['Draft to post as Kelling Fire Station:', 'Call me on 07700 900 123', 'Asks for votes', 'until 7 May 2026'])
      expect(note).toContain(part);
    on.click(on.button('Go back and edit'));
    await settled();
    expect(answered).toEqual([{ choice: 'second-look', disputed: [] }]);
  });
  test('where copying is not allowed the text can be copied by hand', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    open();
    on.click(on.button('Copy the draft and these notes'));
    await eventually(() => expect(on.all('.second textarea')).toHaveLength(1));
    expect((on.one('.second textarea') as HTMLTextAreaElement).value).toContain('Call me on 07700 900 123');
  });
  test('without anybody to ask there is still a mail without address', () => {
    ask([finding('warn')]);
    on.click(on.button('Ask for a second look'));
    expect(on.one('.second a').getAttribute('href')).toMatch(/^mailto:\?subject=/);
  });
  test('posting anyway after having asked is posting anyway', async () => {
    ask([finding('warn')], { contacts });
    on.click(on.button('Ask for a second look'));
    on.click(on.button('Copy the draft and these notes'));
    on.click(on.button('Post anyway'));
    await settled();
    expect(answered[0]?.choice).toBe('post-anyway');
  });
});

describe('one question at a time', () => {
  test('a second one is answered with go back and the first stays', async () => {
    ask([party]);
    await expect(on.ui.ask(on.question([finding('warn')]))).resolves.toEqual({ choice: 'go-back', disputed: [] });
    expect(answered).toEqual([]);
    expect(on.all('dialog')).toHaveLength(1);
    expect(on.ui.asking).toBe(true);
  });
  test('the end of the room is go back', async () => {
    ask([party]);
    on.end();
    await settled();
    expect(answered).toEqual([{ choice: 'go-back', disputed: [] }]);
    expect(document.querySelector('whichhat-mark')).toBeNull();
  });
  test('asked again, it starts anew', async () => {
    ask([party]);
    on.click(on.one('input[value=urgent]'));
    on.click(on.button('Go back and edit'));
    await settled();
    ask([party]);
    expect(on.button('Post anyway').disabled).toBe(true);
    expect(on.all('input:checked')).toEqual([]);
  });
});

describe('Tab', () => {
  const at = () => on.root.activeElement;
  const tab = (back = false) => on.key((at() ?? document.body) as Element, 'Tab', { shiftKey: back }).down.defaultPrevented;
  const focus = (element: HTMLElement) => element.focus();

  test('after the last control comes the first, so that the reasons can be reached', () => {
    ask([party]);
    focus(on.button('Ask for a second look'));
    expect(tab(), 'Post anyway is disabled, so nothing comes after').toBe(true);
    expect(at()).toBe(on.one('.dispute button'));
    expect(tab(true)).toBe(true);
    expect(at()).toBe(on.button('Ask for a second look'));
  });
  test('ends on "Post anyway" once it can be pressed', () => {
    ask([party]);
    on.click(on.one('input[value=urgent]'));
    focus(on.button('Ask for a second look'));
    expect(tab(), 'the browser goes on by itself').toBe(false);
    focus(on.button('Post anyway'));
    expect(tab()).toBe(true);
    expect(at()).toBe(on.one('.dispute button'));
  });
  test('begins with a link where the finding has one', () => {
    ask([finding('warn', { link: 'https://example.org/rule' })]);
    focus(on.button('Post anyway'));
    tab();
    expect(at()).toBe(on.one('.rule a'));
  });
  test('from nowhere leads in, not to the safe button', () => {
    ask([finding('warn')]);
    on.button('Go back and edit').blur();
    on.pageSaw.length = 0;
    expect(on.key(document.body, 'Tab').down.defaultPrevented).toBe(true);
    expect(at()).toBe(on.one('.dispute button'));
    on.one('.dispute button').blur();
    on.key(document.body, 'Tab', { shiftKey: true });
    expect(at()).toBe(on.button('Post anyway'));
    expect(on.pageSaw.filter((type) => type.startsWith('key'))).toEqual([]);
  });
  test('with Ctrl is the browser’s own', () => {
    ask([finding('warn')]);
    focus(on.button('Post anyway'));
    expect(on.key(on.button('Post anyway'), 'Tab', { ctrlKey: true }).down.defaultPrevented).toBe(false);
    expect(at()).toBe(on.button('Post anyway'));
  });
});

describe('which controls Tab can end on', () => {
  const dialog = document.createElement('dialog');
  const ids = (html: string) => {
    dialog.innerHTML = html;
    return [false, true].map((back) => tabTarget(dialog, null, back)?.id);
  };
  test('nothing in a closed part, but its summary', () =>
    expect(ids('<details><summary id="a"></summary><details><summary id="b"></summary></details></details>')).toEqual(['a', 'a']));
  test('what is in an open part', () =>
    expect(ids('<details open><summary id="a"></summary><details><summary id="b"></summary><a href="#" id="c"></a></details></details>')).toEqual(['a', 'b']));
  test('radio buttons are one stop', () => {
    const radios = (checked: string) => ['a', 'b', 'c'].map((id) => `<input type="radio" name="n" id="${id}" ${id === checked ? 'checked' : ''}>`).join('');
    expect(ids(radios('b'))).toEqual(['b', 'b']);
    expect(ids(radios(''))).toEqual(['a', 'a']);
  });
  test('nothing disabled, and nothing at all', () => {
    expect(ids('<button id="a"></button><button id="b" disabled></button>')).toEqual(['a', 'a']);
    expect(ids('<p id="a"></p>')).toEqual([undefined, undefined]);
  });
});

describe('copying the draft before switching', () => {
  afterEach(() => vi.unstubAllGlobals());
  test.each([
    ['where it is allowed', () => Promise.resolve(), 'Copied', 0],
    ['where it is refused, by hand', () => Promise.reject(new Error('denied')), 'Copying was not allowed here', 1],
  ])('%s', async (_, writeText, says, areas) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    ask([voice], { platform: 'x' });
    on.click(on.button('Copy the draft first'));
    await eventually(() => expect(on.one('.switch [aria-live]').textContent).toBe(says));
    expect(on.all('.switch textarea').map((area) => (area as HTMLTextAreaElement).value)).toEqual(Array(areas).fill('Call me on 07700 900 123'));
  });
});
