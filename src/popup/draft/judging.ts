// Judges the draft in the popup itself, a moment after the last key. Nothing of it is sent or kept.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import { askTwice } from '../../messaging/ask-twice.ts';
import type { Answer, Failure, State } from '../../messaging/protocol.ts';
import type { Attempt } from '../../model/attempt.ts';
import type { Verdict } from '../../model/verdict.ts';
import { judge, type OpenPolicy, openPolicy, type Policy } from '../../policy/index.ts';
import { told } from '../../policy/told.ts';

/** Milliseconds of quiet before the draft is judged. */
const QUIET = 120;

export interface Law {
  readonly policy: OpenPolicy | undefined;
  readonly failure: Failure | undefined;
  /** False until the background has answered once. */
  readonly asked: boolean;
}

const NO_LAW: Law = { policy: undefined, failure: undefined, asked: false };

/** The compiled rules, fetched when the tab is first shown and again whenever anything was changed. */
export function useLaw(shown: boolean, state: State): Law {
  const [law, setLaw] = useState<Law>(NO_LAW);
  useEffect(() => {
    if (!shown) return;
    // The line for the verdict says that there are no rules, and Status has the way back.
    if (state.rules.policy !== 'ok') return setLaw({ policy: undefined, failure: undefined, asked: true });
    let stale = false;
    void askTwice(() => ask('policy')).then((answer) => {
      if (!stale) setLaw(opened(answer));
    });
    return () => {
      stale = true;
    };
  }, [shown, state]);
  return law;
}

function opened(answer: Answer<Policy>): Law {
  if (!answer.ok) return { policy: undefined, failure: answer.error, asked: true };
  try {
    return { policy: openPolicy(answer.value), failure: undefined, asked: true };
  } catch (error) {
    return { policy: undefined, failure: { code: 'kept-corrupt', detail: String(error) }, asked: true };
  }
}

export interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
}

/** What was judged and the answer; undefined while there is nothing to judge. The attempt must be the same object while nothing changes. */
export function useVerdict(attempt: Attempt, policy: OpenPolicy | undefined, now: () => Date): Judged | undefined {
  const [judged, setJudged] = useState<Judged>();
  useEffect(() => {
    const { text } = attempt.draft;
    if (!policy || text.trim() === '') return setJudged(undefined);
    const timer = setTimeout(() => {
      const verdict = judge(attempt, policy, now());
      setJudged({ text, verdict: { ...verdict, findings: told(verdict.findings) } });
    }, QUIET);
    return () => clearTimeout(timer);
  }, [attempt, policy, now]);
  return judged;
}
