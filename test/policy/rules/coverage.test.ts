// coverage.yml says where each clause of the source policies is checked. Rules and clauses must not drift apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parsed, RULES } from './core.ts';

const coverageSchema = z.strictObject({
  sources: z.record(z.string(), z.string().min(1)),
  entries: z
    .array(
      z.strictObject({ source: z.string(), clause: z.string().min(1), rules: z.array(z.string()).min(1).optional(), because: z.string().min(1).optional() }),
    )
    .min(1),
});

const coverage = coverageSchema.parse(parse(readFileSync(join(RULES, 'coverage.yml'), 'utf8')));
const ids = new Set(parsed.rules.map(({ id }) => id));

describe('coverage.yml', () => {
  it('gives each clause rules or a reason, never both', () => {
    const wrong = coverage.entries.filter(({ rules, because }) => (rules === undefined) === (because === undefined)).map(({ clause }) => clause);
    expect(wrong).toEqual([]);
  });

  it('names only sources it describes, and uses each', () => {
    expect([...new Set(coverage.entries.map(({ source }) => source))].sort()).toEqual(Object.keys(coverage.sources).sort());
  });

  it('has each clause of a source once', () => {
    const clauses = coverage.entries.map(({ source, clause }) => `${source}: ${clause}`);
    expect(clauses.filter((clause, at) => clauses.indexOf(clause) !== at)).toEqual([]);
  });

  it('names only rules that exist', () => {
    expect(coverage.entries.flatMap(({ rules = [] }) => rules.filter((id) => !ids.has(id)))).toEqual([]);
  });

  it('names every rule', () => {
    const named = new Set(coverage.entries.flatMap(({ rules = [] }) => rules));
    expect([...ids].filter((id) => !named.has(id))).toEqual([]);
  });
});
