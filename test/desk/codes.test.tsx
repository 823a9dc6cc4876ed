// @vitest-environment jsdom
// Letters with a QR picture for everybody with a role: drawn for a screenful, printed for all.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Codes } from '../../src/desk/people/codes.tsx';
import type { Workspace } from '../../src/model/workspace.ts';
import { newKey } from '../../src/packs/index.ts';
import { withSecrets } from '../../src/workspace/join.ts';
import { later, SIGNER_DAYS, withRoot } from '../../src/workspace/roots.ts';
import { eventually } from '../fakes/eventually.ts';
import { exampleWorkspace } from '../workspace/example.ts';
import { show, TODAY } from './harness.tsx';

// This browser brings arrays of its own, and what signs wants those of its encoder.
vi.stubGlobal('Uint8Array', new TextEncoder().encode('').constructor);

async function office(): Promise<Workspace> {
  const now = new Date(`${TODAY}T10:00:00Z`);
  const [root, ruth] = await Promise.all([newKey(), newKey()]);
  const example = exampleWorkspace();
  const account = example.accounts[0]?.id ?? '';
  const people = Array.from({ length: 40 }, (_, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    roles: [{ account, role: 'Facebook access' }],
    acknowledged: [],
  }));
  const signers = [{ kid: ruth.kid, key: ruth.key, name: 'Ruth Ansell', expires: later(now, SIGNER_DAYS) }];
  return withSecrets(await withRoot({ ...example, people, signers }, root, now), (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
}

test('every one of forty people has a letter with code, picture and the words to compare once it is printed', async () => {
  const printed = vi.fn(() => document.querySelectorAll('.sheet').length);
  vi.stubGlobal('print', printed);
  const desk = await show(Codes, await office());
  await eventually(() => expect(desk.root.querySelectorAll('.sheet')).toHaveLength(24));
  expect(desk.text()).toContain('and 16 more, which are printed too');
  const letter = desk.root.querySelector('.sheet');
  expect(letter?.querySelector('svg.qr')?.getAttribute('aria-label')).toBe('Join code of Person 0 as a QR picture');
  expect(letter?.querySelector('code')?.textContent).toMatch(/^WH1-/);
  await act(() => desk.button('Print').click());
  await eventually(() => expect(printed).toHaveReturnedWith(40));
  await desk.press('Download for mail merge');
  expect(String(desk.downloads[0]?.content).trim().split('\r\n')).toHaveLength(41);
});

test('one code goes to the clipboard or into a mail to its person, and a browser that refuses the clipboard is said', async () => {
  const written: string[] = [];
  let may = true;
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => (may ? void written.push(text) : Promise.reject(new DOMException('no', 'NotAllowedError'))) },
  });
  const start = await office();
  const desk = await show(Codes, {
    ...start,
    people: start.people.map((person) => (person.id === 'p3' ? { ...person, email: 'p3@midshirefire.example' } : person)),
  });
  await eventually(() => expect(desk.root.querySelectorAll('.sheet')).toHaveLength(24));
  const code = desk.root.querySelectorAll('.sheet code')[3]?.textContent ?? '';
  await desk.press('Copy the code Person 3');
  await eventually(() => expect(desk.said).toEqual(['Copied the code of Person 3']));
  expect(written).toEqual([code]);
  const mail = new URL(desk.root.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')[3]?.href ?? '');
  expect(mail.pathname).toBe('p3%40midshirefire.example');
  expect(mail.searchParams.get('body')).toContain(code);
  may = false;
  await desk.press('Copy the code Person 4');
  await eventually(() => expect(desk.said.at(-1)).toContain('did not let the code be copied'));
  expect(written).toHaveLength(1);
});
