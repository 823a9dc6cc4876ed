// One answer for each line, in order, with its own id, and a bad line does not end the rest.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DONE, FAULT, FaultError } from '../../src/cli/command.ts';
import { eachLine, idSchema } from '../../src/cli/jsonl.ts';
import { fakeIo } from './fake-io.ts';

const schema = z.object({ id: idSchema, text: z.string(), voice: z.enum(['own', 'ours']).optional() });
const length = ({ text }: { text: string }): object => {
  if (text === 'bad') throw new FaultError('text is "bad"');
  return { length: text.length };
};

describe('eachLine', () => {
  it('answers every line in order, with its own id, whatever kind of id it is', async () => {
    const io = fakeIo(['{"id":"a","text":"12"}', '', '{"id":7,"text":""}', '{"text":"1"}']);
    expect(await eachLine(io, schema, length)).toBe(DONE);
    expect(io.output).toEqual(['{"id":"a","length":2}', '{"id":7,"length":0}', '{"id":null,"length":1}']);
  });

  it('answers a bad line with what is wrong and goes on; the status says so', async () => {
    const io = fakeIo(['{"id":"a"}', '{oops', '[1]', '{"id":"b","text":"bad"}', '{"id":"c","text":"x","voice":"boss"}', '{"id":"d","text":"x"}']);
    expect(await eachLine(io, schema, length)).toBe(FAULT);
    const answers = io.output.map((line) => JSON.parse(line));
    expect(answers).toHaveLength(6);
    expect(answers[0]).toEqual({ id: 'a', error: 'text is missing; allowed: string' });
    expect(answers[1].id).toBe(null);
    expect(answers[1].error).toContain('not a JSON object');
    expect(answers[2]).toEqual({ id: null, error: 'it is [1]; allowed: object' });
    expect(answers[3]).toEqual({ id: 'b', error: 'text is "bad"' });
    expect(answers[4]).toEqual({ id: 'c', error: 'voice is "boss"; allowed: "own", "ours"' });
    expect(answers[5]).toEqual({ id: 'd', length: 1 });
  });

  it('reads a first line that begins with a byte order mark', async () => {
    const io = fakeIo(['\uFEFF{"id":"a","text":"12"}']);
    expect(await eachLine(io, schema, length)).toBe(DONE);
  });

  it('does not swallow a fault of our own', async () => {
    const io = fakeIo(['{"text":"x"}']);
    await expect(
      eachLine(io, schema, () => {
        throw new TypeError('ours');
      }),
    ).rejects.toThrow('ours');
  });
});
