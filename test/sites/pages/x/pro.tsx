// X Pro: a drawer to write in, whose button carries no test id, and columns, one of which acts as a delegated account whatever the side says.
// Under `?variant=faceless-columns` the columns' heads show no picture.
import { type ReactNode, useState } from 'react';
import { accountOf, xAccounts } from '../../people.ts';
import { Face } from '../shared/parts.tsx';
import { isVariant } from '../shared/situation.ts';
import { Article } from './article.tsx';
import { Composer } from './composer.tsx';
import { SideNav } from './side-nav.tsx';
import { type Post, timeline, useActing } from './state.ts';
import { s } from './styles.ts';

function Deck({ name, as }: { readonly name: string; readonly as: string }): ReactNode {
  const account = accountOf(xAccounts, as);
  const posts = timeline.use();
  const [answering, setAnswering] = useState<Post | undefined>(undefined);
  const acting = useActing();
  return (
    <section data-rfd-draggable-id={`column-${name}`} className={s.deckColumn}>
      <header className={s.deckHead}>
        {name}
        <div aria-label="Delegate" role="button" tabIndex={0}>
          {!isVariant('faceless-columns') && (
            <div data-testid={`UserAvatar-Container-${account.handle}`}>
              <Face name={account.name} size={28} />
            </div>
          )}
        </div>
      </header>
      {posts.slice(0, 3).map((post) => (
        <div key={post.id} data-testid="cellInnerDiv">
          <Article post={post} onReply={() => setAnswering(post)} />
          {answering === post && (
            <div data-testid="inline_reply_offscreen">
              <Composer form="reply" reply={post} as={account.id === acting.id ? undefined : account} />
            </div>
          )}
        </div>
      ))}
    </section>
  );
}

export function ProDeck(): ReactNode {
  const acting = useActing();
  const [open, setOpen] = useState(false);
  return (
    <div className={s.deck}>
      <div>
        <div
          role="button"
          tabIndex={0}
          aria-label="Compose post"
          className={s.compose}
          onClick={() => setOpen(true)}
          onKeyDown={(event) => event.key === 'Enter' && setOpen(true)}
        >
          +
        </div>
        <SideNav />
      </div>
      {open && (
        <div data-testid="drawerAnimatedDiv" className={s.drawer}>
          <div className={s.appBar}>
            <button type="button" aria-label="Done" className={s.plainButton} onClick={() => setOpen(false)}>
              Done
            </button>
          </div>
          <Composer form="inline" />
        </div>
      )}
      <Deck name="Home" as={acting.key} />
      <Deck name="Notifications" as="midshire-x" />
    </div>
  );
}
