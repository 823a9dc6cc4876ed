// What a command may touch of the world: lines in, lines out, complaints, and the clock. Tests give it their own.
import { stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

export interface Io {
  /** Standard input, line by line, as it arrives. */
  readonly lines: () => AsyncIterable<string>;
  /** One line to standard output; waits when the reader is slower than we are. */
  readonly out: (line: string) => Promise<void>;
  /** One line to standard error. */
  readonly err: (line: string) => void;
  /** One line that must not be seen, such as a passphrase: from the keyboard without echo, or the next line of standard input. */
  readonly secret: (prompt: string) => Promise<string>;
  readonly now: () => Date;
}

/**
 * Splits text at line feeds only. Node's own readline also splits at U+2028 and U+2029, which JSON allows inside a string.
 * A carriage return before the line feed is dropped; the last line needs no line feed; an empty last line is none.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let feed = chunk.indexOf('\n'); feed !== -1; feed = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, feed));
      yield parts.join('').replace(/\r$/, '');
      parts = [];
      from = feed + 1;
    }
    if (from < chunk.length) parts.push(chunk.slice(from));
  }
  const last = parts.join('');
  if (last !== '') yield last;
}

/** The process's own streams. */
export function processIo(): Io {
  // `whichhat … | head` closes our output early; that is the reader's right and not a fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    lines: () => splitLines(stdin.setEncoding('utf8') as AsyncIterable<string>),
    out: (line) => new Promise((resolve) => (stdout.write(`${line}\n`) ? resolve() : stdout.once('drain', resolve))),
    err: (line) => void stderr.write(`${line}\n`),
    secret: secretReader(),
    now: () => new Date(),
  };
}

/** Asks on standard error, so that standard output stays clean. At a keyboard nothing is echoed. */
function secretReader(): Io['secret'] {
  let piped: AsyncIterator<string> | undefined;
  return async (prompt) => {
    if (stdin.isTTY) {
      const muted = new Writable({ write: (_chunk, _encoding, done) => done() });
      const asking = createInterface({ input: stdin, output: muted, terminal: true });
      stderr.write(prompt);
      const answer = await new Promise<string>((resolve) => asking.question('', resolve));
      asking.close();
      stderr.write('\n');
      return answer;
    }
    piped ??= splitLines(stdin.setEncoding('utf8') as AsyncIterable<string>);
    return (await piped.next()).value ?? '';
  };
}
