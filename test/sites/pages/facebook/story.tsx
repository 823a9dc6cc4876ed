// One published story in the feed, with its buttons and, once asked for or on its own page, its comments.
import { type ReactNode, useState } from 'react';
import { Face } from '../shared/parts.tsx';
import { situation } from '../shared/situation.ts';
import { Comments } from './comments.tsx';
import { t } from './labels.ts';
import { Pressable } from './pressable.tsx';
import { dialog, type Story } from './state.ts';
import { s } from './styles.ts';

export function StoryCard({ story, open }: { readonly story: Story; readonly open: boolean }): ReactNode {
  const [shown, setShown] = useState(open);
  return (
    <div role="article" aria-posinset={1} className={s.card}>
      <div className={s.row}>
        <Face name={story.author.name} />
        <div className={s.grow}>
          <h4 style={{ margin: 0 }}>
            <a href={`/${story.author.handle}`}>{story.author.name}</a>
          </h4>
          <span className={s.soft}>2 h</span>
        </div>
        {story.author.id === situation.viewer.id && (
          <Pressable label={t.edit} className={s.small} onPress={() => dialog.set(() => ({ kind: 'edit', story }))}>
            …
          </Pressable>
        )}
      </div>
      <div data-ad-rendering-role="story_message" dir="auto" style={{ whiteSpace: 'pre-wrap', marginTop: 8 }}>
        {story.text}
      </div>
      <div className={s.actions}>
        <Pressable label={t.like} className={s.action} onPress={() => undefined}>
          {t.like}
        </Pressable>
        <Pressable label={t.leave} className={s.action} onPress={() => setShown(true)}>
          <span data-ad-rendering-role="comment_button">{t.comment}</span>
        </Pressable>
        <Pressable label={t.share} className={s.action} onPress={() => dialog.set(() => ({ kind: 'share', story }))}>
          {t.share}
        </Pressable>
      </div>
      {shown && <Comments story={story} />}
    </div>
  );
}
