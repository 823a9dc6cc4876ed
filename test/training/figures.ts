// The figures of the model card, counted on rows the weights have not seen. Counts only: it must print no row.
import type { Classifier } from '../../src/policy/classifier/index.ts';
import type { Example } from './examples.ts';

const groups: readonly { readonly name: string; readonly holds: (row: Example) => boolean }[] = [
  { name: 'explicit political', holds: (row) => row.strength === 'explicit' },
  { name: 'topical political', holds: (row) => row.strength === 'topical' },
  { name: 'police', holds: (row) => row.kind === 'uk_police' },
  { name: 'police with politics words', holds: (row) => row.kind === 'uk_police' && row.politicsWords },
  { name: 'royal', holds: (row) => row.kind === 'uk_royal_family' },
  { name: 'neutral election statements', holds: (row) => row.kind === 'neutral_election_statement' },
  { name: 'everyday posts', holds: (row) => row.kind.startsWith('general') },
];

function share(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(2)}% (${count}/${of})`;
}

/** A table: for each group, how much of it each head flags. */
export function figures(rows: readonly Example[], classifier: Classifier): string {
  const flags = rows.map(({ text }) => {
    const { political, personalVoice } = classifier.classify(text);
    return { political: political >= classifier.thresholds.political, voice: personalVoice >= classifier.thresholds.personalVoice };
  });
  const lines = groups.map(({ name, holds }) => {
    const mine = flags.filter((_, i) => holds(rows[i] as Example));
    const political = share(mine.filter((flag) => flag.political).length, mine.length);
    const voice = share(mine.filter((flag) => flag.voice).length, mine.length);
    return `${name.padEnd(30)} political ${political.padEnd(20)} voice ${voice}`;
  });
  return lines.join('\n');
}
