// The picture a site shows in place of an emoji: here the character itself, drawn by the system's font.

/** SVG for `/emoji/<code points in hex joined by ->.svg`; an unreadable name gives an empty picture. */
export function emojiImage(path: string): string {
  const points = (/([0-9a-f-]+)\.svg$/.exec(path)?.[1] ?? '').split('-').map((hex) => Number.parseInt(hex, 16));
  const text = points.every((point) => point > 0 && point <= 0x10ffff) ? String.fromCodePoint(...points) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${text.replace(/[<&]/g, '')}</text></svg>`;
}
