// Starts the background: answers messages from the first turn, and makes sure that rules and words are stored.
// The worker may be stopped at any time, so nothing that matters is kept in memory.
import browser from 'webextension-polyfill';
import { serve } from '../messaging/serve.ts';
import { answersFrom } from './answers.ts';
import { offerChecks } from './checks.ts';
import type { Given } from './given.ts';
import { storeRules, storeRulesIfMissing } from './rules.ts';
import { storeStrings } from './strings.ts';
import { inTurn } from './turns.ts';
import { startUpdates } from './updates/start.ts';

/** Rules and words of this version of the extension, stored anew. */
async function storeAll(given: Given): Promise<void> {
  await storeRules(given);
  await storeStrings(given);
}

/** Answers, listens and stores from now on. Called once, at the top of the worker: a listener added later is not woken for. */
export function startBackground(given: Given): void {
  serve(answersFrom(given));
  offerChecks(given);
  startUpdates(given);
  const again = (): void => void inTurn(() => storeAll(given));
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  // An installation cut short by the browser closing leaves nothing stored, and is not announced again.
  void inTurn(() => storeRulesIfMissing(given));
}
