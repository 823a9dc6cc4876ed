// One thing seen in a draft, with the whole of its why: what, where, which rule, which clause, until when.
import type { Level } from './level.ts';
import type { Bilingual } from './text.ts';

export interface Finding {
  /** Id of the rule, the same as its file name. */
  readonly rule: string;
  readonly category: string;
  readonly level: Exclude<Level, 'clear'>;
  /** UTF-16 offsets into the draft as given, on whole characters; both 0 when the finding is about the draft as a whole. */
  readonly start: number;
  readonly end: number;
  /** The words themselves, `text.slice(start, end)`; empty when the finding is about the draft as a whole. */
  readonly quote: string;
  readonly title: Bilingual;
  /** One sentence: what is wrong, quoting the words. */
  readonly why: Bilingual;
  /** One way out. */
  readonly wayOut: Bilingual;
  /** Legal or policy basis, for example `Local Government Act 1986 s2`. */
  readonly basis?: string;
  readonly link?: string;
  /** Last day (Europe/London, ISO date) on which the rule holds, for rules that belong to a period. */
  readonly until?: string;
  /** A corrected text to copy, where there is one. */
  readonly fix?: string;
  /** The words that counted, for findings made by a classifier. */
  readonly counted?: readonly string[];
  /** Beside them, how far the classifier doubts: 1 where it only just speaks up, 0 where it is certain. Above 1 a rule took its word earlier, for other evidence. */
  readonly doubt?: number | undefined;
}
