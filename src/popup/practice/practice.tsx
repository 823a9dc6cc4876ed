// Practice: ten drafts, one after another, answered and scored in this window. Nothing of it is kept, and nobody is told.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import { askTwice } from '../../messaging/ask-twice.ts';
import type { OrganisationFile } from '../../model/organisation.ts';
import type { Practice as Draft } from '../../model/pack.ts';
import type { OpenPolicy } from '../../policy/index.ts';
import { useWords } from '../words.ts';
import { Question } from './question.tsx';

/** Drafts in one round. */
const ROUND = 10;

interface Props {
  readonly file: OrganisationFile | undefined;
  readonly policy: OpenPolicy | undefined;
  readonly now: () => Date;
  readonly stop: () => void;
}

/** The round's drafts; undefined until the background has answered, none when it has none or failed. */
function useDrafts(): readonly Draft[] | undefined {
  const [drafts, setDrafts] = useState<readonly Draft[]>();
  useEffect(() => {
    void askTwice(() => ask('practice')).then((answer) => setDrafts(answer.ok ? answer.value.slice(0, ROUND) : []));
  }, []);
  return drafts;
}

export function Practice({ file, policy, now, stop }: Props) {
  const { t } = useWords();
  const drafts = useDrafts();
  const [answers, setAnswers] = useState<readonly Draft['right'][]>([]);
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  // Each draft, and the score, is read out from its heading.
  useEffect(() => {
    if (drafts && at <= drafts.length) title.current?.focus();
  }, [drafts, at]);
  const again = (): void => {
    setAnswers([]);
    setAt(0);
  };
  if (!drafts) return null;
  const draft = drafts[at];
  const right = drafts.filter((one, index) => one.right === answers[index]).length;
  return (
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title" ref={title} tabIndex={-1}>
        {draft ? t('popup_practice_of', { number: at + 1, count: drafts.length }) : t('popup_practice_score', { right, count: drafts.length })}
      </h2>
      {draft ? (
        <Question
          key={draft.id}
          draft={draft}
          file={file}
          policy={policy}
          now={now}
          last={at === drafts.length - 1}
          answer={(given) => setAnswers([...answers, given])}
          next={() => setAt(at + 1)}
        />
      ) : (
        <>
          <p>{t('popup_practice_learnt')}</p>
          <button type="button" class="filled" onClick={again}>
            {t('popup_practice_again')}
          </button>
        </>
      )}
      <p class="soft">{t('popup_practice_stays')}</p>
      <button type="button" class="quiet" onClick={stop}>
        {t('popup_practice_stop')}
      </button>
    </section>
  );
}
