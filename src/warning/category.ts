// How a finding's category looks: an icon and one of four slightly different layouts, so that each question is seen anew.
// The words stay the same for everyone, and for screen readers the order does.
import type { IconName } from '../ui/icons.tsx';

export interface Look {
  readonly icon: IconName;
  readonly layout: 'a' | 'b' | 'c' | 'd';
}

const LOOKS: readonly (readonly [words: readonly string[], look: Look])[] = [
  [['account', 'closed', 'orphan', 'representation'], { icon: 'swap', layout: 'd' }],
  [['politic', 'election', 'interest', 'endorse'], { icon: 'ballot', layout: 'b' }],
  [['data', 'special', 'confidential', 'privacy', 'court', 'legal'], { icon: 'lock', layout: 'a' }],
  [['child', 'casualt', 'people', 'colleague', 'moderation'], { icon: 'people', layout: 'c' }],
];

const OTHER: Look = { icon: 'speech', layout: 'c' };

/** The look of a category; one the pack made up itself looks like any other. */
export function lookOfCategory(category: string): Look {
  return LOOKS.find(([words]) => words.some((word) => category.includes(word)))?.[1] ?? OTHER;
}
