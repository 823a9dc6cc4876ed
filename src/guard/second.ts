// The second line: each publishing request, judged by what it really carries before it leaves. What the first line has let pass goes at once;
// what it has not is judged here, and asked about where it must be. Whatever goes wrong here lets the request go.
import type { Answer, Asking } from '../gate/protocol.ts';
import type { Finding } from '../model/finding.ts';
import type { Composer, Platform, Sent } from '../platforms/platform.ts';
import { named, sameActor } from './actor.ts';
import { approvals } from './approvals.ts';
import type { InForce, Law } from './law.ts';
import type { Refusals } from './refusals.ts';
import { findingKey, identityKey, interrupting, judged, type Sight } from './sight.ts';
import { type Ticket, type Tickets, words } from './tickets.ts';

/** Milliseconds the rules may take to arrive before a held request goes unchecked. */
const STARTING = 5_000;

export interface SecondOptions {
  readonly platform: Platform;
  readonly document: Document;
  readonly law: Law;
  readonly tickets: Tickets;
  readonly refusals: Refusals;
  readonly now: () => number;
  readonly answer: (id: number, answer: Answer['answer']) => void;
  /** Asks the person; true to post anyway. */
  readonly ask: (sight: Sight, open: readonly Finding[]) => Promise<boolean>;
  /** A request has been let go; `sight` where a press of the first line stands behind it. */
  readonly passed: (sight: Sight | undefined) => void;
  /** Nobody saw this being pressed, or nobody can read it. */
  readonly unseen: (composer: Composer | undefined) => void;
  /** The composer's mark said somebody else. */
  readonly corrected: (composer: Composer, actual: Sight) => void;
  /** The person said yes to a request that could not wait: the next press of theirs goes. */
  readonly pressAgain: (sight: Sight) => void;
  readonly fault: () => void;
}

export interface SecondLine {
  asked(asking: Asking): void;
  still(id: number): void;
  /** The person has gone back at a press: what they said yes to before goes out no more by itself. */
  withdraw(): void;
}

interface Held {
  readonly key: string;
  readonly ids: Set<number>;
  sync: boolean;
}

export function secondLine(options: SecondOptions): SecondLine {
  const { platform, document, law, answer } = options;
  const held = new Map<number, Held | undefined>();
  const approved = approvals();
  let turn: Promise<unknown> = Promise.resolve();

  const end = (id: number, how: 'go' | 'stop'): void => {
    held.delete(id);
    answer(id, how);
  };
  const go = (id: number, sight?: Sight): void => {
    options.passed(sight);
    end(id, 'go');
  };

  /** The composer these words stand in now, where the first line did not say. */
  const composerOf = (sent: Sent): Composer | undefined => {
    const text = words(sent.text);
    return platform.composers(document).find((composer) => {
      const draft = platform.draft(composer);
      return (draft.posts ?? [draft.text]).some((one) => words(one) === text);
    });
  };

  const nowhere = (sent: Sent): Composer => ({ editor: document.body, unit: document.body, surface: sent.surface, editorKind: 'plain' });

  /** Judges the words of the request as the identity of the request. */
  const sightOf = (sent: Sent, composer: Composer | undefined, ticket: Ticket | undefined, current: InForce): Sight => {
    const { engine, policy } = current;
    const shown = ticket?.sight ?? (composer && { reading: platform.identity(composer), standing: engine.standingOf(platform.identity(composer), policy) });
    const own = { reading: sent.reading, standing: engine.standingOf(sent.reading, policy) };
    const reading =
      sent.reading.state === 'unknown' && shown ? shown.reading : shown && sameActor(own, shown) ? named(sent.reading, shown.reading) : sent.reading;
    const before = ticket?.sight.draft ?? (composer && platform.draft(composer));
    const draft = { text: sent.text, attachments: ticket?.sight.draft.attachments ?? [], shared: before?.shared };
    const place = { ...(composer ?? nowhere(sent)), surface: sent.surface };
    return judged(platform, place, { reading, draft }, current, new Date(options.now()), law.settings().declared);
  };

  const askAbout = (sight: Sight, open: readonly Finding[], asking: Asking, request: string): void => {
    const key = `${identityKey(sight.reading)}\u0000${words(sight.draft.text)}`;
    if (options.refusals.holds(key, options.now())) {
      end(asking.id, 'stop');
      return;
    }
    // The site tries again while the question is open: it is the same question.
    const same = [...held.values()].find((one) => one?.key === key);
    const mine: Held = same ?? { key, ids: new Set(), sync: false };
    mine.ids.add(asking.id);
    mine.sync ||= asking.sync;
    held.set(asking.id, mine);
    answer(asking.id, 'wait');
    if (same) return;
    const decide = async (): Promise<void> => {
      const yes = await options.ask(sight, open);
      if (!yes) {
        approved.withdraw();
        options.refusals.remember(key, options.now());
      } else if (mine.sync) {
        options.tickets.grant(sight, open, options.now());
        options.pressAgain(sight);
      } else {
        approved.remember(request, options.now());
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
  };

  const decide = (asking: Asking, current: InForce): void => {
    if (law.settings().off.includes(document.location.hostname)) {
      go(asking.id);
      return;
    }
    const sent = platform.sent(asking, document);
    if (sent === undefined) {
      options.unseen(undefined);
      go(asking.id);
      return;
    }
    const request = [identityKey(sent.reading), asking.name, asking.actor, asking.body].join('\u0000');
    if (!options.tickets.holds(sent.text, options.now()) && approved.repeats(request, options.now())) {
      go(asking.id);
      return;
    }
    const taken = options.tickets.take(sent.text, options.now());
    const ticket = taken?.ticket;
    const composer = ticket?.sight.composer ?? composerOf(sent);
    if (ticket === undefined) options.unseen(composer);
    const mine = { reading: sent.reading, standing: current.engine.standingOf(sent.reading, current.policy) };
    const agreed = ticket !== undefined && (sent.reading.state === 'unknown' || sameActor(mine, ticket.sight));
    if (agreed && taken?.exact) {
      approved.remember(request, options.now());
      go(asking.id, ticket.sight);
      return;
    }
    const sight = sightOf(sent, composer, ticket, current);
    if (composer !== undefined && !agreed && sight.reading.state === 'known') options.corrected(composer, sight);
    const open = interrupting(sight.verdict).filter((finding) => !(agreed && ticket.answered.has(findingKey(finding))));
    if (open.length > 0) askAbout(sight, open, asking, request);
    else {
      if (ticket !== undefined) approved.remember(request, options.now());
      go(asking.id, ticket?.sight);
    }
  };

  const asked = (asking: Asking): void => {
    const current = law.now();
    if (current.state === 'in-force') decide(asking, current);
    else if (current.state !== 'starting') go(asking.id);
    else {
      held.set(asking.id, undefined);
      answer(asking.id, 'wait');
      const late = new Promise<void>((resume) => {
        setTimeout(resume, STARTING);
      });
      void Promise.race([law.load(), late]).then(() => {
        const then = law.now();
        if (then.state === 'in-force') decide(asking, then);
        else {
          options.unseen(undefined);
          go(asking.id);
        }
      });
    }
  };

  return {
    asked(asking) {
      try {
        asked(asking);
      } catch {
        options.fault();
        end(asking.id, 'go');
      }
    },
    // Whatever is not known here any more has been answered: a gate that still asks has missed it.
    withdraw: approved.withdraw,
    still: (id) => answer(id, held.has(id) ? 'wait' : 'go'),
  };
}
