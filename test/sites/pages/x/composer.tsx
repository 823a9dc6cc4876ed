// One composer: the delegate banner, then a unit for each post of the thread. Only the active unit shows the toolbar and the button.
import type { MouseEvent, ReactNode } from 'react';
import type { Account } from '../../people.ts';
import { Face } from '../shared/parts.tsx';
import { go } from '../shared/route.ts';
import { hasQuirk, situation } from '../shared/situation.ts';
import { Attachments } from './attachments.tsx';
import { PostEditor } from './editor.tsx';
import { t } from './labels.ts';
import { send, type Target, valid } from './send.ts';
import { changeForm, changePiece, delegate, discarding, type FormName, forms, piece as newPiece, type Piece, type Post, textOf, useActing } from './state.ts';
import { s } from './styles.ts';

export interface ComposerProps {
  readonly form: FormName;
  readonly reply?: Post | undefined;
  readonly quoted?: Post | undefined;
  /** The post being changed. */
  readonly editing?: Post | undefined;
  readonly scheduled?: boolean | undefined;
  readonly community?: string | undefined;
  /** X Pro: the account whose column this is. */
  readonly as?: Account | undefined;
}

export function targetOf({ reply, quoted, editing, scheduled, community, as }: ComposerProps): Target {
  const quote = quoted && `https://${location.host}/${quoted.author.handle}/status/${quoted.id}`;
  return { replyTo: reply?.id, quote, edits: editing?.id, scheduled, community, as: as?.id };
}

export const pro = situation.host.startsWith('pro.');

/** Leaves the dialog, asking first when something was written. */
export function dismiss(): void {
  if (forms.modal.get().pieces.some((one) => textOf(one).trim() !== '')) discarding.set(() => true);
  else go('/home');
}

export function PostButton(props: ComposerProps): ReactNode {
  const { form, reply, quoted, editing, scheduled } = props;
  const { pieces, sending } = forms[form].use();
  const off = sending || !pieces.every((one) => valid(one, quoted !== undefined));
  const press = (event: MouseEvent): void => {
    if (hasQuirk('ignore-untrusted') && !event.nativeEvent.isTrusted) return;
    void send(form, targetOf(props));
  };
  // X Pro's button carries no test id.
  const testId = pro ? {} : { 'data-testid': form === 'modal' || situation.mobile ? 'tweetButton' : 'tweetButtonInline' };
  const words = editing ? t.update : scheduled ? t.schedule : pieces.length > 1 ? t.postAll : reply ? t.reply : t.post;
  return (
    <button type="button" role="button" {...testId} className={s.post} disabled={off} {...(off && { 'aria-disabled': true })} onClick={press}>
      <div dir="ltr">
        <span>
          <span>{words}</span>
        </span>
      </div>
    </button>
  );
}

function ToolBar({ composer, piece }: { readonly composer: ComposerProps; readonly piece: Piece }): ReactNode {
  const { form } = composer;
  const add = (): void => {
    if (form === 'inline') {
      // The "+" of the inline composer takes its text to the dialog.
      forms.modal.set((before) => ({ ...before, pieces: [...forms.inline.get().pieces, newPiece()], active: 1 }));
      go('/compose/post');
    } else forms[form].set((before) => ({ ...before, pieces: [...before.pieces, newPiece()], active: before.pieces.length }));
  };
  const attach = (): void => changePiece(form, piece.key, { picture: { alt: '' } });
  return (
    <div data-testid="toolBar" role="group" className={s.bar}>
      <nav aria-live="polite" className={s.tools}>
        <div role="tablist" data-testid="ScrollSnap-List">
          <span role="presentation">
            <label className={s.tool}>
              Photo
              <input type="file" accept="image/*" data-testid="fileInput" hidden onChange={attach} />
            </label>
          </span>
          <span role="presentation">
            <button type="button" data-testid="gifSearchButton" className={s.tool}>
              GIF
            </button>
          </span>
          <span role="presentation">
            <button type="button" data-testid="createPollButton" className={s.tool} onClick={() => changePiece(form, piece.key, { poll: ['', ''] })}>
              Poll
            </button>
          </span>
        </div>
      </nav>
      <div role="progressbar" aria-valuemin={0} aria-valuemax={280} aria-valuenow={textOf(piece).length} className={s.soft}>
        {280 - textOf(piece).length}
      </div>
      <button type="button" data-testid="addButton" aria-label="Add post" className={s.tool} onClick={add}>
        +
      </button>
      {!situation.mobile && <PostButton {...composer} />}
    </div>
  );
}

function Unit({ composer, piece, index }: { readonly composer: ComposerProps; readonly piece: Piece; readonly index: number }): ReactNode {
  const { form, reply, quoted } = composer;
  const { active, expanded } = forms[form].use();
  const acting = useActing();
  const who = composer.as ?? acting;
  const isActive = index === active;
  const open = form !== 'reply' || expanded;
  const bar = isActive && open && <ToolBar composer={composer} piece={piece} />;
  return (
    <div className={s.unit}>
      <div className={s.row}>
        <div data-testid={`UserAvatar-Container-${who.handle}`}>
          <a href={`/${who.handle}`} aria-label={who.name} tabIndex={-1} onClick={(event) => event.preventDefault()}>
            <Face name={who.name} />
          </a>
        </div>
        <div className={s.grow}>
          {composer.scheduled && index === 0 && (
            <div data-testid="scheduledTweetIndicator" className={s.soft}>
              Will send on Fri 4 Dec 2026 at 09:00
            </div>
          )}
          {composer.community && index === 0 && (
            <button type="button" aria-haspopup="menu" className={s.plainButton}>
              Harrowdale walkers
            </button>
          )}
          <PostEditor
            index={index}
            state={piece.state}
            placeholder={reply ? t.replyPlaceholder : t.placeholder}
            autoFocus={form === 'modal' && isActive}
            onChange={(state) => changePiece(form, piece.key, { state })}
            onFocus={() => changeForm(form, { active: index, expanded: true })}
            onSend={() => void send(form, targetOf(composer))}
            onDismiss={() => form === 'modal' && dismiss()}
          />
          <Attachments form={form} piece={piece} quoted={index === 0 ? quoted : undefined} />
          {form !== 'modal' && bar}
        </div>
        {isActive && !open && <PostButton {...composer} />}
      </div>
      {form === 'modal' && bar}
    </div>
  );
}

export function Composer(props: ComposerProps): ReactNode {
  const { pieces } = forms[props.form].use();
  const acting = delegate.use();
  return (
    <div>
      {(props.as ?? acting) && <div className={s.banner}>{(props.reply ? t.replyingFor : t.postingFor)((props.as ?? acting)?.handle ?? '')}</div>}
      {pieces.map((piece, index) => (
        <Unit key={piece.key} composer={props} piece={piece} index={index} />
      ))}
    </div>
  );
}
