// A QR picture of a text, as shapes: no image, nothing fetched. The text itself stands beside it for whoever cannot scan.

import { useMemo } from 'preact/hooks';
import qrcode from 'qrcode-generator';

/** Modules of white round the picture, which scanners need. */
const QUIET = 4;

export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => shapeOf(text), [text]);
  const whole = size + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function shapeOf(text: string): { readonly size: number; readonly path: string } {
  // 0: the smallest size that fits. M: a seventh of the picture may be dirty.
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!code.isDark(row, column)) continue;
      let length = 1;
      while (column + length < size && code.isDark(row, column + length)) length += 1;
      runs.push(`M${column + QUIET} ${row + QUIET}h${length}v1h-${length}z`);
      column += length;
    }
  }
  return { size, path: runs.join('') };
}
