// A thread: each post stands alone in a feed, and is judged alone as well as with the others.
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/policy/index.ts';
import { attempt, NORMAL, open } from '../rules/core.ts';

const OFFICIAL = 'Test your smoke alarm every week. Press the button until it beeps. Book a free home fire safety visit on our website.';
const PRIVATE = 'Feet up, large glass of red and Strictly. Best Saturday night in ages';

function thread(posts: readonly string[], voice: Parameters<typeof attempt>[1] = 'corporate') {
  const text = posts.join('\n\n');
  const one = attempt(text, voice);
  return { text, verdict: judge({ ...one, draft: { text, attachments: [], posts } }, open, new Date(NORMAL)) };
}

describe('a thread', () => {
  it('is held for one post that would be held alone', () => {
    expect(thread([OFFICIAL, OFFICIAL]).verdict.level).toBe('clear');
    expect(thread([OFFICIAL, PRIVATE]).verdict.level).toBe('warn');
    expect(thread([PRIVATE, OFFICIAL]).verdict.level).toBe('warn');
  });

  it('names each finding once, at its place in the whole', () => {
    const { text, verdict } = thread([OFFICIAL, 'Ring her on 07700 900123', OFFICIAL]);
    const numbers = verdict.findings.filter(({ quote }) => quote.includes('07700'));
    expect(numbers.length).toBe(1);
    expect(text.slice(numbers[0]?.start, numbers[0]?.end)).toBe(numbers[0]?.quote);
  });

  it('is never slowed when it is an emergency', () => {
    const { verdict } = thread(['EVACUATE NOW: Environment Agency severe flood warning, danger to life.', 'Ring Mr Poole on 07700 900123.']);
    expect(verdict.level).toBe('advice');
  });

  it('on a personal profile stays at advice', () => {
    expect(['clear', 'advice']).toContain(thread([OFFICIAL, 'Ring her on 07700 900123'], 'personal').verdict.level);
  });
});
