// Plays docs/publishing.md: its files are written, its commands run as written, in order, in an empty folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const doc = readFileSync(join(ROOT, 'docs/publishing.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'whichhat-publishing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TSX = fileURLToPath(import.meta.resolve('tsx'));
const TYPED = 'correct horse and môr\n'.repeat(4);

/** One line of the document, run by a shell that knows `whichhat`; what is asked for at the keyboard is typed. */
function run(line: string): { readonly status: number | null; readonly out: string; readonly err: string } {
  const script = `whichhat() { "${process.execPath}" --import "${TSX}" "${join(ROOT, 'src/cli/whichhat.ts')}" "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', script], { cwd: folder, input: TYPED, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const blocks = [...doc.matchAll(/^```(sh|yaml)\n(.*?)^```$/gms)].map(([, kind, text]) => ({ kind, text: text ?? '' }));

describe('docs/publishing.md', () => {
  it('takes a comms officer from nothing to a published pack, as written', { timeout: 300_000 }, () => {
    const said: string[] = [];
    for (const { kind, text } of blocks) {
      if (kind === 'yaml') {
        const [, name] = /^# (\S+)\n/.exec(text) ?? [];
        if (name === undefined) throw new Error(`a file without a name: ${text}`);
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
        continue;
      }
      for (const line of text.trim().split('\n')) {
        const { status, out, err } = run(line);
        expect({ line, status, out, err: status === 0 ? '' : err }).toMatchObject({ status: 0 });
        said.push(out);
      }
    }
    const all = said.join('\n');
    expect(all).toMatch(/^fingerprint( [a-z]+){10}$/m);
    expect(all).toMatch(/update\.json: one signature; one more person must sign/);
    expect(all).toMatch(/update\.json: good: midshire-fire, channel main, version 1, .* 2 of 1 signatures/);
    expect(all).toMatch(/^sam-carter\tWH1-[\w-]+$/m);
    expect(all).toMatch(/0 of \d+ drafts change/);
    expect(all).toMatch(/update\.json: good: midshire-fire, channel main, version 3/);
    expect(all).toMatch(/root statement 2/);

    // Nothing secret was said, and what is secret is for its owner only.
    for (const key of ['root', 'ann', 'ben', 'carol']) expect(statSync(join(folder, `${key}.key`)).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0);
    expect(all).not.toMatch(/"d"\s*:/);
    const published = readFileSync(join(folder, 'update.json'), 'utf8');
    const payload = gunzipSync(Buffer.from((JSON.parse(published) as { pack: { payload: string } }).pack.payload, 'base64url')).toString();
    expect(payload).toContain('whichhat-pack');
    expect(payload).not.toMatch(/Sam Carter|sam-carter/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});
