// The dialog a post is written in: one step (Post), or two (Next, then Post settings). A real form wraps it, with a hidden submit.
import { type FormEvent, type ReactNode, useState } from 'react';
import { useFocusTrap } from '../shared/focus-trap.ts';
import { Face } from '../shared/parts.tsx';
import { route } from '../shared/route.ts';
import { hasQuirk, isVariant, situation } from '../shared/situation.ts';
import { Coloured } from './coloured.tsx';
import { type Draft, draftOf } from './draft.ts';
import { useText, Writing } from './editor.tsx';
import { t } from './labels.ts';
import { Picture } from './picture.tsx';
import { Pressable } from './pressable.tsx';
import { editStory, publishStory } from './send.ts';
import { addStory, commenter, type Dialog, dialog, picture, type Story, sending } from './state.ts';
import { s } from './styles.ts';

const groupOf = (path: string): string | undefined => /^\/groups\/([^/]+)/.exec(path)?.[1];

interface Way {
  readonly draft: Draft;
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly publish: (text: string) => Promise<unknown>;
}

function wayOf(open: Dialog, path: string): Way {
  const { viewer } = situation;
  const group = groupOf(path);
  if (open.kind === 'edit') {
    const { story } = open;
    return {
      draft: draftOf(`edit-${story.id}`, true, story.text),
      title: t.edit,
      label: t.mind(viewer.name),
      button: t.save,
      publish: (text) => editStory(story.id, text, viewer),
    };
  }
  if (open.kind === 'share') {
    const { story } = open;
    return {
      draft: draftOf(`share-${story.id}`, true),
      title: t.share,
      label: t.say,
      button: t.shareNow,
      publish: (text) => publishStory({ text, share: story.id, picture: false }, viewer),
    };
  }
  return {
    draft: draftOf('post', true, situation.text),
    title: t.createDialog,
    label: group ? t.groupEditor : t.mind(viewer.name.split(' ')[0] ?? viewer.name),
    button: t.post,
    publish: (text) => publishStory({ text, group, picture: picture.get() }, group ? commenter : viewer),
  };
}

/** In a group another profile may be the one that posts than on the page as a whole. */
function Acting(): ReactNode {
  const viewer = groupOf(location.pathname) ? commenter : situation.viewer;
  return (
    <div className={s.row}>
      <Face name={viewer.name} />
      <div>
        {!isVariant('no-header-name') && (
          <h3 style={{ margin: 0, fontSize: 15 }}>
            <span>{viewer.name}</span>
          </h3>
        )}
        <Pressable label={t.privacy} className={s.privacy} onPress={() => undefined}>
          Public
        </Pressable>
      </div>
    </div>
  );
}

/** The post that is shared, small, below the editor. */
function Shared({ story }: { readonly story: Story }): ReactNode {
  return (
    <div className={s.card}>
      <strong>
        <a href={`/${story.author.handle}`}>{story.author.name}</a>
      </strong>
      <div dir="auto">{story.text}</div>
    </div>
  );
}

export function CreateDialog({ open }: { readonly open: Dialog }): ReactNode {
  const { path } = route.use();
  const [way] = useState(() => wayOf(open, path));
  const [step, setStep] = useState<1 | 2>(1);
  const [asked, setAsked] = useState(false);
  const [coloured, setColoured] = useState(false);
  const box = useFocusTrap();
  const text = useText(way.draft);
  const busy = sending.use();
  const attached = picture.use();
  const twoSteps = open.kind === 'create' && isVariant('two-step');
  const nothing = open.kind !== 'share' && text.trim() === '' && !attached;

  const publish = async (agreed: boolean): Promise<void> => {
    if (busy || nothing) return;
    if (hasQuirk('confirm') && !agreed) return setAsked(true);
    sending.set(() => true);
    try {
      await way.publish(text);
      if (open.kind === 'create') addStory(String(Date.now()), text);
      way.draft.clear();
      picture.set(() => false);
      dialog.set(() => undefined);
    } catch {
      setAsked(false);
    } finally {
      sending.set(() => false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (hasQuirk('ignore-untrusted') && !event.nativeEvent.isTrusted) return;
    void publish(false);
  };
  const close = (
    <Pressable label={t.close} className={s.close} onPress={() => dialog.set(() => undefined)}>
      ✕
    </Pressable>
  );
  const last = (
    <Pressable label={way.button} className={s.press} disabled={nothing || busy} publishes onPress={() => void publish(false)}>
      <span>
        <span>{way.button}</span>
      </span>
    </Pressable>
  );
  return (
    <div ref={box} tabIndex={-1} className={situation.dark ? s.veilDark : s.veil}>
      <>
        <div role="dialog" aria-modal="true" aria-label={way.title} className={s.dialog} hidden={step === 2} style={step === 2 ? { display: 'none' } : {}}>
          <h2 className={s.title}>{way.title}</h2>
          <div style={{ position: 'relative' }}>
            <div style={{ position: 'absolute', top: -56, insetInlineEnd: 0 }}>{close}</div>
          </div>
          <form method="POST" onSubmit={submit} className={s.body}>
            <Acting />
            {(step === 1 || !isVariant('two-step-unmounted')) && coloured && <Coloured draft={way.draft} label={way.label} />}
            {(step === 1 || !isVariant('two-step-unmounted')) && !coloured && (
              <Writing draft={way.draft} label={way.label} placeholder={way.label} className={s.big} hintClass={s.hint} autoFocus />
            )}
            {attached && <Picture alt={situation.alt} />}
            {open.kind === 'share' && <Shared story={open.story} />}
            <div className={s.tools}>
              <span>+</span>
              <Pressable label="Show background options" className={s.soft} onPress={() => setColoured(!coloured)}>
                Aa
              </Pressable>
              <label className={s.soft} style={{ cursor: 'pointer' }}>
                {t.photo}
                <input type="file" accept="image/*,video/mp4" hidden onChange={() => picture.set(() => true)} />
              </label>
            </div>
            {twoSteps ? (
              <Pressable label={t.next} className={s.press} disabled={nothing} onPress={() => setStep(2)}>
                {t.next}
              </Pressable>
            ) : (
              last
            )}
            <input type="submit" style={{ display: 'none' }} />
          </form>
        </div>
        {step === 2 && (
          <div role="dialog" aria-modal="true" aria-label={t.settings} className={s.dialog}>
            <h2 className={s.title}>
              <Pressable label={t.back} className={s.back} onPress={() => setStep(1)}>
                {t.back}
              </Pressable>
              {t.settings}
            </h2>
            <div className={s.body}>
              <Acting />
              {last}
            </div>
          </div>
        )}
      </>
      {asked && (
        <div role="dialog" aria-modal="true" aria-label="One more thing" className={s.dialog}>
          <div className={s.body}>
            <p>Boost this post?</p>
            <Pressable className={s.press} onPress={() => void publish(true)}>
              Not now
            </Pressable>
          </div>
        </div>
      )}
    </div>
  );
}
