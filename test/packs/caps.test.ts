// No byte is read beyond the cap, and nothing deeper is parsed than may be.
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/packs/caps.ts';
import { CAPS, readCapped } from '../../src/packs/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function stream(chunk: Uint8Array, times: number): { readonly source: ReadableStream<Uint8Array>; readonly seen: { given: number; stopped: boolean } } {
  const seen = { given: 0, stopped: false };
  const source = new ReadableStream<Uint8Array>(
    {
      pull(to) {
        if (seen.given === times) return to.close();
        seen.given += 1;
        to.enqueue(chunk);
      },
      cancel() {
        seen.stopped = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { source, seen };
}

describe('reading with a cap', () => {
  it('gives the bytes of what fits', async () => {
    expect(await readCapped(stream(bytes('ab'), 3).source)).toEqual(bytes('ababab'));
    expect(await readCapped(stream(new Uint8Array(CAPS.bytes), 1).source)).toHaveLength(CAPS.bytes);
  });

  it('stops endless data at the first piece over the cap', async () => {
    const { source, seen } = stream(new Uint8Array(65_536), Number.POSITIVE_INFINITY);
    expect(await readCapped(source)).toMatchObject({ outcome: 'refused', code: 'too_large' });
    expect(seen).toEqual({ given: CAPS.bytes / 65_536 + 1, stopped: true });
  });
});

describe('parsing with a depth', () => {
  it('reads JSON, and brackets inside strings count for nothing', () => {
    expect(parseJson(bytes('{"a":["[[[[\\"[[[["]}'), 2)).toEqual({ a: ['[[[["[[[['] });
  });

  it.each([
    ['too deep', '[[[1]]]', 'too_deep'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'too_deep'],
    ['not JSON', '{', 'not_json'],
    ['nothing', '', 'not_json'],
  ])('refuses %s', (_what, text, code) => {
    expect(() => parseJson(bytes(text), 2)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses broken UTF-8 and what is too large', () => {
    expect(() => parseJson(new Uint8Array([0x22, 0xff, 0x22]), 2)).toThrow(expect.objectContaining({ code: 'not_json' }));
    expect(() => parseJson(new Uint8Array(CAPS.bytes + 1), 2)).toThrow(expect.objectContaining({ code: 'too_large' }));
  });
});
