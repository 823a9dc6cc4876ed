// A picture that the chart library draws once it is there. What it shows stands beside it as a table, so nothing waits for it.
import { useEffect, useRef } from 'preact/hooks';

type Drawing = typeof import('../../register/report/picture.ts');

/** @param draw must stay the same from one painting to the next, or the picture is drawn anew */
export function Picture({ draw }: { readonly draw: (library: Drawing, document: Document) => SVGSVGElement }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    let wanted = true;
    void import('../../register/report/picture.ts').then((library) => {
      const node = place.current;
      if (!wanted || !node) return;
      const drawn = draw(library, node.ownerDocument);
      drawn.setAttribute('role', 'img');
      // The picture is one thing with one description: its parts have no names of their own.
      for (const part of drawn.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
      node.replaceChildren(drawn);
    });
    return () => {
      wanted = false;
    };
  }, [draw]);
  return <figure class="picture" ref={place} />;
}
