// The samples of docs/administrators.md are what the extension reads: parsed here, loaded by the browsers in test/browser/managed.test.ts.
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../src/model/managed.ts';
import { chromiumSample, firefoxSample, registrySample } from './administrators.ts';

describe('the samples for administrators', () => {
  const chromium = chromiumSample();

  it('are settings that the extension takes, with every key there is', () => {
    expect(Object.keys(managedSchema.parse(chromium)).sort()).toEqual(Object.keys(managedSchema.shape).sort());
    expect(firefoxSample()).toEqual(chromium);
  });

  it('say the same in the registry', () => {
    expect(registrySample()).toEqual(chromium);
  });
});
