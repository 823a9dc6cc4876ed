// Phrases as a compiled policy carries them: the alternatives of every bracket in order of the alphabet. They mean the same in any order,
// and what is in order packs smaller. It must not know any rule.

const BRACKET = /\(([^()]*)\)/g;

/** The phrase with its alternatives in order: `the (red|blue|) bus` becomes `the (|blue|red) bus`. */
export function inOrder(phrase: string): string {
  return phrase.includes('(') ? phrase.replace(BRACKET, (_bracket, inside: string) => `(${inside.split('|').sort().join('|')})`) : phrase;
}

/** A condition with every phrase in it so; only phrases have brackets. */
export function conditionInOrder(condition: unknown): unknown {
  if (typeof condition === 'string') return inOrder(condition);
  if (Array.isArray(condition)) return condition.map(conditionInOrder);
  if (typeof condition !== 'object' || condition === null) return condition;
  return Object.fromEntries(Object.entries(condition).map(([key, value]) => [key, conditionInOrder(value)]));
}
