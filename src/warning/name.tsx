// A name inside a sentence: emphasised, and kept from turning the text around it when it is written right to left.
import type { T } from '../i18n/translator.ts';

const GAP = '\u0000';

/** The sentence of `key` with its `$NAME$`; the element's text is the whole sentence, however much of the name is seen. */
export function Named({ t, of, name }: { readonly t: T; readonly of: string; readonly name: string }) {
  const [before = '', after = ''] = t(of, { name: GAP }).split(GAP);
  return (
    <>
      <span class="before">{before}</span>
      <bdi class="name" title={name}>
        {name}
      </bdi>
      {after}
    </>
  );
}
