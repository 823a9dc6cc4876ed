// Where a hold on posting stands at a moment. Both of its times are inside it.
import type { Hold } from '../model/organisation.ts';

export function holdState({ from, until }: Pick<Hold, 'from' | 'until'>, now: Date): 'coming' | 'in_force' | 'over' {
  if (Date.parse(until) < now.getTime()) return 'over';
  return Date.parse(from) <= now.getTime() ? 'in_force' : 'coming';
}
