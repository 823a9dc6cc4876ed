// The most an update may ask of a device, and the checks that cost nothing: they come before anything is parsed or verified.
import { Refusal, type Refused, refusedBy } from './refusal.ts';

export const CAPS = {
  /** Bytes of a whole update document. */
  bytes: 1_048_576,
  /** Bytes of a pack once it is unpacked. */
  packBytes: 4_194_304,
  /** Objects and lists inside each other: of the document around the signed bytes, and of what is signed. */
  documentDepth: 6,
  packDepth: 24,
  /** Phrases, list items and examples of a pack together. */
  phrases: 20_000,
  /** UTF-16 units of one phrase or list item. */
  phraseLength: 300,
  /** Examples of one rule. */
  examples: 60,
} as const;

interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<unknown>;
}

/** Reads a stream to its end, or stops it at the first byte over the cap: an endless answer never fills the memory. */
export async function readCapped(stream: { getReader(): Reader }, cap: number = CAPS.bytes): Promise<Uint8Array | Refused> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (value === undefined) continue;
    size += value.length;
    if (size > cap) {
      // The other end may not answer, and nothing depends on its answer.
      void reader.cancel().catch(() => undefined);
      return refusedBy(new Refusal('too_large', `more than ${cap} bytes`));
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Bytes as JSON: capped, UTF-8 without fault, not nested deeper than `depth`. Throws a Refusal. */
export function parseJson(bytes: Uint8Array, depth: number, cap: number = CAPS.bytes): unknown {
  if (bytes.length > cap) throw new Refusal('too_large', `${bytes.length} bytes`);
  if (deepest(bytes) > depth) throw new Refusal('too_deep', `deeper than ${depth}`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    throw new Refusal('not_json', error instanceof Error ? error.message : String(error));
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** How deep brackets go outside strings: one pass over the bytes, before a parser sees them. */
function deepest(bytes: Uint8Array): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (inString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (OPENING.has(byte)) most = Math.max(most, ++depth);
    else if (CLOSING.has(byte)) depth -= 1;
  }
  return most;
}
