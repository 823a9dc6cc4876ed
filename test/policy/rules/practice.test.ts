// The drafts to practise on: ten in each language, well formed, and the rules agree with the answer that is called right.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCore } from '../../../src/cli/core.ts';
import { organisationFileSchema } from '../../../src/model/organisation.ts';
import { practiceSchema } from '../../../src/model/pack.ts';
import { compile, judge, openPolicy } from '../../../src/policy/index.ts';
import { parseCore } from '../../../src/policy/parse.ts';

const core = loadCore(join(import.meta.dirname, '../../../rules'));
const { rules, lists } = parseCore(
  core.rules.map((source, index) => ({ file: String(index), source })),
  core.lists,
);
const organisation = organisationFileSchema.parse({ organisation: { id: 'none', name: 'No organisation yet', nation: 'england' } });
const policy = openPolicy(compile({ organisation, rules, lists, classifier: core.weights }));
/** Outside every pre-election period. */
const AT = new Date('2026-09-20T10:00:00Z');
const AGREES = { clear: ['post'], advice: ['change'], warn: ['change', 'do-not-post'], block: ['change', 'do-not-post'] };

describe.each(['en', 'cy'] as const)('practice in %s', (language) => {
  const drafts = practiceSchema.array().parse((core.practice as Record<string, unknown>)[language]);

  it('has ten drafts, each by its own name, with all three answers among them', () => {
    expect(drafts).toHaveLength(10);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(10);
    expect(new Set(drafts.map(({ right }) => right)).size).toBe(3);
  });

  it.each(drafts)('$id', ({ text, account, right }) => {
    expect(['corporate', 'personal']).toContain(account);
    const actingAs = account === 'personal' ? 'personal' : 'corporate';
    const { level } = judge({ standing: { actingAs, name: 'Kelling' }, draft: { text, attachments: [] }, surface: 'post' }, policy, AT);
    expect(AGREES[level]).toContain(right);
  });
});
