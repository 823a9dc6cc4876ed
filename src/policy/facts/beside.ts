// Whether two words of a date stand side by side. Knows nothing of what they mean.
import type { Token } from '../text/token.ts';

const SHORT = new Set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '));

/** Spaces, a comma, or a full stop after a short form, nothing else, between two words on one line. */
export function sideBySide(text: string, one: Token | undefined, other: Token | undefined): boolean {
  if (one === undefined || other === undefined || other.start - one.end > 4) return false;
  const gap = text.slice(one.end, other.start);
  return /^[.,]?[^\S\r\n]*$/.test(gap) && (gap[0] !== '.' || SHORT.has(one.word));
}

export function isWelshDay(token: Token | undefined): boolean {
  return token !== undefined && ['dydd', 'ddydd', 'nos'].includes(token.word);
}
