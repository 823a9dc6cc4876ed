// README.md and docs/ as a newcomer follows them: every link leads somewhere, every command is there, and every command is told of.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const docs = ['README.md', ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))];
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

/** A heading as GitHub names it in a link. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(docs)('%s', (file) => {
  const text = read(file);

  it('links to files and headings that are there', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#');
      const to = path === '' ? file : join(dirname(file), path);
      expect(existsSync(join(ROOT, to)), target).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(read(to)), target).toContain(anchor);
    }
  });

  it('names files of the project that are there', () => {
    for (const [, path = ''] of text.matchAll(/`((?:src|test|extension|docs)\/[\w./-]+)`/g)) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  it('names commands that are there', () => {
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g)) expect(scripts, name).toContain(name);
  });
});

it('README.md tells of every command of package.json', () => {
  const text = read('README.md');
  for (const name of scripts) expect(text).toMatch(name === 'test' ? /npm test/ : new RegExp(`npm run ${name}\\b(?!:)`));
});

it('README.md leads to every page of docs/', () => {
  const text = read('README.md');
  for (const page of docs.slice(1)) expect(text).toContain(`(${page})`);
});
