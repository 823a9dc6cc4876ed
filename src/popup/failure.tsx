// One error: what happened and what to do in one sentence, the technical words below it.
import type { Failure } from '../messaging/protocol.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from './words.ts';

export function FailureNote({ failure }: { readonly failure: Failure | undefined }) {
  const { t } = useWords();
  return (
    <div role="alert" class={failure ? 'failure' : undefined}>
      {failure && (
        <>
          <p class="with-icon">
            <Icon name="warn" />
            <span>{t(`popup_error_${failure.code.replaceAll('-', '_')}`)}</span>
          </p>
          {failure.detail !== '' && <p class="detail">{failure.detail}</p>}
        </>
      )}
    </div>
  );
}
