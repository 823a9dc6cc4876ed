// The text area of a post on a coloured background: another component than the ordinary editor, centred, without the editor's own marker.
import { type ReactNode, useEffect, useRef } from 'react';
import type { Draft } from './draft.ts';
import { s } from './styles.ts';

export function Coloured({ draft, label }: { readonly draft: Draft; readonly label: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) box.current.textContent = draft.text();
    box.current?.focus();
  }, [draft]);
  return (
    <div className={s.big} style={{ background: 'linear-gradient(#8e2de2,#4a00e0)', color: '#fff', textAlign: 'center' }}>
      <div
        ref={box}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-label={label}
        className="notranslate"
        onInput={(event) => draft.restore(event.currentTarget.textContent ?? '')}
      />
    </div>
  );
}
