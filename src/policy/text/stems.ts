// The stems that phrases name, `resign*`, and which of them a word begins with.
import { formsOf } from './forms.ts';
import { groupAt } from './phrase.ts';
import type { Planting } from './trie.ts';

export class Stems {
  private readonly known = new Set<string>();
  private readonly lengths = new Set<number>();

  /** Enters the stems of a phrase. */
  enter({ source, welsh }: Planting): void {
    if (!source.includes('*')) return;
    let mutates = welsh;
    for (let step = groupAt(source, 0); step !== undefined; step = groupAt(source, step.end)) {
      for (const words of step.group) for (const form of formsOf(words, mutates)) for (const word of form) if (word.endsWith('*')) this.add(word);
      mutates &&= step.group.some((words) => words.length === 0);
    }
  }

  private add(stem: string): void {
    this.known.add(stem);
    this.lengths.add(stem.length - 1);
  }

  /** Adds the stems a folded word begins with. */
  of(word: string, into: string[]): void {
    for (const length of this.lengths) {
      if (length > word.length) continue;
      const stem = `${word.slice(0, length)}*`;
      if (this.known.has(stem)) into.push(stem);
    }
  }
}
