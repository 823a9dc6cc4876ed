// Files with a pack in them: as it is built, or in the signed document that is published.
import { gunzipSync } from 'node:zlib';
import { type Pack, packSchema } from '../../model/pack.ts';
import { type UpdateDocument, updateDocumentSchema } from '../../model/root.ts';
import { CAPS } from '../../packs/index.ts';
import { FaultError } from '../command.ts';
import { readJson } from '../files.ts';
import { sentenceOf } from '../jsonl.ts';
import { readBytes } from '../yaml.ts';

/** A signed document. Throws a FaultError when it is none. */
export function readUpdate(path: string): UpdateDocument {
  const parsed = updateDocumentSchema.safeParse(readJson(path));
  if (!parsed.success) throw new FaultError(`${path}:1: is not a signed update; whichhat pack sign makes one`);
  return parsed.data;
}

/** The pack of a file, built or signed; signatures are not looked at. Throws a FaultError with every fault. */
export function readAnyPack(path: string): Pack {
  const value = readJson(path);
  const signed = updateDocumentSchema.safeParse(value);
  const parsed = packSchema.safeParse(signed.success ? payloadOf(path, signed.data) : value, { reportInput: true });
  if (!parsed.success)
    throw new FaultError(
      parsed.error.issues
        .slice(0, 20)
        .map((issue) => `${path}: ${sentenceOf(issue)}`)
        .join('\n'),
    );
  return parsed.data;
}

/** The bytes of a file as a device would take them. Throws a UsageError when it cannot be read. */
export function updateBytes(path: string): Uint8Array {
  return readBytes(path, CAPS.bytes + 1);
}

function payloadOf(path: string, { pack }: UpdateDocument): unknown {
  try {
    return JSON.parse(gunzipSync(Buffer.from(pack.payload, 'base64url'), { maxOutputLength: CAPS.packBytes }).toString('utf8')) as unknown;
  } catch {
    throw new FaultError(`${path}: what is signed in it is not a pack`);
  }
}
