// One draft to practise on: who it speaks as, the words, three answers; then what a careful person would do, why, and what WhichHat sees.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Standing } from '../../model/account.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Practice } from '../../model/pack.ts';
import { judge, type OpenPolicy } from '../../policy/index.ts';
import { Icon } from '../../ui/icons.tsx';
import { VOICES } from '../../ui/voice.ts';
import { Marked } from '../draft/marked.tsx';
import { VerdictLine } from '../draft/verdict-line.tsx';
import { useWords } from '../words.ts';

const ANSWERS: readonly Practice['right'][] = ['post', 'change', 'do-not-post'];
const keyOf = (answer: Practice['right']): string => `popup_practice_${answer.replaceAll('-', '_')}`;

/** Whose voice a draft has: an account of the organisation, one's own profile, or any corporate account. */
function standingOf(account: string, file: OrganisationFile | undefined): Standing {
  if (account === 'personal') return { actingAs: 'personal', name: '' };
  const known = file?.accounts.find(({ id }) => id === account);
  return known ? { actingAs: known.kind, name: known.name, account: known } : { actingAs: 'corporate', name: file?.organisation.name ?? '' };
}

interface Props {
  readonly draft: Practice;
  readonly file: OrganisationFile | undefined;
  readonly policy: OpenPolicy | undefined;
  readonly now: () => Date;
  readonly last: boolean;
  readonly answer: (given: Practice['right']) => void;
  readonly next: () => void;
}

export function Question({ draft, file, policy, now, last, answer, next }: Props) {
  const { t, say } = useWords();
  const [given, setGiven] = useState<Practice['right']>();
  const onward = useRef<HTMLButtonElement>(null);
  const standing = useMemo(() => standingOf(draft.account, file), [draft, file]);
  const verdict = useMemo(() => {
    if (given === undefined || !policy) return undefined;
    return judge({ standing, draft: { text: draft.text, attachments: [] }, surface: 'post' }, policy, now());
  }, [given, policy, standing, draft, now]);
  // The pressed answer is gone: the keys go on to the next step.
  useEffect(() => {
    if (given !== undefined) onward.current?.focus();
  }, [given]);
  const voice = VOICES[standing.actingAs];
  const right = given === draft.right;
  return (
    <>
      <p class="kind with-icon" style={{ '--voice': `var(--wh-${voice.colour})` }}>
        <Icon name={voice.icon} size={18} />
        <span>{[standing.name, t(voice.word)].filter((word) => word !== '').join(' · ')}</span>
      </p>
      {verdict?.findings.some(({ end, start }) => end > start) ? (
        <Marked text={draft.text} findings={verdict.findings} />
      ) : (
        <blockquote class="draft" dir="auto">
          {draft.text}
        </blockquote>
      )}
      {given === undefined ? (
        <fieldset>
          <legend>{t('popup_practice_ask')}</legend>
          <div class="choices">
            {ANSWERS.map((one) => (
              <button
                key={one}
                type="button"
                onClick={() => {
                  setGiven(one);
                  answer(one);
                }}
              >
                {t(keyOf(one))}
              </button>
            ))}
          </div>
        </fieldset>
      ) : (
        <>
          <div class={right ? 'notice with-icon good' : 'notice with-icon due-sign'} role="status">
            <Icon name={right ? 'tick' : 'question'} size={22} />
            <div>
              <p>
                <strong>{right ? t('popup_practice_right') : t('popup_practice_wrong', { answer: t(keyOf(draft.right)) })}</strong>
              </p>
              <p>{say(draft.because)}</p>
            </div>
          </div>
          {verdict && <VerdictLine verdict={verdict} ready />}
          <button type="button" class="filled" ref={onward} onClick={next}>
            {t(last ? 'popup_practice_end' : 'popup_practice_next')}
          </button>
        </>
      )}
    </>
  );
}
