// Reads the rows to learn from and gives each a class per head, a weight and a fold. It must not print or keep their words.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The heads that only our own drafts teach. */
export type Concern = 'aboutAPerson' | 'insider' | 'unkind' | 'promoting' | 'borrowing' | 'privateLife' | 'takingSides';

export interface Example {
  readonly text: string;
  /** Rows stored as bare words have no capitals or marks to learn from. */
  readonly bare: boolean;
  /** Where it comes from; figures are given for each kind. */
  readonly kind: string;
  readonly strength: 'explicit' | 'topical' | '';
  readonly politicsWords: boolean;
  /** +1 or -1, or 0 when the row says nothing about this head. */
  readonly political: -1 | 0 | 1;
  readonly voice: -1 | 0 | 1;
  readonly weight: { readonly political: number; readonly voice: number; readonly concern?: number };
  /** What a person reading it would be told to stop for, by head; 'none' for nothing. Left out: the row says nothing about these heads. */
  readonly concern?: Concern | 'none';
  /** Rows of one group are never split between learning and checking. */
  readonly group: string;
}

interface Row {
  readonly norm: string;
  readonly text?: string;
  readonly label: string;
  readonly strength?: 'explicit' | 'topical';
  readonly kind: string;
  readonly politicsWords?: boolean;
}

/** How many neighbouring rows make one group: neighbours are of the same days and often nearly the same words. */
const BLOCK = 60;

/** Joins what apostrophes split in rows kept as bare words ("we ve"), so that they meet what the reader makes of "we've". */
export function joinClitics(norm: string): string {
  return norm.replace(/(?<=[a-z]) (s|t|ve|re|ll|d|m)(?= |$)/g, '$1');
}

// Parties also post plain voting information. It is labelled political by who wrote it, but says nothing political,
// and learning from it would make the model flag polling stations.
const votingInformation =
  /\b(polling (stations?|place)|polls? (are|is|now|close|closes|open|opens|still)|register(ed|ing)? to vote|postal vote|proxy vote|voter id|photo id|deadline|(hours?|minutes|mins) (left )?to (vote|go))\b/;
const takesSide =
  /\b(labour|tory|tories|conservatives?|lib dems?|liberal democrats?|libdems?|greens?|ukip|snp|plaid|brexit|dup|sinn|reform|government|cuts|nhs|vote (for|us)|remain|leave|eu|our candidates?|campaign)\b/;

/** What the rows of a kind are worth to each head; a kind not named here takes the default. */
function weigh(row: Row): Pick<Example, 'political' | 'voice' | 'weight' | 'concern'> {
  const general = row.label === 'general';
  const crisis = row.kind.startsWith('crisis');
  const organisation = row.kind === 'uk_police' || row.kind === 'uk_royal_family';
  // Everyday posts include unmarked political ones: those with politics words teach neither head's negatives.
  const noise = row.label === 'political' && votingInformation.test(row.norm) && !takesSide.test(row.norm);
  const political = noise ? 0 : row.label === 'political' ? 1 : general && row.politicsWords ? 0 : -1;
  // Posts about disasters mix private people with newsrooms, so they say nothing about voice. To the heads of our own drafts they are quiet:
  // shock and grief are said alike by everybody, and taught as strangers they were taken for rumour, gossip and spite.
  const voice = general ? 1 : crisis ? 0 : -1;
  return {
    political,
    voice,
    ...(organisation || crisis ? { concern: 'none' as const } : {}),
    weight: {
      concern: crisis ? 5 : 12,
      political: row.strength === 'explicit' ? 2 : organisation ? (row.politicsWords ? 18 : 12) : general || crisis ? 0.3 : 1,
      voice: organisation ? 12 : row.label === 'political' ? 0.25 : 1,
    },
  };
}

/** The rows of one file in the data folder, in the file's order. */
export function readExamples(folder: string, file: 'train' | 'dev'): Example[] {
  const path = join(folder, 'political', `${file}.jsonl`);
  if (!existsSync(path)) throw new Error(`${path} is not there: give the data folder with --data`);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const row = JSON.parse(line) as Row;
    return {
      text: row.text ?? joinClitics(row.norm),
      bare: row.text === undefined,
      kind: row.kind,
      strength: row.strength ?? '',
      politicsWords: row.politicsWords ?? false,
      ...weigh(row),
      group: `${row.kind}:${Math.floor(index / BLOCK)}`,
    };
  });
}
