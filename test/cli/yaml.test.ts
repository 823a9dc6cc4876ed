// YAML with its places: a fault is named by file, line and value.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FaultError, UsageError } from '../../src/cli/command.ts';
import { faultsOf, parseYaml, readYaml } from '../../src/cli/yaml.ts';

const TEXT = `# a comment first
id: one
levels:
  - { name: warn, size: 2 }
  - name: loud
    size: big
nested:
  deep:
    text: x
`;

describe('parseYaml', () => {
  const file = parseYaml('a.yml', TEXT);

  it.each([
    [['id'], 2],
    [['levels'], 3],
    [['levels', 0, 'name'], 4],
    [['levels', 1], 5],
    [['levels', 1, 'size'], 6],
    [['nested'], 7],
    [['nested', 'deep', 'text'], 9],
    // What is missing is missed where it should have been.
    [['levels', 1, 'colour'], 5],
    [['nested', 'deep', 'nothing'], 8],
    [[], 2],
  ])('%j stands on line %i', (place, line) => {
    expect(file.lineOf(place)).toBe(line);
  });

  it('names file and line of text that is not YAML', () => {
    expect(() => parseYaml('b.yml', 'a: 1\nb: [1, 2\nc: 3\n')).toThrow(FaultError);
    expect(() => parseYaml('b.yml', 'a: 1\nb: [1, 2\nc: 3\n')).toThrow(/^b\.yml:[23]: /);
    expect(() => parseYaml('b.yml', 'a: 1\na: 2\n')).toThrow(/^b\.yml:2: .*unique/);
  });

  it('refuses a file that refers to its own parts without end', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join(', ')}]`),
    ].join('\n');
    expect(() => parseYaml('b.yml', bomb)).toThrow(FaultError);
  });

  it('says so when there is no such file', () => {
    expect(() => readYaml('/nowhere/at/all.yml')).toThrow(UsageError);
    expect(() => readYaml('/nowhere/at/all.yml')).toThrow('cannot read /nowhere/at/all.yml: there is no such file');
  });
});

describe('faultsOf', () => {
  it('names file, line, value and what is allowed', () => {
    const schema = z.object({ id: z.string(), levels: z.array(z.strictObject({ name: z.enum(['warn', 'block']), size: z.number() })) });
    const file = parseYaml('a.yml', TEXT);
    const result = schema.safeParse(file.value, { reportInput: true });
    expect(faultsOf(file, result.error?.issues ?? [])).toEqual([
      'a.yml:5: levels.1.name is "loud"; allowed: "warn", "block"',
      'a.yml:6: levels.1.size is "big"; allowed: number',
    ]);
  });
});
