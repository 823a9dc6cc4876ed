// Gives each word of a run-together hashtag its capital letter, where every word of it is known: hereforyou is HereForYou.

const LONGEST_RUN = 60;
const LONGEST_WORD = 24;
/** Spoken letter by letter, so written in capitals throughout. */
const initials = new Set(['nhs', 'asb', 'bbq', 'cpr', 'uk', 'mp', 'mps']);

/** The run with a capital for each word; of several ways the one with the fewest words. Undefined when it is not made of known words alone, or of one. */
export function capitalised(run: string, words: ReadonlySet<string>): string | undefined {
  const letters = run.toLowerCase();
  if (letters.length > LONGEST_RUN || letters.length !== run.length) return undefined;
  // fewest[at]: how few words reach `at`; before[at]: where the last of them begins.
  const fewest: number[] = [0];
  const before: number[] = [0];
  for (let to = 1; to <= letters.length; to += 1) {
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from += 1) {
      const count = (fewest[from] ?? Number.POSITIVE_INFINITY) + 1;
      if (count >= (fewest[to] ?? Number.POSITIVE_INFINITY) || !words.has(letters.slice(from, to))) continue;
      fewest[to] = count;
      before[to] = from;
    }
  }
  if ((fewest[letters.length] ?? 0) < 2) return undefined;
  const parts: string[] = [];
  for (let to = letters.length; to > 0; to = before[to] ?? 0) parts.unshift(withCapital(letters.slice(before[to], to)));
  return parts.join('');
}

function withCapital(word: string): string {
  return initials.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
