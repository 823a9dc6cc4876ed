// Initial mutations of Welsh words, written out when a policy is opened, so that a rule names the dictionary form only.

const soft: Readonly<Record<string, string>> = { p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f', ll: 'l', rh: 'r' };
const nasal: Readonly<Record<string, string>> = { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' };
const aspirate: Readonly<Record<string, string>> = { p: 'ph', t: 'th', c: 'ch' };

/** The word and its soft, nasal and aspirate forms; the word alone when its first letter does not mutate. Folded letters in and out. */
export function mutations(word: string): readonly string[] {
  const digraph = /^(?:ll|rh|ch|dd|ff|ng|ph|th)/.exec(word)?.[0];
  const first = digraph ?? word.charAt(0);
  if (digraph !== undefined && digraph !== 'll' && digraph !== 'rh') return [word];
  const rest = word.slice(first.length);
  const forms = [soft[first], nasal[first], aspirate[first]].filter((form) => form !== undefined).map((form) => form + rest);
  return [word, ...forms.filter((form) => form.length > 1)];
}

/** A sequence of symbols with its first word in every mutated form. Classes and handles do not mutate. */
export function mutated(sequence: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = sequence;
  if (first === undefined || /^[{@]/.test(first)) return [sequence];
  const capital = first.startsWith('^') ? '^' : '';
  return mutations(first.slice(capital.length)).map((form) => [capital + form, ...rest]);
}
