// Asks the background something. Without zod and without throwing, so that the content script can use it on any day.
import { extension } from '../storage/extension.ts';
import { wordsOf } from '../storage/stored.ts';
import type { Answer, ArgumentOf, BackgroundName, BackgroundRequest, Failure, ValueOfAnswer } from './protocol.ts';

const failure = (detail: string): { ok: false; error: Failure } => ({ ok: false, error: { code: 'unreachable', detail } });

/** The background's answer; `unreachable` when the extension was reloaded under this page or the background gave none. */
export async function ask<N extends BackgroundName>(
  name: N,
  ...[argument]: ArgumentOf<N> extends undefined ? [] : [ArgumentOf<N>]
): Promise<Answer<ValueOfAnswer<N>>> {
  const request: BackgroundRequest<N> = argument === undefined ? { to: 'background', name } : { to: 'background', name, argument };
  try {
    const answer: unknown = await extension.runtime.sendMessage(request);
    return isAnswer<ValueOfAnswer<N>>(answer) ? answer : failure('no answer');
  } catch (error) {
    return failure(wordsOf(error));
  }
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
