// A question that changes nothing is asked once more where no answer came: the browser may have stopped the background in the middle of
// one, and the second question starts it again.
import type { Answer } from './protocol.ts';

/** @param question must change nothing, however often it is asked */
export async function askTwice<T>(question: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await question();
  return answer.ok || answer.error.code !== 'unreachable' ? answer : question();
}
