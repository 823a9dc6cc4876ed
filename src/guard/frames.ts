// Requests of the page's frames, brought here by the background: each is judged like one of the page's own, under a number of its own.
import type { Answer, Asking } from '../gate/protocol.ts';
import type { FrameRequest } from '../messaging/protocol.ts';

/** Numbers from here on are frames': a page never makes so many requests itself. */
const FIRST = 1_000_000_000;
/** Requests remembered at most. */
const MOST = 500;

export interface Frames {
  /** What is to become of this request now. The first call has it judged, later ones ask again. */
  ask(request: FrameRequest): Answer['answer'];
  /** Takes an answer meant for a frame; false when it is for the page itself. */
  take(id: number, answer: Answer['answer']): boolean;
}

export function frames(judge: (asking: Asking) => void): Frames {
  const ids = new Map<string, number>();
  const answers = new Map<number, Answer['answer']>();
  return {
    ask({ frame, asking }) {
      const key = `${frame} ${asking.id}`;
      let id = ids.get(key);
      if (id === undefined) {
        id = FIRST + answers.size;
        if (ids.size >= MOST) return 'stop';
        ids.set(key, id);
        answers.set(id, 'wait');
        judge({ ...asking, id });
      }
      return answers.get(id) ?? 'go';
    },
    take(id, answer) {
      if (id < FIRST) return false;
      answers.set(id, answer);
      return true;
    },
  };
}
