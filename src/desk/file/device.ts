// The desk's own cupboard on the device: IndexedDB, because it can hold a file's handle and a key that cannot be taken out.
// It must not know what the values mean. Every failure comes back as a value, because a full disk is an ordinary day.

export type Shelf = 'kept' | 'keys';
export type Put = { readonly ok: true } | { readonly ok: false; readonly why: 'full' | 'failed'; readonly detail: string };

export interface Device {
  get(shelf: Shelf, key: string): Promise<unknown>;
  all(shelf: Shelf): Promise<readonly unknown[]>;
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

/** Runs one transaction and waits until it is really on the disk. */
async function within<T>(shelf: Shelf, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(shelf, mode);
      const request = act(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? request.error);
      transaction.onerror = () => reject(transaction.error ?? request.error);
    });
  } finally {
    database.close();
  }
}

export const indexedDevice: Device = {
  get: (shelf, key) => within<unknown>(shelf, 'readonly', (store) => store.get(key)).catch(() => undefined),
  all: (shelf) => within<unknown[]>(shelf, 'readonly', (store) => store.getAll()).catch(() => []),
  async put(shelf, key, value) {
    try {
      await within(shelf, 'readwrite', (store) => store.put(value, key));
      return { ok: true };
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      return { ok: false, why: name === 'QuotaExceededError' ? 'full' : 'failed', detail: String(error) };
    }
  },
  async remove(shelf, key) {
    await within(shelf, 'readwrite', (store) => store.delete(key)).catch(() => undefined);
  },
};
