// Packing bytes smaller, with the platform's own deflate. What comes out of a packed text is counted as it comes, so that a small one cannot unpack to the end of the memory.
import { readCapped } from './caps.ts';
import { Refusal } from './refusal.ts';

/** `gzip` for what others may want to open by hand, `deflate-raw` where every byte counts. */
type Format = 'gzip' | 'deflate-raw';

/** The bytes, packed. Hosts pack the same bytes differently: only what was unpacked is ever compared. */
export async function zipped(bytes: Uint8Array<ArrayBuffer>, format: Format): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Throws a Refusal for what is not packed, and for what unpacks to more than `cap` bytes. */
export async function unzipped(bytes: Uint8Array<ArrayBuffer>, format: Format, cap: number): Promise<Uint8Array> {
  let read: Awaited<ReturnType<typeof readCapped>>;
  try {
    read = await readCapped(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)), cap);
  } catch (error) {
    throw new Refusal('not_json', error instanceof Error ? error.message : String(error));
  }
  if (!(read instanceof Uint8Array)) throw new Refusal(read.code, read.detail);
  return read;
}
