// Remembers which findings a person has already been asked about in a draft, so that each interrupts at most once.
// A block-level finding asks every time, because it wants a reason. Lives as long as the page; nothing is stored.
import type { Finding } from '../model/finding.ts';
import { findingKey, identityKey, interrupting, type Sight } from './sight.ts';

interface Memory {
  readonly editor: WeakRef<HTMLElement>;
  readonly identity: string;
  /** The draft when it was asked about: a site that throws its editor away and makes a new one keeps the text. */
  text: string;
  readonly findings: Set<string>;
}

export interface Asked {
  /** Findings of this sight that still need to be asked about. */
  open(sight: Sight): Finding[];
  remember(sight: Sight): void;
  /** The draft left or was emptied: what comes next in this editor is a new draft. */
  forget(editor: HTMLElement): void;
}

export function askedBefore(): Asked {
  let memories: Memory[] = [];
  const find = (sight: Sight): Memory | undefined => {
    const identity = identityKey(sight.reading);
    return memories.find((memory) => memory.identity === identity && (memory.editor.deref() === sight.composer.editor || memory.text === sight.draft.text));
  };
  return {
    open(sight) {
      const memory = find(sight);
      return interrupting(sight.verdict).filter((finding) => finding.level === 'block' || !memory?.findings.has(findingKey(finding)));
    },
    remember(sight) {
      let memory = find(sight);
      if (memory === undefined) {
        memory = { editor: new WeakRef(sight.composer.editor), identity: identityKey(sight.reading), text: sight.draft.text, findings: new Set() };
        memories.push(memory);
      }
      memory.text = sight.draft.text;
      for (const finding of interrupting(sight.verdict)) memory.findings.add(findingKey(finding));
    },
    forget(editor) {
      memories = memories.filter((memory) => {
        const kept = memory.editor.deref();
        return kept !== undefined && kept !== editor;
      });
    },
  };
}
