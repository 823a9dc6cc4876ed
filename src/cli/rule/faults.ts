// What lint looks for in one rule beside its shape: words in braces, links, examples, levels.
import type { Rule } from '../../model/rule.ts';
import type { Fault } from './folder.ts';

/** The names in braces that the engine fills in. */
const PLACEHOLDERS = ['quote', 'until', 'account', 'organisation', 'paper', 'comms', 'instead', 'hold', 'ask', 'right'];
const TEXTS = ['title', 'why', 'wayOut', 'fix'] as const;
const ORDER = ['advice', 'warn', 'block'];

/** Every fault of a rule that has the right shape. */
export function ruleFaults(rule: Rule): Fault[] {
  return [...textFaults(rule), ...linkFaults(rule), ...exampleFaults(rule), ...levelFaults(rule)];
}

function textFaults(rule: Rule): Fault[] {
  return TEXTS.flatMap((field) =>
    (['en', 'cy'] as const).flatMap((language) =>
      [...(rule[field]?.[language] ?? '').matchAll(/\{([^{}]*)\}/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !PLACEHOLDERS.includes(name))
        .map((name) => ({ path: `${field}.${language}`, message: `names {${name}}; allowed: ${PLACEHOLDERS.map((each) => `{${each}}`).join(', ')}` })),
    ),
  );
}

function linkFaults({ link }: Rule): Fault[] {
  return link === undefined || link.startsWith('https://') ? [] : [{ path: 'link', message: `"${link}"; allowed: an address that begins with https://` }];
}

/** The same draft cannot be right and wrong, and twice the same proves nothing. */
function exampleFaults(rule: Rule): Fault[] {
  const seen = new Map<string, string>();
  return (['warn', 'quiet'] as const).flatMap((side) =>
    rule.examples[side].flatMap((example, index): Fault[] => {
      const key = JSON.stringify(typeof example === 'string' ? { text: example } : example);
      const path = `examples.${side}.${index}`;
      const before = seen.get(key);
      seen.set(key, path);
      return before ? [{ path, message: `is the same as ${before}` }] : [];
    }),
  );
}

function levelFaults(rule: Rule): Fault[] {
  return Object.entries(rule.levels ?? {})
    .filter(([, level]) => rule.level === 'allow' || ORDER.indexOf(level) >= ORDER.indexOf(rule.level))
    .map(([voice, level]) => ({ path: `levels.${voice}`, message: `"${level}"; allowed: a lower level than "${rule.level}"` }));
}
