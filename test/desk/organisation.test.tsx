// @vitest-environment jsdom
// Describing the organisation: what cannot be found in a draft, or written to, is refused where it was typed.
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { OrganisationPage } from '../../src/desk/start/organisation.tsx';
import { exampleWorkspace } from '../workspace/example.ts';
import { type Shown, show } from './harness.tsx';

HTMLElement.prototype.scrollIntoView = () => undefined;
const type = (desk: Shown, label: string, value: string): Promise<void> =>
  act(() => {
    const field = desk.field<HTMLTextAreaElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const texts = ['Your phone numbers', 'Your web and e-mail domains', 'Postcodes of your buildings'] as const;

test('a wrong number, domain, postcode or e-mail keeps the form open and says which', async () => {
  const desk = await show(OrganisationPage, exampleWorkspace());
  for (const [label, text] of [
    [texts[0], '01632 960 500\n01632 96O 501'],
    [texts[1], 'midshire fire'],
    [texts[2], 'HX99 9'],
  ] as const)
    await type(desk, label, text);
  await desk.press('Keep these changes');
  expect(desk.edits).toEqual([]);
  expect(desk.text()).toContain('“01632 96O 501” is not a telephone number.');
  expect(desk.text()).toContain('“midshire fire” is not a domain.');
  expect(desk.text()).toContain('“HX99 9” is not a whole postcode.');
  expect(await desk.axe()).toEqual([]);
});

test('an address pasted whole is kept as its domain', async () => {
  const desk = await show(OrganisationPage, exampleWorkspace());
  await type(desk, texts[1], 'https://www.midshirefire.example/news');
  await desk.press('Keep these changes');
  expect(desk.edits[0]?.after.organisation.ownEmailDomains).toEqual(['midshirefire.example']);
});
