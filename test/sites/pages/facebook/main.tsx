// The Facebook look-alike's page: bar, feed or group or one story, chat, and the dialog over them.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Face, Remounting, Strip } from '../shared/parts.tsx';
import { route } from '../shared/route.ts';
import { situation } from '../shared/situation.ts';
import { isTyping } from '../shared/typing.ts';
import { BusinessComposer } from './business.tsx';
import { Chat } from './chat.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { MobileComposer, Reel, TextStory } from './create-pages.tsx';
import { t } from './labels.ts';
import { Pressable } from './pressable.tsx';
import { dialog, stories } from './state.ts';
import { StoryCard } from './story.tsx';
import { s } from './styles.ts';
import { TopBar } from './top-bar.tsx';

function Trigger({ words, pagelet }: { readonly words: string; readonly pagelet: string | undefined }): ReactNode {
  return (
    <div role="region" aria-label={t.createRegion} className={s.card} {...(pagelet && { 'data-pagelet': pagelet })}>
      <div className={s.row}>
        <a role="link" href={`/${situation.viewer.handle}`} aria-label={situation.viewer.name}>
          <Face name={situation.viewer.name} />
        </a>
        <Pressable className={s.trigger} onPress={() => dialog.set(() => ({ kind: 'create' }))}>
          <span>{words}</span>
        </Pressable>
      </div>
    </div>
  );
}

function Feed(): ReactNode {
  const { path } = route.use();
  const all = stories.use();
  const alone = /\/posts\/(\d+)/.exec(path)?.[1];
  const group = path.startsWith('/groups/');
  const timeline = path === `/${situation.viewer.handle}`;
  const shown = alone ? all.filter((story) => story.id === alone) : all;
  const name = situation.viewer.name.split(' ')[0] ?? '';
  return (
    <div role="main" className={s.feed}>
      {group && <h1 className={s.card}>Harrowdale neighbours</h1>}
      {!alone && situation.mobile && <MobileComposer />}
      {!alone && !situation.mobile && (
        <Trigger words={group ? t.groupTrigger : t.mind(name)} pagelet={group ? 'GroupInlineComposer' : timeline ? 'ProfileComposer' : undefined} />
      )}
      {shown.map((story) => (
        <StoryCard key={story.id} story={story} open={alone !== undefined} />
      ))}
    </div>
  );
}

function Body({ path }: { readonly path: string }): ReactNode {
  if (path.startsWith('/stories/create')) return <TextStory />;
  if (path.startsWith('/reels/create')) return <Reel />;
  return <Feed />;
}

function App(): ReactNode {
  const { path } = route.use();
  const open = dialog.use();
  const business = situation.host.startsWith('business.');
  return (
    <>
      <Remounting>
        {business ? (
          <BusinessComposer />
        ) : (
          <>
            <TopBar />
            <Body path={path} />
          </>
        )}
        {path.startsWith('/messages') && <Chat />}
        {open && <CreateDialog open={open} />}
      </Remounting>
      <Strip not="Facebook" />
    </>
  );
}

// Facebook's single-key shortcut for a new post.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'p' || isTyping(event) || dialog.get()) return;
  event.preventDefault();
  dialog.set(() => ({ kind: 'create' }));
});

const root = document.getElementById('mount_0_0_look');
if (root) createRoot(root).render(<App />);
