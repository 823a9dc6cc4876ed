// Writes a small rules folder for a test, and the rule most tests begin with.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path inside the folder. Returns the folder. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'whichhat-rules-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A sound rule that fires on a word; `changes` are replaced in its text. */
export function ruleText(id: string, word: string, ...changes: readonly (readonly [string, string])[]): string {
  const text = `id: ${id}
category: tone
level: warn
likelihood: 3
consequence: 3
title: { en: Strong word, cy: Gair cryf }
why: { en: "“{quote}” is strong.", cy: "Mae “{quote}” yn gryf." }
wayOut: { en: Choose another., cy: Dewiswch un arall. }
link: https://www.example.org/tone
who: [official]
match: [${word}]
examples:
  warn:
    - What a ${word}
    - A ${word} of a day
  quiet:
    - A fine day for ${id}
    - Nothing for ${id} here
`;
  return changes.reduce((changed, [from, to]) => changed.replace(from, to), text);
}
