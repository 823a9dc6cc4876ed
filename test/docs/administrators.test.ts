// The samples of docs/administrators.md are what the extension reads: parsed here, loaded by the browsers in test/browser/managed.test.ts.
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../src/model/managed.ts';
import { chromiumPolicy, chromiumSample, firefoxSample, registrySample } from './administrators.ts';

describe('the samples for administrators', () => {
  const chromium = chromiumSample();

  it('are settings that the extension takes, with every key there is', () => {
    expect(Object.keys(managedSchema.parse(chromium)).sort()).toEqual(Object.keys(managedSchema.shape).sort());
    expect(firefoxSample()).toEqual(chromium);
  });

  it('say the same in the registry, key for key and kind for kind, as the file that Chromium reads in test/browser/managed.test.ts', () => {
    const registry = registrySample();
    const tested = (chromiumPolicy('EXTENSION_ID', {}) as { '3rdparty': { extensions: { EXTENSION_ID: object } } })['3rdparty'].extensions.EXTENSION_ID;
    expect(Object.keys(registry).toSorted()).toEqual(Object.keys(tested).toSorted());
    for (const [key, value] of Object.entries(tested)) expect({ [key]: registry[key] }).toStrictEqual({ [key]: value });
  });
});
