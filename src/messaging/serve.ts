// Listens for the extension's own messages in the background, parses each, and answers every one of them.
import browser, { type Runtime } from 'webextension-polyfill';
import { z } from 'zod';
import { wordsOf } from '../storage/stored.ts';
import type { Answer, ArgumentOf, BackgroundName, ErrorCode, ValueOfAnswer } from './protocol.ts';
import { ARGUMENTS, envelopeOf } from './requests.ts';

export interface Sender {
  /** The tab a content script speaks from; undefined for the extension's own pages. */
  readonly tab: number | undefined;
}

/** The background's side of the protocol: one function for each message. */
export type Answers = { readonly [N in BackgroundName]: (argument: ArgumentOf<N>, sender: Sender) => Promise<Answer<ValueOfAnswer<N>>> };

/** All that a content script may ask: it shares its process with a web page. Everything else is for the extension's own pages. */
const FROM_SITES: readonly BackgroundName[] = ['count', 'health', 'frame'];

const refuse = (code: ErrorCode, detail: string): Answer<never> => ({ ok: false, error: { code, detail } });

const isName = (name: string): name is BackgroundName => Object.hasOwn(ARGUMENTS, name);

async function call<N extends BackgroundName>(answers: Answers, name: N, argument: unknown, sender: Sender): Promise<Answer<ValueOfAnswer<N>>> {
  const parsed = ARGUMENTS[name].safeParse(argument);
  if (!parsed.success) return refuse('not-understood', `${name}: ${z.prettifyError(parsed.error)}`);
  try {
    return await answers[name](parsed.data, sender);
  } catch (error) {
    return refuse('fault', wordsOf(error));
  }
}

/** Starts answering. Must be called in the first turn of the worker, or a message that woke it is lost. */
export function serve(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const envelope = envelopeOf(message);
    if (envelope === undefined || from.id !== browser.runtime.id) return undefined;
    const { name, argument } = envelope;
    if (!isName(name)) return Promise.resolve(refuse('not-understood', `no message is called ${name}`));
    const ownPage = from.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (!ownPage && !FROM_SITES.includes(name)) return Promise.resolve(refuse('not-understood', `${name} is for the extension's own pages`));
    return call(answers, name, argument, { tab: from.tab?.id });
  });
}
