// The one notice everyone sees in the popup, until its last day.
import { useState } from 'preact/hooks';
import type { Notice } from '../../model/pack.ts';
import { idFrom } from '../../workspace/new.ts';
import { useDesk } from '../desk.ts';
import { BothLanguages, bothOf, NOTHING, writtenOf } from '../parts/both-languages.tsx';
import { TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';

export function NoticeCard() {
  const { t, day, say } = useWords();
  const { workspace, today, edit } = useDesk();
  const { notice } = workspace;
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState(writtenOf(notice?.title ?? NOTHING));
  const [text, setText] = useState(writtenOf(notice?.text ?? NOTHING));
  const [until, setUntil] = useState(notice?.until ?? '');
  const [tried, setTried] = useState(false);
  const [head, body] = [bothOf(title), bothOf(text)];
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (head === undefined || body === undefined || until === '' || until < today) return;
    // Whoever folded the one before away has not read this one.
    const made: Notice = { id: idFrom(`notice ${today}`, new Set(notice ? [notice.id] : [])), title: head, text: body, until };
    edit(t('desk_notice_kept'), (now) => ({ ...now, notice: made }));
    setOpen(false);
  };
  return (
    <Card title={t('desk_notice_title')}>
      <p>{t('desk_notice_lead')}</p>
      {notice ? (
        <>
          <p>
            <strong>{say(notice.title)}</strong> <span class="soft">{t('desk_change_until', { day: day(notice.until) })}</span>
          </p>
          <p>{say(notice.text)}</p>
          {notice.until < today && <Note tone="warn">{t('desk_notice_over')}</Note>}
        </>
      ) : (
        <p class="soft">{t('desk_notice_none')}</p>
      )}
      {!open ? (
        <div class="actions">
          <button type="button" onClick={() => setOpen(true)}>
            {t(notice ? 'desk_notice_change' : 'desk_notice_new')}
          </button>
          {notice && (
            <button type="button" class="quiet" onClick={() => edit(t('desk_notice_removed'), ({ notice: _notice, ...now }) => now)}>
              {t('desk_notice_remove')}
            </button>
          )}
        </div>
      ) : (
        <form data-keep class="form" onSubmit={submit} noValidate>
          <BothLanguages
            label={t('desk_notice_head')}
            value={title}
            onInput={setTitle}
            short
            problem={tried && head === undefined ? t('desk_notice_missing') : undefined}
          />
          <BothLanguages
            label={t('desk_notice_text')}
            value={text}
            onInput={setText}
            problem={tried && body === undefined ? t('desk_notice_missing') : undefined}
          />
          <TextField
            label={t('desk_notice_until')}
            type="date"
            min={today}
            value={until}
            onInput={setUntil}
            width="short"
            problem={tried && (until === '' || until < today) ? t('desk_notice_until_missing') : undefined}
          />
          <FormActions submit={t('desk_keep')} cancel={() => setOpen(false)} />
        </form>
      )}
    </Card>
  );
}
