// Receipts that people have sent: pasted or as mail files, each checked, recorded in one step; what does not count is named with the reason.
import { useState } from 'preact/hooks';
import { type NotCounted, readReceipts, withReceipts } from '../../register/receipts/read.ts';
import { useDesk } from '../desk.ts';
import { AreaField } from '../parts/field.tsx';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';

interface Text {
  readonly source: string;
  readonly text: string;
}

export function Receipts({ version, id }: { readonly version: string; readonly id: string }) {
  const { t, n } = useWords();
  const { workspace, today, edit, say } = useDesk();
  const [pasted, setPasted] = useState('');
  const [recorded, setRecorded] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly NotCounted[]>([]);

  const read = async (texts: readonly Text[]): Promise<void> => {
    const { organisation, people, secrets, policies } = workspace;
    const published = policies.find((one) => one.version === version)?.published;
    const reading = await readReceipts(texts, { organisation: organisation.id, version, today, people, secrets, ...(published ? { published } : {}) });
    setRefused(reading.refused);
    setRecorded(reading.recorded.map(({ name }) => name));
    if (reading.recorded.length > 0) {
      edit(n('desk_receipts_recorded', reading.recorded.length), (now) => ({ ...now, people: withReceipts(now.people, reading.recorded) }));
      setPasted('');
    } else say(t('desk_receipts_nothing'), 'bad');
  };
  const files = async (list: FileList | null): Promise<void> =>
    read(await Promise.all([...(list ?? [])].map(async (file) => ({ source: file.name, text: await file.text() }))));
  return (
    <Card title={t('desk_receipts_title')} id={id} onScreen>
      <p>{t('desk_receipts_lead')}</p>
      <AreaField label={t('desk_receipts_paste')} rows={3} value={pasted} onInput={setPasted} />
      <div class="actions">
        <button type="button" class="filled" disabled={pasted.trim() === ''} onClick={() => void read([{ source: t('desk_receipts_pasted'), text: pasted }])}>
          {t('desk_receipts_read')}
        </button>
        <label class="button">
          {t('desk_receipts_files')}
          <input
            class="unseen"
            type="file"
            multiple
            accept=".eml,.txt,.msg,text/plain,message/rfc822"
            onChange={(event) => {
              const { files: chosen } = event.currentTarget;
              void files(chosen);
            }}
          />
        </label>
      </div>
      {recorded.length > 0 && <Note tone="good">{t('desk_receipts_names', { names: recorded.join(', ') })}</Note>}
      {refused.length > 0 && (
        <Note tone="warn">
          <ul>
            {refused.map(({ code, values }) => (
              <li key={`${code} ${JSON.stringify(values)}`}>{t(`register_${code}`, { version, ...values })}</li>
            ))}
          </ul>
        </Note>
      )}
    </Card>
  );
}
