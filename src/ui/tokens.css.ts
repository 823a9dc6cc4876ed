// Colours, sizes and the focus ring of everything of ours that a person sees, as one style sheet text.
// It must not know any component: a room gives it the selector its tokens hang on and builds its own rules from them.

/** Text pairs are at least 4.5:1, shapes and borders at least 3:1, in both looks; `test/ui/tokens.test.ts` computes it. First light, then dark. */
export const COLOURS = {
  ink: ['#10202b', '#f1f4f6'],
  'ink-soft': ['#47565f', '#b6c1c9'],
  paper: ['#ffffff', '#17212a'],
  'paper-soft': ['#f1f4f6', '#202d38'],
  line: ['#7b878f', '#7d8b96'],
  'line-soft': ['#d3d9dd', '#3a4853'],
  action: ['#0b5c4b', '#7fd8bf'],
  'on-action': ['#ffffff', '#0a1f1a'],
  'action-over': ['#07463a', '#a5e6d3'],
  link: ['#0b5394', '#8fc4f5'],
  focus: ['#ffc400', '#ffc400'],
  'on-focus': ['#10202b', '#10202b'],
  mark: ['#fff0b8', '#5b4700'],
  corporate: ['#0f4c8a', '#93c5f7'],
  professional: ['#5b2d8e', '#cdb2f0'],
  personal: ['#1d6137', '#93d6a8'],
  unlisted: ['#8a4500', '#f3b271'],
  unsure: ['#4b5a64', '#bcc7ce'],
  advice: ['#0f4c8a', '#93c5f7'],
  warn: ['#8a4500', '#f3b271'],
  block: ['#a3161d', '#ff9d98'],
  'on-accent': ['#ffffff', '#10202b'],
} as const;

export type Colour = keyof typeof COLOURS;

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/**
 * The tokens as CSS, on `selector` (`:root` in our own pages, the wrapper element in a shadow root).
 * The look follows the reader's system; `data-look="light"` or `"dark"` on the same element overrides it.
 * Every `button`, link, field and summary below it gets the same focus ring.
 */
export function tokensCss(selector: string): string {
  const colours = Object.entries(COLOURS).map(([name, [light, dark]]) => `--wh-${name}:light-dark(${light},${dark})`);
  return `${selector}{color-scheme:light dark;${colours.join(';')};--wh-font:${FONT};--wh-radius:4px;--wh-shadow:0 1px 2px #0003,0 6px 24px #0004}
${selector}[data-look=light]{color-scheme:light}
${selector}[data-look=dark]{color-scheme:dark}
${selector} :is(a,button,input,select,textarea,summary,[tabindex]):focus-visible{outline:3px solid var(--wh-focus);outline-offset:0;box-shadow:0 0 0 5px var(--wh-on-focus)}
@media (forced-colors:active){${selector} :focus-visible{outline:3px solid Highlight;outline-offset:2px}}
@media (prefers-reduced-motion:reduce){${selector},${selector} *{animation:none!important;transition:none!important}}
`;
}
