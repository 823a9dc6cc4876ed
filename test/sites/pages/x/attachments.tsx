// What hangs below a post being written: picture with its description, poll choices, the quoted post.
import { type ReactNode, useState } from 'react';
import { go } from '../shared/route.ts';
import { t } from './labels.ts';
import { changePiece, type FormName, type Piece, type Post } from './state.ts';
import { s } from './styles.ts';

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200"><rect width="480" height="200" fill="#6b8e9e"/><circle cx="90" cy="60" r="28" fill="#f3d27a"/><path d="M0 200 160 90l90 70 80-50 150 90z" fill="#3f5d4c"/></svg>')}`;

function Picture({ form, piece, alt }: { readonly form: FormName; readonly piece: Piece; readonly alt: string }): ReactNode {
  const [editing, setEditing] = useState(false);
  return (
    <div>
      <img className={s.picture} src={picture} alt={alt} />
      <div data-testid="altTextWrapper">
        <button type="button" data-testid="altTextLabel" className={s.plainButton} onClick={() => setEditing(!editing)}>
          {alt === '' ? t.addDescription : alt}
        </button>
      </div>
      {editing && (
        <input
          data-testid="altTextInput"
          className={s.input}
          value={alt}
          onChange={(event) => changePiece(form, piece.key, { picture: { alt: event.target.value } })}
        />
      )}
    </div>
  );
}

function Poll({ form, piece, choices }: { readonly form: FormName; readonly piece: Piece; readonly choices: readonly string[] }): ReactNode {
  const change = (at: number, words: string): void => changePiece(form, piece.key, { poll: choices.map((choice, index) => (index === at ? words : choice)) });
  return (
    <div className={s.card} role="group" aria-label="Poll">
      {choices.map((choice, at) => (
        // Choices keep their places: the place is what tells them apart.
        <input
          key={`choice-${at + 1}`}
          name={`Choice${at + 1}`}
          className={s.input}
          aria-label={`${t.choice} ${at + 1}`}
          placeholder={`${t.choice} ${at + 1}`}
          maxLength={25}
          value={choice}
          onChange={(event) => change(at, event.target.value)}
        />
      ))}
      <button type="button" className={s.plainButton} onClick={() => changePiece(form, piece.key, { poll: undefined })}>
        Remove poll
      </button>
    </div>
  );
}

export function Attachments({ form, piece, quoted }: { readonly form: FormName; readonly piece: Piece; readonly quoted: Post | undefined }): ReactNode {
  if (!piece.picture && !piece.video && !piece.poll && !quoted) return null;
  return (
    <div data-testid="attachments">
      {piece.picture && <Picture form={form} piece={piece} alt={piece.picture.alt} />}
      {piece.video && (
        <div>
          <video className={s.picture} muted />
          <button type="button" className={s.plainButton} onClick={() => go('/compose/post/metadata')}>
            Edit video details
          </button>
        </div>
      )}
      {piece.poll && <Poll form={form} piece={piece} choices={piece.poll} />}
      {quoted && (
        <div role="link" tabIndex={0} className={s.card}>
          <div data-testid={`UserAvatar-Container-${quoted.author.handle}`} />
          <div data-testid="User-Name">
            <b>{quoted.author.name}</b> <span className={s.soft}>@{quoted.author.handle}</span>
          </div>
          <div data-testid="tweetText">{quoted.text}</div>
        </div>
      )}
    </div>
  );
}
