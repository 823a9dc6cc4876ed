// Answers to messages that write: in turn with everything else, and in the words of the protocol.
import type { Answer, ErrorCode } from '../messaging/protocol.ts';
import type { Written } from '../storage/stored.ts';
import { inTurn } from './turns.ts';

export const done = { ok: true, value: null } as const;
export const refuse = (code: ErrorCode, detail: string): Answer<never> => ({ ok: false, error: { code, detail } });
const CODES = { full: 'storage-full', corrupt: 'kept-corrupt', gone: 'storage-failed' } as const;

/** Runs steps in turn with everything else; the first writing that failed is the answer, and later ones are not tried. */
export function written(...steps: (() => Promise<Written>)[]): Promise<Answer<null>> {
  return inTurn(async () => {
    for (const step of steps) {
      const result = await step();
      if (result.state !== 'ok') return refuse(CODES[result.state], result.why);
    }
    return done;
  });
}
