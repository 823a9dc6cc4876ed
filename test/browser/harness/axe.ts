// What axe finds: on a page of our own, or in our elements on somebody else's page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context?: unknown): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** Rule and place of every violation; empty when all is well. */
export async function axe(page: Page, where: 'page' | 'ours' = 'page'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const host = [...document.documentElement.children].find((node) => node.shadowRoot?.querySelector('[role=status],[role=alertdialog]'));
    if (only === 'ours' && host === undefined) return ['nothing of ours on this page'];
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(only === 'ours' ? host : document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, where);
}
