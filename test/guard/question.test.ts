// @vitest-environment jsdom
// The browser's own question, for pages that keep taking ours away: it says what was found, with or without words to quote.
import { expect, it, vi } from 'vitest';
import type { InForce, Law } from '../../src/guard/law.ts';
import { questions } from '../../src/guard/question.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import type { WarningUi } from '../../src/warning/index.ts';
import { words } from '../warning/stage.ts';
import { finding, sight } from './sights.ts';

async function asked(quote: string): Promise<string> {
  const confirm = vi.fn((_: string) => false);
  const law = { translate: () => words('en'), now: () => ({ state: 'starting' }) as unknown as InForce } as unknown as Law;
  const ask = questions({
    ui: () => ({ visible: false }) as WarningUi,
    law,
    platform: { name: 'x' } as Platform,
    window: { confirm } as unknown as Window,
  });
  const open = [finding('rule', 'warn', quote)];
  expect(await ask(sight('text', open), open)).toEqual({ choice: 'go-back', disputed: [] });
  return confirm.mock.calls[0]?.[0] ?? '';
}

it('quotes the words', async () => {
  expect(await asked('Gutted')).toContain('Title\n\n“Gutted”');
});

it('says why where the whole draft is meant, and quotes nothing', async () => {
  const text = await asked('');
  expect(text).toContain('Title\n\nWhy');
  expect(text).not.toContain('“”');
});
