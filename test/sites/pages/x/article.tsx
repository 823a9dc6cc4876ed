// A published post: in the timeline, and as the parent above a reply.
import type { ReactNode } from 'react';
import { Face } from '../shared/parts.tsx';
import { go } from '../shared/route.ts';
import { t } from './labels.ts';
import type { Post } from './state.ts';
import { s } from './styles.ts';

/** @param onReply where replies open in place, as in the columns of X Pro */
export function Article({ post, onReply }: { readonly post: Post; readonly onReply?: () => void }): ReactNode {
  const { author } = post;
  return (
    <article data-testid="tweet" role="article" tabIndex={0} className={s.article}>
      <div className={s.row}>
        <div data-testid="Tweet-User-Avatar">
          <div data-testid={`UserAvatar-Container-${author.handle}`}>
            <Face name={author.name} />
          </div>
        </div>
        <div className={s.grow}>
          <div data-testid="User-Name">
            <b>{author.name}</b>{' '}
            <span className={s.soft} dir="ltr">
              @{author.handle}
            </span>{' '}
            <a
              href={`/${author.handle}/status/${post.id}`}
              className={s.soft}
              onClick={(event) => {
                event.preventDefault();
                go(`/${author.handle}/status/${post.id}`);
              }}
            >
              · <time>2h</time>
            </a>
          </div>
          <div data-testid="tweetText" dir="auto" lang={/\bMae ein\b/.test(post.text) ? 'cy' : 'en'} style={{ whiteSpace: 'pre-wrap' }}>
            {post.text}
          </div>
          <div role="group" className={s.actions}>
            <button type="button" data-testid="reply" onClick={onReply ?? (() => go(`/compose/post?in_reply_to=${post.id}`))}>
              {t.reply}
            </button>
            <button type="button" data-testid="retweet" onClick={() => go(`/compose/post?quote=${post.id}`)}>
              Quote
            </button>
            <button type="button" data-testid="like">
              Like
            </button>
          </div>
        </div>
      </div>
    </article>
  );
}
