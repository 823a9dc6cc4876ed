// The desk's own cupboard on the device: IndexedDB, because it can hold a file's handle and a key that cannot be taken out.
// It must not know what the values mean. Every failure comes back as a value, because a full disk is an ordinary day.

export type Shelf = 'kept' | 'keys';
export type Put = { readonly ok: true } | { readonly ok: false; readonly why: 'full' | 'failed'; readonly detail: string };

export interface Device {
  get(shelf: Shelf, key: string): Promise<unknown>;
  /** Everything on the shelf, each with its key. */
  all(shelf: Shelf): Promise<readonly (readonly [key: string, value: unknown])[]>;
  put(shelf: Shelf, key: string, value: unknown): Promise<Put>;
  remove(shelf: Shelf, key: string): Promise<void>;
}

const NAME = 'whichhat-desk';
const VERSION = 1;
const SHELVES: readonly Shelf[] = ['kept', 'keys'];

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const shelf of SHELVES) if (!request.result.objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Runs one transaction, waits until it is really on the disk, and gives what `act` reads from its requests then. */
async function within<T>(shelf: Shelf, mode: IDBTransactionMode, act: (store: IDBObjectStore) => () => T): Promise<T> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(shelf, mode);
      const result = act(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(result());
      // A request that fails aborts the transaction, which has the fault then.
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

const resultOf =
  <T>(request: IDBRequest<T>) =>
  (): T =>
    request.result;

function everything(store: IDBObjectStore): () => readonly (readonly [string, unknown])[] {
  const [keys, values] = [store.getAllKeys(), store.getAll()];
  return () => keys.result.map((key, at) => [String(key), values.result[at]]);
}

export const indexedDevice: Device = {
  get: (shelf, key) => within<unknown>(shelf, 'readonly', (store) => resultOf(store.get(key))).catch(() => undefined),
  all: (shelf) => within(shelf, 'readonly', everything).catch(() => []),
  async put(shelf, key, value) {
    try {
      await within(shelf, 'readwrite', (store) => resultOf(store.put(value, key)));
      return { ok: true };
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      return { ok: false, why: name === 'QuotaExceededError' ? 'full' : 'failed', detail: String(error) };
    }
  },
  async remove(shelf, key) {
    await within(shelf, 'readwrite', (store) => resultOf(store.delete(key))).catch(() => undefined);
  },
};
