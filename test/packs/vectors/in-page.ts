// What a browser is asked to do with signatures: bundled as a plain script, which leaves its functions under one name.
import './no-made-code.ts';

import { verifies, verifyDocument } from '../../../src/packs/index.ts';
import { runVectors } from './vectors.ts';

export const checks = {
  vectors: () => runVectors(verifies),
  /** What becomes of a document, given as base64, and of the same with each of some bits of its signature turned. */
  async document(base64: string, trust: Parameters<typeof verifyDocument>[1], now: string, turned: readonly string[]): Promise<string[]> {
    const outcomes: string[] = [];
    for (const text of [base64, ...turned]) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const verified = await verifyDocument(bytes, trust, new Date(now));
      outcomes.push(verified.outcome === 'refused' ? `${verified.code}${verified.code === 'unreadable' ? `: ${verified.detail}` : ''}` : verified.outcome);
    }
    return outcomes;
  },
};

Object.assign(globalThis, { whichhatChecks: checks });
