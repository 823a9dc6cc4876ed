// Which stems, capital words and classes any phrase asks for: a word is not looked up as what nobody asks.
import { formsOf } from './forms.ts';
import { groupAt } from './phrase.ts';
import type { Planting } from './trie.ts';

export class Asked {
  private readonly symbols = new Set<string>();
  private readonly stemLengths = new Set<number>();

  /** Enters the stems (`resign*`), capital words (`^green`) and classes (`{number}`) of a phrase. */
  enter({ source, welsh }: Planting): void {
    if (!/[*^{]/.test(source)) return;
    let mutates = welsh;
    for (let step = groupAt(source, 0); step !== undefined; step = groupAt(source, step.end)) {
      for (const words of step.group) for (const form of formsOf(words, mutates)) for (const symbol of form) this.add(symbol);
      mutates &&= step.group.some((words) => words.length === 0);
    }
  }

  private add(symbol: string): void {
    const stem = symbol.endsWith('*');
    if (stem) this.stemLengths.add(symbol.length - 1);
    if (stem || symbol.startsWith('^') || symbol.startsWith('{')) this.symbols.add(symbol);
  }

  /** Whether any phrase names this capital word, class or stem. */
  has(symbol: string): boolean {
    return this.symbols.has(symbol);
  }

  /** Adds the stems a folded word begins with. */
  stemsOf(word: string, into: string[]): void {
    for (const length of this.stemLengths) {
      if (length > word.length) continue;
      const stem = `${word.slice(0, length)}*`;
      if (this.symbols.has(stem)) into.push(stem);
    }
  }
}
