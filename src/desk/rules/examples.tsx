// A rule's examples with what came of each: fires or stays quiet, and whether that is what was asked.

import { Icon } from '../../ui/icons.tsx';
import type { Tried } from '../../workspace/evidence.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

export function Examples({ tried }: { readonly tried: readonly Tried[] }) {
  const { t } = useWords();
  const wrong = tried.filter(({ right }) => !right).length;
  return (
    <Card title={t('desk_examples_title', { right: tried.length - wrong, all: tried.length })}>
      <ul class="examples" aria-live="polite">
        {tried.map((one) => (
          <li key={`${one.side} ${one.text}`} data-tone={one.right ? 'good' : 'block'}>
            <Icon name={one.right ? 'tick' : 'close'} size={18} />
            <div>
              <p>{one.text}</p>
              <p class="soft">
                {t(`desk_examples_${one.fired ? 'fired' : 'quiet'}`)}
                {one.quotes.length > 0 && ` “${one.quotes.join('”, “')}”`}
                {!one.right && `. ${t(`desk_examples_should_${one.side}`)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
