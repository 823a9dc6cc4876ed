// Is the page dark? A site's own dark look need not be the system's, and ours should sit well on it.

/** Brightness of an opaque CSS colour, 0 to 1; undefined for a transparent or unknown one. */
function brightness(colour: string): number | undefined {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (parts === null || (parts[4] !== undefined && Number(parts[4]) < 0.5)) return undefined;
  return (Number(parts[1]) * 0.299 + Number(parts[2]) * 0.587 + Number(parts[3]) * 0.114) / 255;
}

/** The look of the page around `document`: its painted background first, then its `color-scheme`; undefined leaves it to the system. */
export function lookOf(document: Document): 'light' | 'dark' | undefined {
  const view = document.defaultView;
  if (view === null) return undefined;
  const root = view.getComputedStyle(document.documentElement);
  const painted = document.body === null ? undefined : (brightness(view.getComputedStyle(document.body).backgroundColor) ?? brightness(root.backgroundColor));
  if (painted !== undefined) return painted < 0.5 ? 'dark' : 'light';
  if (root.colorScheme === 'dark' || root.colorScheme === 'light') return root.colorScheme;
  return undefined;
}
