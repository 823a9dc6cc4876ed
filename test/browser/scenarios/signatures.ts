// The engine's own Ed25519, asked through our check: the same vectors as in Node, and an update signed in Node, in the extension's own page.
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { NOW, packOf, published, rootOf, signedBy, someKeys, trusting } from '../../packs/kit.ts';
import type { checks } from '../../packs/vectors/in-page.ts';
import { runVectors, vectors } from '../../packs/vectors/vectors.ts';
import type { Scene } from '../harness/scene.ts';

type InPage = typeof globalThis & { whichhatChecks: typeof checks };

export function signatureScenarios(scene: () => Scene): void {
  it('signatures: judges every vector as Node does, and an update signed elsewhere', async () => {
    const { root, ann } = await someKeys();
    const statement = rootOf([root], [ann]);
    const bytes = await published([[statement, root]], await signedBy(packOf(), ann));
    const trust = await trusting(statement);
    const script = await bundled();
    const page = await scene().own('extension/popup.html');
    await page.evaluate(script);

    const judged = await page.evaluate(() => (globalThis as InPage).whichhatChecks.vectors());
    expect(judged).toEqual({ run: vectors().length, valid: 32, wrong: [] });
    // The answers are the host's: a check that takes everything, or nothing, is found out.
    expect((await runVectors(async () => true)).wrong.length).toBe(judged.run - judged.valid);

    const outcomes = await page.evaluate(
      (base64, state, now, turned) => (globalThis as InPage).whichhatChecks.document(base64, state as never, now, turned),
      Buffer.from(bytes).toString('base64'),
      trust,
      NOW.toISOString(),
      turnedBits(bytes),
    );
    expect(outcomes).toEqual(['verified', ...Array(8).fill('signature_bad')]);
    await page.close();
  });
}

/** The same document eight times, a bit of the pack's signature turned in each. */
function turnedBits(bytes: Uint8Array): string[] {
  const document = JSON.parse(Buffer.from(bytes).toString()) as { pack: { signatures: { signature: string }[] } };
  return Array.from({ length: 8 }, (_, n) => {
    const copy = structuredClone(document);
    const [entry] = copy.pack.signatures;
    const signature = Buffer.from(entry?.signature ?? '', 'base64url');
    signature[n * 7] = (signature[n * 7] as number) ^ (1 << n);
    if (entry) entry.signature = signature.toString('base64url');
    return Buffer.from(JSON.stringify(copy)).toString('base64');
  });
}

async function bundled(): Promise<string> {
  const entry = resolve(import.meta.dirname, '../../packs/vectors/in-page.ts');
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name: 'whichhatChecksBundle' } },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? '';
}
