// Check a draft: any words, as any voice, for any platform; judged while typing, in this window only, and forgotten with it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MeNow, PageReport, State } from '../../messaging/protocol.ts';
import type { Attempt } from '../../model/attempt.ts';
import type { Attachment } from '../../model/draft.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import { FailureNote } from '../failure.tsx';
import { Practice } from '../practice/practice.tsx';
import { useWords } from '../words.ts';
import { Attachments } from './attachments.tsx';
import { JudgedDraft } from './judged.tsx';
import { useLaw, useVerdict } from './judging.ts';
import { Length } from './length-note.tsx';
import { type On, OnPlatform } from './on.tsx';
import { Periods } from './periods.tsx';
import { PostAs } from './post-as.tsx';
import { Replies } from './replies.tsx';
import { firstSpeaker, platformFor, speakersOf, standingFor } from './speakers.ts';
import { VerdictLine } from './verdict-line.tsx';

interface Props {
  readonly file: OrganisationFile | undefined;
  readonly me: MeNow | undefined;
  readonly page: PageReport | undefined;
  readonly state: State;
  readonly now: () => Date;
  readonly shown: boolean;
  /** Words to begin with, from the context menu; empty from the shortcut. Undefined when the person came by the tab. */
  readonly begin: string | undefined;
}

const NONE: readonly Attachment[] = [];

export function Check({ file, me, page, state, now, shown, begin }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(begin ?? '');
  const [attachments, setAttachments] = useState(NONE);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (begin !== undefined) area.current?.focus();
  }, [begin]);
  const [chosen, setChosen] = useState<string>();
  const [chosenOn, setOn] = useState<On>();
  const person = file?.people.find(({ id }) => id === me?.person);
  const speakers = useMemo(() => speakersOf(file, person), [file, person]);
  const as = chosen ?? firstSpeaker(speakers, page);
  const on = chosenOn ?? platformFor(as, speakers) ?? page?.health.platform ?? 'facebook';
  const ownName = person?.name ?? t('popup_as_own');
  const standing = useMemo(() => standingFor(as, speakers, ownName), [as, speakers, ownName]);
  const { policy, failure, asked } = useLaw(shown, state);

  const platform = on === 'else' ? undefined : on;
  const { declared } = state.settings;
  const attempt = useMemo(
    (): Attempt => ({ standing, draft: { text, attachments: [...attachments] }, surface: 'post', declared, ...(platform ? { platform } : {}) }),
    [standing, text, attachments, declared, platform],
  );
  const judged = useVerdict(attempt, policy, now);
  const [practising, setPractising] = useState(false);
  if (practising) return <Practice file={file} policy={policy} now={now} stop={() => setPractising(false)} />;

  return (
    <>
      <Periods policy={policy} now={now} />
      <FailureNote failure={failure} />
      <div class="row">
        <PostAs
          speakers={speakers}
          organisation={file?.organisation.name}
          value={as}
          choose={(value) => {
            setChosen(value);
            setOn(platformFor(value, speakers) ?? chosenOn);
          }}
        />
        <OnPlatform value={on} choose={setOn} />
      </div>
      <p class="field">
        <label for="draft">{t('popup_draft')}</label>
        <textarea
          id="draft"
          ref={area}
          rows={6}
          dir="auto"
          value={text}
          aria-describedby="draft-stays draft-length"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </p>
      {/* Right under the words: a popup ends at 600 pixels, and a verdict below its edge is taken for none. */}
      <VerdictLine verdict={judged?.verdict} ready={policy !== undefined || !asked} />
      <div class="under-draft">
        <p id="draft-stays" class="soft">
          {t('popup_draft_stays')}
        </p>
        <Length text={text} platform={platform} />
      </div>
      <Attachments attachments={attachments} change={setAttachments} />
      {judged && <JudgedDraft judged={judged} policy={policy} />}
      {text.trim() === '' && (
        <button type="button" class="quiet" onClick={() => setPractising(true)}>
          {t('popup_practice_begin')}
        </button>
      )}
      <Replies
        organisation={state.organisation}
        now={now()}
        use={(reply) => {
          // Words that stand there already are not lost.
          setText((before) => (before.trim() === '' ? reply : `${before.trimEnd()}\n\n${reply}`));
          area.current?.focus();
        }}
      />
    </>
  );
}
