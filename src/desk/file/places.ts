// Where a file can be: on a drive that the browser writes to in place (Chrome, Edge), or by download and upload (Firefox).
// Both say the same thing to the rest of the desk.

/** A file that can be written again. */
export interface Place {
  readonly name: string;
  /** True where writing changes the file itself; false where it makes a download. */
  readonly inPlace: boolean;
  /** Its text now; undefined for a download, which cannot be read back. */
  read(): Promise<string | undefined>;
  /** Throws where the disk is full, the permission is refused or the file is gone. */
  write(text: string): Promise<void>;
  /** The browser's own handle, so that the place can be kept on the device. */
  readonly handle?: FileSystemFileHandle;
}

export interface Chosen {
  readonly place: Place;
  readonly text: string;
}

export interface Places {
  /** True where the browser can save in place. */
  readonly inPlace: boolean;
  /** Asks for a place to save; undefined when the person changed their mind. */
  choose(name: string): Promise<Place | undefined>;
  /** Asks for a file to open; undefined when the person changed their mind. Only where `inPlace`. */
  open(): Promise<Chosen | undefined>;
  /** Hands a text over as a download. */
  download(name: string, content: string | Blob, type?: string): void;
  /** A place that writes downloads under this name. */
  downloads(name: string): Place;
  /** The place behind a handle that was kept on the device. */
  again(handle: FileSystemFileHandle): Place;
}

interface PickerOptions {
  readonly suggestedName?: string;
  readonly types?: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[];
}
/** Chrome and Edge have these; the standard library of TypeScript does not. */
interface Pickers {
  showSaveFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle>;
  showOpenFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle[]>;
}
interface Permitted {
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
}

export const EXTENSION = '.whichhat';
const TYPES = [{ description: 'WhichHat', accept: { 'application/json': [EXTENSION] } }];

/** Undefined when the person closed the picker; everything else is a real fault. */
async function unlessCancelled<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function placeOf(handle: FileSystemFileHandle): Place {
  return {
    name: handle.name,
    inPlace: true,
    handle,
    read: async () => (await handle.getFile()).text(),
    async write(text) {
      const answer = await (handle as Permitted).requestPermission?.({ mode: 'readwrite' });
      if (answer !== undefined && answer !== 'granted') throw new DOMException('the browser was not allowed to write the file', 'NotAllowedError');
      const stream = await handle.createWritable();
      try {
        await stream.write(text);
        // Until here the old file is untouched: the browser writes beside it and changes names at the end.
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
  };
}

function download(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by the next turn; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const pickers = globalThis as unknown as Pickers;

export const browserPlaces: Places = {
  get inPlace() {
    return pickers.showSaveFilePicker !== undefined;
  },
  async choose(name) {
    if (!pickers.showSaveFilePicker) return browserPlaces.downloads(name);
    const handle = await unlessCancelled(pickers.showSaveFilePicker({ suggestedName: name, types: TYPES }));
    return handle && placeOf(handle);
  },
  async open() {
    const [handle] = (await unlessCancelled(pickers.showOpenFilePicker?.({ types: TYPES }) ?? Promise.resolve([]))) ?? [];
    if (handle === undefined) return undefined;
    const place = placeOf(handle);
    return { place, text: (await place.read()) ?? '' };
  },
  download,
  downloads: (name) => ({ name, inPlace: false, read: async () => undefined, write: async (text) => download(name, text) }),
  again: placeOf,
};
