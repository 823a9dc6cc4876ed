// The second line: each publishing request, judged by what it really carries before it leaves. What the first line has let pass goes at once;
// what it has not is judged here, and asked about where it must be. Whatever goes wrong here lets the request go.
import type { Asking } from '../gate/protocol.ts';
import type { Composer, Platform } from '../platforms/platform.ts';
import { sameActor } from './actor.ts';
import { approvals } from './approvals.ts';
import { carried, composerOf } from './carried.ts';
import type { InForce, Law } from './law.ts';
import { findingKey, identityKey, interrupting, type Sight } from './sight.ts';
import { type WaitingOptions, waiting } from './waiting.ts';

/** Milliseconds the rules may take to arrive before a held request goes unchecked. */
const STARTING = 5_000;

export interface SecondOptions extends WaitingOptions {
  readonly platform: Platform;
  readonly document: Document;
  readonly law: Law;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Nobody saw this being pressed, or nobody can read it. */
  readonly unseen: (composer: Composer | undefined) => void;
  /** The composer's mark said somebody else. */
  readonly corrected: (composer: Composer, actual: Sight) => void;
}

export interface SecondLine {
  asked(asking: Asking): void;
  still(id: number): void;
  /** The person has gone back at a press: what they said yes to before goes out no more by itself. */
  withdraw(): void;
}

export function secondLine(options: SecondOptions): SecondLine {
  const { platform, document, law } = options;
  const approved = approvals(options.now);
  const held = waiting(options, approved);

  const go = (id: number, sight?: Sight): void => {
    options.passed(sight);
    held.end(id, 'go');
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
    if (!options.tickets.holds(sent.text) && approved.repeats(request)) {
      go(asking.id);
      return;
    }
    const taken = options.tickets.take(sent.text);
    const ticket = taken?.ticket;
    const composer = ticket?.sight.composer ?? composerOf(sent, platform, document);
    if (ticket === undefined) options.unseen(composer);
    const mine = { reading: sent.reading, standing: current.engine.standingOf(sent.reading, current.policy) };
    const agreed = ticket !== undefined && (sent.reading.state === 'unknown' || sameActor(mine, ticket.sight));
    if (agreed && taken?.exact) {
      approved.remember(request);
      go(asking.id, ticket.sight);
      return;
    }
    const sight = carried(sent, composer, ticket, current, options);
    if (composer !== undefined && !agreed && sight.reading.state === 'known') options.corrected(composer, sight);
    const open = interrupting(sight.verdict).filter((finding) => !(agreed && ticket.answered.has(findingKey(finding))));
    if (open.length > 0) held.ask(sight, open, asking, request);
    else {
      if (ticket !== undefined) approved.remember(request);
      go(asking.id, ticket?.sight);
    }
  };

  const safely = (id: number, act: () => void): void => {
    try {
      act();
    } catch {
      options.fault();
      held.end(id, 'go');
    }
  };

  /** The rules were waited for: they are here now, or the request goes unchecked. */
  const arrived = (asking: Asking): void => {
    const current = law.now();
    if (current.state === 'in-force') decide(asking, current);
    else {
      options.unseen(undefined);
      go(asking.id);
    }
  };

  const asked = (asking: Asking): void => {
    const current = law.now();
    if (current.state === 'in-force') decide(asking, current);
    else if (current.state !== 'starting') go(asking.id);
    else {
      held.hold(asking.id);
      const late = new Promise<void>((resume) => {
        setTimeout(resume, STARTING);
      });
      const then = (): void => safely(asking.id, () => arrived(asking));
      void Promise.race([law.load(), late]).then(then, then);
    }
  };

  return {
    asked: (asking) => safely(asking.id, () => asked(asking)),
    withdraw: approved.withdraw,
    // Whatever is not known here any more has been answered: a gate that still asks has missed it.
    still: (id) => options.answer(id, held.holds(id) ? 'wait' : 'go'),
  };
}
