// Standard replies by topic, with an end date where they go stale. Each is checked by the rules like any other text.
import { useMemo, useState } from 'preact/hooks';
import type { Response } from '../../model/policy.ts';
import { withItem, withoutEmpty, withoutItem } from '../../workspace/items.ts';
import { idFrom } from '../../workspace/new.ts';
import { stopping } from '../../workspace/replies.ts';
import { useDesk } from '../desk.ts';
import { BothLanguages, bothOf, NOTHING, writtenOf } from '../parts/both-languages.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { FormActions } from '../parts/form-actions.tsx';
import { Card, Note } from '../parts/page.tsx';
import { useBooks, useTrial } from '../rules/law.ts';
import { useWords } from '../words.ts';
import { useStopped } from './use-stopped.ts';

export function ResponsesCard() {
  const { t, say, day } = useWords();
  const { workspace, today, edit } = useDesk();
  const [form, setForm] = useState<Response | 'new' | undefined>();
  const stopped = useStopped(useTrial(useBooks()).latest) ?? [];
  const by = (id: string): string | undefined =>
    stopped
      .find(({ reply }) => reply.id === id)
      ?.by.map(say)
      .join('; ');
  const responses = workspace.responses.toSorted((a, b) => (a.topic < b.topic ? -1 : 1));
  return (
    <Card title={t('desk_response_title')}>
      <p>{t('desk_response_lead')}</p>
      {responses.length === 0 ? (
        <p class="soft">{t('desk_response_none')}</p>
      ) : (
        <ul class="role-list">
          {responses.map((one) => (
            <li key={one.id}>
              <div>
                <strong>{one.topic}</strong>
                {one.expires && <span class="soft"> {t(one.expires < today ? 'desk_response_over' : 'desk_change_until', { day: day(one.expires) })}</span>}
                <p>{say(one.text)}</p>
                {by(one.id) && <Note tone="warn">{t('desk_response_findings', { rules: by(one.id) ?? '' })}</Note>}
              </div>
              <button type="button" class="quiet" onClick={() => setForm(one)}>
                {t('desk_change')}
                <span class="unseen"> {one.topic}</span>
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => edit(t('desk_response_removed', { topic: one.topic }), (now) => withoutItem(now, 'responses', one.id))}
              >
                {t('desk_remove')}
                <span class="unseen"> {one.topic}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => setForm('new')}>
        {t('desk_response_new')}
      </button>
      {form && <ResponseForm before={form === 'new' ? undefined : form} close={() => setForm(undefined)} />}
    </Card>
  );
}

function ResponseForm({ before, close }: { readonly before: Response | undefined; readonly close: () => void }) {
  const { t, say } = useWords();
  const { workspace, given, edit } = useDesk();
  const { latest: trial } = useTrial(useBooks());
  const [topic, setTopic] = useState(before?.topic ?? '');
  const [text, setText] = useState(writtenOf(before?.text ?? NOTHING));
  const [expires, setExpires] = useState(before?.expires ?? '');
  const [tried, setTried] = useState(false);
  const both = bothOf(text);
  const serious = useMemo(() => {
    const written = bothOf(text);
    return trial && written ? stopping(trial.policy, written, workspace.accounts, given.now()).map(say) : [];
  }, [trial, text, workspace.accounts, given, say]);
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (topic.trim() === '' || both === undefined) return;
    const id = before?.id ?? idFrom(topic, new Set(workspace.responses.map((one) => one.id)));
    const made: Response = withoutEmpty({ id, topic: topic.trim(), text: both, expires });
    edit(t('desk_response_kept', { topic: made.topic }), (now) => withItem(now, 'responses', made));
    close();
  };
  return (
    <Dialog title={t(before ? 'desk_response_change' : 'desk_response_new')} onClose={close} wide>
      <form class="form" onSubmit={submit} noValidate>
        <TextField
          label={t('desk_response_topic')}
          hint={t('desk_response_topic_hint')}
          value={topic}
          onInput={setTopic}
          problem={tried && topic.trim() === '' ? t('desk_response_topic_missing') : undefined}
        />
        <BothLanguages
          label={t('desk_response_text')}
          value={text}
          onInput={setText}
          problem={tried && both === undefined ? t('desk_response_text_missing') : undefined}
        />
        {serious.length > 0 && <Note tone="warn">{t('desk_response_findings', { rules: serious.join('; ') })}</Note>}
        <TextField label={t('desk_response_until')} type="date" value={expires} onInput={setExpires} width="short" />
        <FormActions submit={t(before ? 'desk_keep' : 'desk_add')} cancel={close} />
      </form>
    </Dialog>
  );
}
