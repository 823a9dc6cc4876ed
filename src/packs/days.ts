// When a rule or a change of a pack holds: between two days, both inside, either of which may be open.
import type { Pack } from '../model/pack.ts';

export interface Days {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Days are ISO, so that their text has their order; beyond any of them lies this. */
const NEVER = '9999-12-31';

export const isOver = ({ until }: Days, day: string): boolean => until !== undefined && until < day;
export const isComing = ({ from }: Days, day: string): boolean => from !== undefined && from > day;

/** Whether there is a day on which both hold. */
export const overlap = (one: Days, other: Days): boolean => (one.from ?? '') <= (other.until ?? NEVER) && (other.from ?? '') <= (one.until ?? NEVER);

/** What is wrong with the two days, or undefined. */
export const daysFault = ({ from, until }: Days): string | undefined =>
  from !== undefined && until !== undefined && until < from ? `ends on ${until}, before it begins on ${from}` : undefined;

/**
 * The least engine that understands a pack. Engine 1 knows no first day: it refuses such a pack as one for a newer version,
 * and would refuse the unknown field as well, so nothing can begin early there.
 */
export const engineFor = ({
  rules = [],
  changes = [],
}: {
  readonly rules?: readonly Days[] | undefined;
  readonly changes?: readonly Days[] | undefined;
}): number => ([...rules, ...changes].some(({ from }) => from !== undefined) ? 2 : 1);

/** A pack that asks for too old an engine, so that not every device would give the same reason for refusing it; or undefined. */
export const engineFault = (pack: Pick<Pack, 'rules' | 'changes' | 'minimumEngine'>): string | undefined =>
  pack.minimumEngine < engineFor(pack) ? `something in it begins on a later day, which needs minimumEngine ${engineFor(pack)}` : undefined;
