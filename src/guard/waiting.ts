// Requests that wait: for the rules, or for the person, who is asked about one after the other, and about each once however often the site tries.
import type { Answer, Asking } from '../gate/protocol.ts';
import type { Finding } from '../model/finding.ts';
import type { Approvals } from './approvals.ts';
import type { Refusals } from './refusals.ts';
import { identityKey, type Sight } from './sight.ts';
import { type Tickets, words } from './tickets.ts';

export interface WaitingOptions {
  readonly tickets: Tickets;
  readonly refusals: Refusals;
  readonly answer: (id: number, answer: Answer['answer']) => void;
  /** Asks the person; true to post anyway. */
  readonly ask: (sight: Sight, open: readonly Finding[]) => Promise<boolean>;
  /** A request has been let go; `sight` where a press of the first line stands behind it. */
  readonly passed: (sight: Sight | undefined) => void;
  /** The person said yes to a request that could not wait: the next press of theirs goes. */
  readonly pressAgain: (sight: Sight) => void;
  readonly fault: () => void;
}

export interface Waiting {
  holds(id: number): boolean;
  /** Holds a request until `end`. */
  hold(id: number): void;
  end(id: number, how: 'go' | 'stop'): void;
  /** Holds a request until the person has answered, or refuses it at once where they have before. @param request its name in the approvals */
  ask(sight: Sight, open: readonly Finding[], asking: Asking, request: string): void;
}

/** One question, with every try of the site that waits for its answer. */
interface Question {
  readonly key: string;
  readonly ids: Set<number>;
  sync: boolean;
}

export function waiting(options: WaitingOptions, approved: Approvals): Waiting {
  const held = new Map<number, Question | undefined>();
  let turn: Promise<unknown> = Promise.resolve();

  const hold = (id: number, question?: Question): void => {
    held.set(id, question);
    options.answer(id, 'wait');
  };
  const end = (id: number, how: 'go' | 'stop'): void => {
    held.delete(id);
    options.answer(id, how);
  };

  return {
    holds: (id) => held.has(id),
    hold: (id) => hold(id),
    end,
    ask(sight, open, asking, request) {
      const key = `${identityKey(sight.reading)}\u0000${words(sight.draft.text)}`;
      if (options.refusals.holds(key)) {
        end(asking.id, 'stop');
        return;
      }
      // The site tries again while the question is open: it is the same question.
      const same = [...held.values()].find((one) => one?.key === key);
      const mine: Question = same ?? { key, ids: new Set(), sync: false };
      mine.ids.add(asking.id);
      mine.sync ||= asking.sync;
      hold(asking.id, mine);
      if (same) return;
      const decide = async (): Promise<void> => {
        const yes = await options.ask(sight, open);
        if (!yes) {
          approved.withdraw();
          options.refusals.remember(key);
        } else if (mine.sync) {
          options.tickets.grant(sight, open);
          options.pressAgain(sight);
        } else {
          approved.remember(request);
          options.passed(sight);
        }
        // Of several tries the last one goes: the site has given the others up.
        const ids = [...mine.ids];
        for (const id of ids) end(id, yes && id === ids.at(-1) ? 'go' : 'stop');
      };
      turn = turn.then(decide, decide).catch(() => {
        options.fault();
        for (const id of mine.ids) end(id, 'go');
      });
    },
  };
}
