// Each detector's own examples are its tests: found at 0.5 or more, quiet below.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnFacts } from '../../../src/model/entity.ts';
import type { Detector, Examples } from '../../../src/policy/detectors/detector.ts';
import { detect } from '../../../src/policy/detectors/index.ts';
import { DETECTORS } from '../../../src/policy/detectors/registry.ts';

const own: OwnFacts = {
  phones: ['01632 960 100', '01632 960 110', '0800 000 0000'],
  postcodes: ['HD99 1AA', 'HD99 2BB'],
  emailDomains: ['midshirefire.example', 'harrowdale.example'],
  places: ['Midshire', 'Kelling', 'Harrowdale'],
};

const folder = join(import.meta.dirname, '../../../src/policy/detectors');
const proven = new Set<string>();

for (const file of readdirSync(folder)) {
  const part: Record<string, unknown> = await import(join(folder, file));
  const examples = part.examples as Examples | undefined;
  if (examples === undefined) continue;
  const detector = Object.values(part).find((value): value is Detector => typeof value === 'object' && value !== null && 'look' in value);
  if (detector === undefined) throw new Error(`${file} has examples but no detector`);
  proven.add(detector.name);

  describe(detector.name, () => {
    it('is on the registry', () => expect(DETECTORS).toContain(detector));
    it('has its name as its file name', () => expect(file).toBe(`${detector.name}.ts`));
    it.each(examples.found)('finds it in: %s', (text) => {
      const best = Math.max(
        0,
        ...detect(text, own)
          .filter((e) => e.entity === detector.name)
          .map((e) => e.score),
      );
      expect(best).toBeGreaterThanOrEqual(0.5);
    });
    it.each(examples.quiet)('stays quiet on: %s', (text) => {
      expect(detect(text, own).filter((e) => e.entity === detector.name && e.score >= 0.5)).toEqual([]);
    });
  });
}

it('leaves no detector without examples', () => {
  expect([...proven].sort()).toEqual(DETECTORS.map((detector) => detector.name).sort());
});
