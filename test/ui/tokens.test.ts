// The contrast of every pair of colours that is used as text, computed as WCAG 2 says, in both looks.
import { describe, expect, test } from 'vitest';
import { COLOURS, type Colour, tokensCss } from '../../src/ui/tokens.css.ts';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const VOICES: Colour[] = ['corporate', 'professional', 'personal', 'unlisted', 'unsure'];
const LEVELS: Colour[] = ['advice', 'warn', 'block'];
const text: [Colour, Colour][] = [
  ...(['ink', 'ink-soft', 'link', ...VOICES, ...LEVELS] as Colour[]).flatMap((colour): [Colour, Colour][] => [
    [colour, 'paper'],
    [colour, 'paper-soft'],
  ]),
  ...VOICES.map((colour): [Colour, Colour] => ['on-accent', colour]),
  ['on-action', 'action'],
  ['on-action', 'action-over'],
  ['ink', 'mark'],
];
const shapes: [Colour, Colour][] = [
  ['line', 'paper'],
  ['line', 'paper-soft'],
  ['action', 'paper'],
  ['focus', 'on-focus'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s', (_, look) => {
  test.each(text)('%s on %s can be read', (front, back) => expect(contrast(COLOURS[front][look], COLOURS[back][look])).toBeGreaterThanOrEqual(4.5));
  test.each(shapes)('%s on %s can be seen', (front, back) => expect(contrast(COLOURS[front][look], COLOURS[back][look])).toBeGreaterThanOrEqual(3));
});

test('black on white is 21, so the sum is right', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

test('the tokens hang on the selector given', () => {
  const css = tokensCss(':root');
  for (const colour of Object.keys(COLOURS)) expect(css).toContain(`--wh-${colour}:light-dark(`);
  expect(css).toMatch(/^:root\{/);
  expect(css).toContain('prefers-reduced-motion');
  expect(css).toContain('forced-colors');
});
