// The X look-alike's page: three columns, the compose dialog over them, routes without loads.
import draftCss from 'draft-js/dist/Draft.css?inline';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Remounting, Strip } from '../shared/parts.tsx';
import { route } from '../shared/route.ts';
import { plain } from '../shared/sheet.ts';
import { situation } from '../shared/situation.ts';
import { Article } from './article.tsx';
import { Composer, PostButton, pro } from './composer.tsx';
import { t } from './labels.ts';
import { Layers } from './layers.tsx';
import { Messages } from './messages.tsx';
import { ProDeck } from './pro.tsx';
import { listenForShortcuts } from './shortcuts.ts';
import { SideNav } from './side-nav.tsx';
import { timeline } from './state.ts';
import { s } from './styles.ts';

plain(draftCss);

function Column(): ReactNode {
  const { path } = route.use();
  const posts = timeline.use();
  const status = /\/status\/(\d+)/.exec(path)?.[1];
  const post = posts.find((one) => one.id === status);
  const community = /^\/i\/communities\/(\d+)/.exec(path)?.[1];
  if (path.startsWith('/messages') || path.startsWith('/i/chat')) return <Messages chat={path.startsWith('/i/chat')} />;
  if (post) {
    return (
      <>
        <Article post={post} />
        <div data-testid="inline_reply_offscreen">
          <Composer form="reply" reply={post} />
        </div>
      </>
    );
  }
  return (
    <>
      {situation.mobile && (
        <div className={s.appBar}>
          <span />
          <PostButton form="inline" />
        </div>
      )}
      <Composer form="inline" community={community} />
      <section role="region" aria-label="Timeline">
        {posts.map((one) => (
          <div key={one.id} data-testid="cellInnerDiv">
            <Article post={one} />
          </div>
        ))}
      </section>
    </>
  );
}

function Search(): ReactNode {
  return (
    <div data-testid="sidebarColumn" className={s.side}>
      <form role="search" aria-label={t.search} onSubmit={(event) => event.preventDefault()}>
        <input data-testid="SearchBox_Search_Input" role="combobox" aria-expanded="false" aria-label={t.search} placeholder={t.search} className={s.search} />
      </form>
    </div>
  );
}

function App(): ReactNode {
  const { path } = route.use();
  const heading = path.startsWith('/messages') || path.startsWith('/i/chat') ? t.messages : /\/status\//.test(path) ? t.post : t.home;
  return (
    <>
      <Remounting>
        {pro ? (
          <ProDeck />
        ) : (
          <div className={s.shell}>
            {!situation.mobile && <SideNav />}
            <main role="main">
              <div data-testid="primaryColumn" className={s.column}>
                <h2 className={s.heading}>{heading}</h2>
                <Column />
              </div>
            </main>
            {!situation.mobile && <Search />}
          </div>
        )}
        <Layers />
      </Remounting>
      <Strip not="X" />
    </>
  );
}

listenForShortcuts();
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
