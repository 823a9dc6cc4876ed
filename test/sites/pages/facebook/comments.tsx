// Comments under a story: Enter sends, Shift+Enter makes a line. The box says who comments; a reply's box names the addressee instead.
import { type FormEvent, type ReactNode, useState } from 'react';
import { Face } from '../shared/parts.tsx';
import { draftOf } from './draft.ts';
import { useText, Writing } from './editor.tsx';
import { t } from './labels.ts';
import { Pressable } from './pressable.tsx';
import { editComment, publishComment } from './send.ts';
import { addComment, commenter, type Story } from './state.ts';
import { s } from './styles.ts';

interface BoxProps {
  readonly name: string;
  readonly label: string;
  readonly on: string;
  readonly story: Story;
  /** The comment's present words, where a published one is changed. */
  readonly changes?: string;
}

function Box({ name, label, on, story, changes }: BoxProps): ReactNode {
  const draft = draftOf(name, false, changes);
  const text = useText(draft);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const words = draft.text();
    if (busy || words.trim() === '') return;
    setBusy(true);
    // Emptied at once and put back on a refusal, so that the next comment can be typed while this one travels.
    draft.clear();
    try {
      if (changes !== undefined) await editComment(on, words, commenter);
      else {
        await publishComment(words, on, commenter);
        addComment(story.id, words);
      }
    } catch {
      draft.restore(words);
    } finally {
      setBusy(false);
    }
  };
  const off = text.trim() === '' || busy;
  return (
    <div className={s.top10}>
      <Face name={commenter.name} size={32} />
      <form role="presentation" className={s.grow} onSubmit={(event: FormEvent) => event.preventDefault()}>
        <Writing draft={draft} label={label} placeholder={label} className={s.bubble} hintClass={s.hintIn} onEnter={() => void send()} />
        <div id="focused-state-composer-submit" style={{ textAlign: 'end' }}>
          <span>
            <Pressable label={t.comment} className={s.small} disabled={off} publishes onPress={() => void send()} style={{ display: 'inline-block' }}>
              {t.comment}
            </Pressable>
          </span>
        </div>
      </form>
    </div>
  );
}

export function Comments({ story }: { readonly story: Story }): ReactNode {
  const [replying, setReplying] = useState<string | undefined>(undefined);
  const [editing, setEditing] = useState<string | undefined>(undefined);
  return (
    <div>
      {story.comments.map((comment, index) => (
        // Comments are only ever added at the end.
        <div key={`${story.id}-${index + 1}`} role="article" aria-label={`Comment by ${comment.author.name}`} className={s.top10}>
          <Face name={comment.author.name} size={32} />
          <div className={s.grow}>
            <div className={s.bubble} style={{ whiteSpace: 'pre-wrap' }}>
              <b>{comment.author.name}</b>
              <div dir="auto">{comment.text}</div>
            </div>
            <Pressable className={s.small} onPress={() => setReplying(String(index))}>
              {t.reply}
            </Pressable>
            {comment.author.id === commenter.id && (
              <Pressable label="Edit comment" className={s.small} onPress={() => setEditing(String(index))}>
                …
              </Pressable>
            )}
            {editing === String(index) && (
              <Box name={`edit-${story.id}-${index}`} label="Edit your comment" on={`${story.id}_${index}`} story={story} changes={comment.text} />
            )}
            {replying === String(index) && (
              <Box name={`reply-${story.id}-${index}`} label={t.replyTo(comment.author.name)} on={`${story.id}_${index}`} story={story} />
            )}
          </div>
        </div>
      ))}
      <Box name={`comment-${story.id}`} label={t.commentAs(commenter.name)} on={story.id} story={story} />
    </div>
  );
}
