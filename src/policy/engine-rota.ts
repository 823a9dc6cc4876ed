// Which rules a draft can concern at all: those in scope for the attempt, and of them those whose needs the draft meets.
// Scope depends on few things and changes seldom, so it is worked out once for each combination and kept with the policy.
import type { Attempt } from '../model/attempt.ts';
import { type Circumstances, inScope } from './engine-scope.ts';
import type { Scene } from './kinds/index.ts';
import { mayHold } from './kinds/kind.ts';
import { SIGHTS } from './kinds/sights.ts';
import type { OpenPolicy, OpenRule } from './open.ts';

/** Who is on duty for attempts of one kind, and what wakes each of them. */
interface Rota {
  readonly rules: readonly OpenRule[];
  /** For each sight or phrase set, which clauses of which rules it meets: index of the rule × 8 + number of the clause. */
  readonly wakes: readonly (readonly number[] | undefined)[];
  /** For each rule one bit for each of its clauses. */
  readonly clauses: Uint8Array;
  /** Sights below zero that wake anybody. */
  readonly sights: readonly number[];
  /** The clauses met so far, while one draft is looked at. */
  readonly met: Uint8Array;
}

const rotas = new WeakMap<OpenPolicy, Map<string, Rota>>();
const MOST_ROTAS = 100;

/** The rules in scope that may hold of this draft, allow rules among them, in the order of the policy. */
export function awake(scene: Scene, policy: OpenPolicy, circumstances: Circumstances): OpenRule[] {
  const { rules, wakes, clauses, sights, met } = rotaOf(policy, scene.attempt, circumstances);
  met.fill(0);
  const raise = (sight: number): void => {
    const woken = wakes[sight + SIGHTS];
    if (woken) for (const one of woken) met[one >> 3] = (met[one >> 3] ?? 0) | (1 << (one & 7));
  };
  const { found } = scene;
  for (let at = 0; at < found.length; at += 1) raise(found[at] ?? 0);
  for (const sight of sights) if (scene.saw(sight)) raise(sight);
  const asked: OpenRule[] = [];
  for (let at = 0; at < rules.length; at += 1) {
    const rule = rules[at];
    if (met[at] === clauses[at] && rule !== undefined && mayHold(rule.match, scene)) asked.push(rule);
  }
  return asked;
}

function rotaOf(policy: OpenPolicy, attempt: Attempt, circumstances: Circumstances): Rota {
  const before = rotas.get(policy);
  const known = before === undefined || before.size > MOST_ROTAS ? new Map<string, Rota>() : before;
  if (known !== before) rotas.set(policy, known);
  const { standing, surface, platform, declared, replyToLang } = attempt;
  const { account } = standing;
  const parts = [standing.actingAs, surface, platform, circumstances.nation, circumstances.periods.length > 0, declared?.politicallyRestricted === true];
  const key = `${parts.join()},${account?.state ?? ''},${account?.bilingual ?? ''},${replyToLang ?? ''}`;
  const rota = known.get(key) ?? drawUp(policy, attempt, circumstances);
  known.set(key, rota);
  return rota;
}

function drawUp({ rules: all, allows }: OpenPolicy, attempt: Attempt, circumstances: Circumstances): Rota {
  const rules = [...all, ...allows].filter(({ rule }) => inScope(rule, attempt, circumstances));
  const wakes: number[][] = [];
  for (const [at, { match }] of rules.entries()) {
    for (const [clause, sights] of (match.needs ?? []).entries()) {
      for (const sight of sights) {
        const woken = wakes[sight + SIGHTS] ?? [];
        wakes[sight + SIGHTS] = woken;
        woken.push(at * 8 + clause);
      }
    }
  }
  return {
    rules,
    wakes,
    clauses: Uint8Array.from(rules, ({ match }) => (1 << (match.needs ?? []).length) - 1),
    sights: wakes.slice(0, SIGHTS).flatMap((woken, at) => (woken === undefined ? [] : [at - SIGHTS])),
    met: new Uint8Array(rules.length),
  };
}
