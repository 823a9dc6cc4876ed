// What lies over the page in `#layers`: the compose dialog with its focus trap, X's own questions, and toasts.
import type { ReactNode } from 'react';
import { useFocusTrap } from '../shared/focus-trap.ts';
import { go, route } from '../shared/route.ts';
import { situation } from '../shared/situation.ts';
import { Article } from './article.tsx';
import { Composer, dismiss, PostButton } from './composer.tsx';
import { t } from './labels.ts';
import { agree, asking } from './send.ts';
import { discarding, emptyForm, timeline, toast } from './state.ts';
import { s } from './styles.ts';

function ComposeDialog(): ReactNode {
  const { query } = route.use();
  const posts = timeline.use();
  const box = useFocusTrap();
  const reply = posts.find((post) => post.id === query.get('in_reply_to'));
  const quoted = posts.find((post) => post.id === query.get('quote'));
  return (
    <div className={s.layer}>
      <div data-testid="twc-cc-mask" className={s.mask} onClick={dismiss} />
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        className={s.dialog}
        onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && dismiss()}
      >
        <h2 id="modal-header" hidden>
          {t.post}
        </h2>
        <div className={s.appBar}>
          <button type="button" data-testid="app-bar-close" aria-label="Close" className={s.plainButton} onClick={dismiss}>
            ✕
          </button>
          {situation.mobile ? (
            <PostButton form="modal" reply={reply} quoted={quoted} />
          ) : (
            <a href="/compose/post/unsent/drafts" data-testid="unsentButton" className={s.plainButton} onClick={(event) => event.preventDefault()}>
              Drafts
            </a>
          )}
        </div>
        {reply && <Article post={reply} />}
        <Composer form="modal" reply={reply} quoted={quoted} />
      </div>
    </div>
  );
}

function Discard(): ReactNode {
  const leave = (): void => {
    discarding.set(() => false);
    emptyForm('modal');
    go('/home');
  };
  return (
    <div role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" data-layer="" className={s.sheet}>
      <h2>Save post?</h2>
      <button type="button" data-testid="confirmationSheetConfirm" className={s.post} onClick={leave}>
        {t.save}
      </button>
      <button type="button" data-testid="confirmationSheetCancel" className={s.plainButton} onClick={leave}>
        {t.discard}
      </button>
    </div>
  );
}

export function Layers(): ReactNode {
  const { path } = route.use();
  const words = toast.use();
  const leaving = discarding.use();
  const asked = asking.use();
  return (
    <div id="layers">
      {/^\/(compose|intent)\//.test(path) && <ComposeDialog />}
      {leaving && <Discard />}
      {asked && (
        <div role="dialog" aria-modal="true" data-layer="" className={s.sheet}>
          <h2>Add descriptions?</h2>
          <button type="button" data-testid="confirmationSheetCancel" className={s.post} onClick={agree}>
            Not this time
          </button>
        </div>
      )}
      {words && (
        <div role="alert" data-testid="toast" className={s.toast}>
          {words}
        </div>
      )}
    </div>
  );
}
