// The person's own clipboard, only when they press a button for it.

/** Resolves false where the browser or the page's permissions do not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
