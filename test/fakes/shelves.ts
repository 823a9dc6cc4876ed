// The desk's cupboard in memory, for tests: what was put is there to be looked at and spoiled.
import type { Device, Put } from '../../src/desk/file/device.ts';

export interface Shelves extends Device {
  /** By shelf and key: `kept work`. */
  readonly there: Map<string, unknown>;
}

interface Ways {
  readonly there?: Map<string, unknown>;
  /** What the device says when it is to keep something. */
  readonly answers?: () => Put;
  /** What it waits for with what it was asked to hand over. */
  readonly slowly?: () => Promise<void>;
}

export function shelves({ there = new Map<string, unknown>(), answers = () => ({ ok: true }), slowly = async () => undefined }: Ways = {}): Shelves {
  return {
    there,
    get: async (shelf, key) => there.get(`${shelf} ${key}`),
    async all(shelf) {
      const found = [...there].filter(([key]) => key.startsWith(`${shelf} `)).map(([key, value]) => [key.slice(shelf.length + 1), value] as const);
      await slowly();
      return found;
    },
    async put(shelf, key, value) {
      const answer = answers();
      if (answer.ok) there.set(`${shelf} ${key}`, value);
      return answer;
    },
    remove: async (shelf, key) => void there.delete(`${shelf} ${key}`),
  };
}
