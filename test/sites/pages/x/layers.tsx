// What lies over the page in `#layers`: the compose dialog with its focus trap, X's own questions, and toasts.
import type { MouseEvent, ReactNode } from 'react';
import { useFocusTrap } from '../shared/focus-trap.ts';
import { go, route } from '../shared/route.ts';
import { situation } from '../shared/situation.ts';
import { Article } from './article.tsx';
import { Composer, dismiss, PostButton } from './composer.tsx';
import { t } from './labels.ts';
import { agree, asking } from './send.ts';
import { changePiece, discarding, emptyForm, forms, reopen, timeline, toast } from './state.ts';
import { s } from './styles.ts';

function ComposeDialog(): ReactNode {
  const { query } = route.use();
  const posts = timeline.use();
  const box = useFocusTrap();
  const reply = posts.find((post) => post.id === query.get('in_reply_to'));
  const quoted = posts.find((post) => post.id === query.get('quote'));
  const editing = posts.find((post) => post.id === query.get('edit'));
  const scheduled = query.get('scheduled') !== null;
  const composer = { form: 'modal', reply, quoted, editing, scheduled } as const;
  const title = editing ? t.edit : t.post;
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
        <h2 id="modal-header" hidden={!editing}>
          {title}
        </h2>
        <div className={s.appBar}>
          <button type="button" data-testid="app-bar-close" aria-label="Close" className={s.plainButton} onClick={dismiss}>
            ✕
          </button>
          {situation.mobile ? (
            <PostButton {...composer} />
          ) : (
            <a href="/compose/post/unsent/drafts" data-testid="unsentButton" className={s.plainButton} onClick={toDrafts}>
              Drafts
            </a>
          )}
        </div>
        {reply && <Article post={reply} />}
        <Composer {...composer} />
      </div>
    </div>
  );
}

function toDrafts(event: MouseEvent): void {
  event.preventDefault();
  go('/compose/post/unsent/drafts');
}

/** The list of what was kept unsent: opening an item loads the ordinary composer. */
function Drafts(): ReactNode {
  const open = (): void => {
    reopen('modal', situation.text);
    go('/compose/post');
  };
  return (
    <div className={s.layer}>
      <div role="dialog" aria-modal="true" aria-label="Drafts" className={s.dialog}>
        <button type="button" data-testid="unsentTweet" className={s.plainButton} onClick={open}>
          {situation.text}
        </button>
      </div>
    </div>
  );
}

/** A video's title and description, on a page of their own over the composer that stays alive behind it. */
function VideoDetails(): ReactNode {
  const { pieces, active } = forms.modal.use();
  const one = pieces[active];
  if (!one?.video) return null;
  const { video } = one;
  const change = (words: Partial<typeof video>): void => changePiece('modal', one.key, { video: { ...video, ...words } });
  return (
    <div className={s.layer}>
      <div role="dialog" aria-modal="true" aria-label="Video details" className={s.dialog}>
        <input name="title" aria-label="Title" className={s.input} value={video.title} onChange={(event) => change({ title: event.target.value })} />
        <textarea
          name="description"
          aria-label="Description"
          className={s.input}
          value={video.description}
          onChange={(event) => change({ description: event.target.value })}
        />
        <button type="button" data-testid="videoDetailsDone" className={s.post} onClick={() => go('/compose/post')}>
          Done
        </button>
      </div>
    </div>
  );
}

function Over(): ReactNode {
  const { path } = route.use();
  if (path.startsWith('/compose/post/unsent')) return <Drafts />;
  if (path === '/compose/post/metadata') return <VideoDetails />;
  return /^\/(compose|intent)\//.test(path) ? <ComposeDialog /> : null;
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
  const words = toast.use();
  const leaving = discarding.use();
  const asked = asking.use();
  return (
    <div id="layers">
      <Over />
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
