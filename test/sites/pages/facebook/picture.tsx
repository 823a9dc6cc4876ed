// An attached picture as it shows in the composer.
import type { ReactNode } from 'react';
import { t } from './labels.ts';
import { s } from './styles.ts';

const source = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200"><rect width="480" height="200" fill="#7b93a8"/><path d="M0 200 140 80l90 80 90-60 160 100z" fill="#445a4e"/></svg>')}`;

export function Picture({ alt }: { readonly alt: string }): ReactNode {
  return (
    <div role="group" aria-label={t.attached}>
      <img src={source} alt={alt} className={s.picture} />
    </div>
  );
}
