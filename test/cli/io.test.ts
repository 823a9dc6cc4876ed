// Standard input in lines, however it arrives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/cli/io.ts';

async function* arriving(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function linesOf(chunks: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(arriving(chunks))) lines.push(line);
  return lines;
}

describe('splitLines', () => {
  it('joins what arrives in pieces', async () => {
    expect(await linesOf(['{"a"', ':1}\n{"b":', '2}'])).toEqual(['{"a":1}', '{"b":2}']);
  });

  it('keeps empty lines in between, and needs no line feed at the end', async () => {
    expect(await linesOf(['a\n\nb\n'])).toEqual(['a', '', 'b']);
    expect(await linesOf([])).toEqual([]);
  });

  it('takes carriage returns before a line feed away, even when they arrive apart', async () => {
    expect(await linesOf(['a\r', '\nb\rc\r\n'])).toEqual(['a', 'b\rc']);
  });

  it('does not split where JSON would not: U+2028, U+2029 and U+0085 stay inside their line', async () => {
    const line = '"a\u2028b\u2029c\u0085d"';
    expect(await linesOf([`${line}\n`])).toEqual([line]);
  });

  it('gives the same lines however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '😀') })), async (chunks) => {
        expect(await linesOf(chunks)).toEqual(await linesOf([chunks.join('')]));
      }),
    );
  });
});
