// Starts updates: listens from the first turn of the worker for the alarm, the administrator's settings and the browser's permission.
import browser from 'webextension-polyfill';
import type { Given } from '../given.ts';
import { storeRulesIfDue } from '../rules.ts';
import { inTurn } from '../turns.ts';
import { ALARM, arm, armIfMissing, isMissed, planAfterStart } from './alarm.ts';
import { checkForUpdates } from './check.ts';
import { showAge, showAgeOfChanges } from './expired.ts';
import { finishLeaving } from './leave.ts';
import { applyManaged } from './managed.ts';

export function startUpdates(given: Given): void {
  const started = (): void =>
    void inTurn(async () => {
      await applyManaged(given);
      await planAfterStart(given);
      await storeRulesIfDue(given);
    });
  browser.runtime.onInstalled.addListener(started);
  browser.runtime.onStartup.addListener(started);

  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name !== ALARM) return;
    void settle(given)
      .then(() => (isMissed(scheduledTime, given.now()) ? inTurn(() => planAfterStart(given)) : checkForUpdates(given)))
      .then(() => showAge(given));
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void settle(given).then((changed) => (changed ? checkForUpdates(given) : undefined));
  });
  showAgeOfChanges(given);
  browser.permissions.onAdded.addListener(() => void checkForUpdates(given));

  void inTurn(async () => {
    await finishLeaving();
    await armIfMissing(given);
    await showAge(given);
  });
}

/** Brings everything up to today before a check; true when the administrator has set something else. */
function settle(given: Given): Promise<boolean> {
  return inTurn(async () => {
    const changed = await applyManaged(given);
    if (changed) await arm(given);
    await storeRulesIfDue(given);
    return changed;
  });
}
