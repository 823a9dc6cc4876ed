// Flags and help, the same for every command.
import { describe, expect, it } from 'vitest';
import { type Command, DONE, helpOf, readFlags, UsageError } from '../../src/cli/command.ts';

const command: Command = {
  summary: 'counts things',
  flags: { file: { value: 'FILE', says: 'what to count' }, json: { says: 'as JSON' } },
  example: 'whichhat count --file a.txt',
  run: async () => DONE,
};
const withRest: Command = { ...command, rest: '[FILES…]' };

describe('readFlags', () => {
  it('reads values in both spellings, switches and what is left', () => {
    expect(readFlags(command, ['--file', 'a', '--json']).text('file')).toBe('a');
    expect(readFlags(command, ['--file=a']).text('file')).toBe('a');
    expect(readFlags(command, ['--json']).has('json')).toBe(true);
    expect(readFlags(command, []).has('json')).toBe(false);
    expect(readFlags(withRest, ['one', '--json', 'two']).rest).toEqual(['one', 'two']);
  });

  it('takes a value that begins with a dash only with an equals sign, as everybody else does', () => {
    expect(readFlags(command, ['--file=-']).text('file')).toBe('-');
  });

  it.each([
    [['--fiel', 'a'], 'unknown option "--fiel"; allowed: --file FILE, --json'],
    [['-x'], 'unknown option "-x"; allowed: --file FILE, --json'],
    [['--file'], '--file needs a value: --file FILE'],
    [['--file='], '--file needs a value: --file FILE'],
    [['--json=yes'], '--json takes no value'],
    [['--json', '--json'], '--json is given twice'],
    [['stray'], '"stray" is not expected here; allowed: --file FILE, --json'],
    [['--constructor', 'a'], 'unknown option "--constructor"'],
  ])('refuses %j', (words, message) => {
    expect(() => readFlags(command, words)).toThrow(UsageError);
    expect(() => readFlags(command, words)).toThrow(message);
  });
});

describe('helpOf', () => {
  it('shows the usage, every flag and the example', () => {
    expect(helpOf('whichhat count', withRest)).toBe(
      [
        'whichhat count — counts things',
        '',
        'Usage: whichhat count [options] [FILES…]',
        '',
        '  --file FILE  what to count',
        '  --json       as JSON',
        '',
        'Example: whichhat count --file a.txt',
      ].join('\n'),
    );
  });
});
