// What axe finds: on a page of our own, or in our elements on somebody else's page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context?: unknown, options?: unknown): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/**
 * Rule and place of every violation; empty when all is well.
 * @param where the whole page, or our elements on somebody else's
 * @param without rules that are not asked, where they judge what is not ours
 */
export async function axe(page: Page, where: 'page' | 'ours' = 'page', without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(
    async ([only, options]) => {
      const host = [...document.documentElement.children].find((node) => node.shadowRoot?.querySelector('[role=status],[role=alertdialog]'));
      if (only === 'ours' && host === undefined) return ['nothing of ours on this page'];
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(only === 'ours' ? host : document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
    },
    [where, { rules }] as const,
  );
}
