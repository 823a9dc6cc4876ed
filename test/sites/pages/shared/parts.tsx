// Small parts both look-alike sites use: a round face, the strip that says what this is, and the tree that is thrown away every second.
import { type ReactNode, useEffect, useState } from 'react';
import { plain, sheet } from './sheet.ts';
import { hasQuirk, situation } from './situation.ts';

plain(`
  *,*::before,*::after{box-sizing:border-box}
  body{margin:0;font:15px/1.35 "DejaVu Sans",system-ui,sans-serif;background:var(--page);color:var(--ink);padding-bottom:34px}
  a{color:inherit;text-decoration:none} p{margin:0 0 6px} button{font:inherit;color:inherit;cursor:pointer}
  :focus-visible{outline:2px solid var(--tint);outline-offset:2px}
`);

const s = sheet({
  face: 'border-radius:50%;display:inline-flex;align-items:center;justify-content:center;font-weight:700;color:#fff;flex:none;user-select:none',
  strip: 'position:fixed;inset-block-end:0;inset-inline:0;background:#5b2a00;color:#fff;font-size:13px;text-align:center;padding:6px;z-index:5',
});

const hues = [212, 152, 18, 266, 338, 190, 42];

export function Face({ name, size = 40 }: { readonly name: string; readonly size?: number }): ReactNode {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  const hue = hues[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % hues.length] ?? 0;
  return (
    <span className={s.face} aria-hidden="true" style={{ width: size, height: size, fontSize: size * 0.38, background: `hsl(${hue} 45% 40%)` }}>
      {initials}
    </span>
  );
}

export function Strip({ not }: { readonly not: string }): ReactNode {
  return (
    // The real sites have no such strip: what lies below it can be pressed through it.
    <footer className={s.strip} style={{ pointerEvents: 'none' }} dir="ltr" lang="en">
      look-alike site for testing, not {not} · nothing leaves this computer · scenario {situation.session}
    </footer>
  );
}

/** Throws its children's nodes away once a second under `?quirk=rerender`, as a site may at any time. */
export function Remounting({ children }: { readonly children: ReactNode }): ReactNode {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!hasQuirk('rerender')) return;
    const timer = setInterval(() => setTurn((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return <div key={turn}>{children}</div>;
}
