// What of a version is new to the people who have the one before: as the pack says that this browser has joined by, where it is of the same organisation.
import { ask } from '../../messaging/ask.ts';
import { askTwice } from '../../messaging/ask-twice.ts';
import type { Pack } from '../../model/pack.ts';
import { partsOtherwise } from '../../workspace/pack-parts.ts';

export interface Since {
  readonly version: number;
  readonly parts: readonly string[];
}

/** Undefined where this browser has not joined that organisation, or has this version or a later one. */
export async function sinceJoined(pack: Pack): Promise<Since | undefined> {
  const answer = await askTwice(() => ask('state'));
  const joined = answer.ok && answer.value.organisation.from === 'pack' ? answer.value.organisation.pack : undefined;
  if (joined === undefined || joined.organisation !== pack.organisation || joined.version >= pack.version) return undefined;
  return { version: joined.version, parts: partsOtherwise(pack, joined) };
}
