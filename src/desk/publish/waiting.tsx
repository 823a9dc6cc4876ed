// The version that waits: who has signed, handing it to the second signer, taking it back in, and putting it in its place.
import { useEffect, useState } from 'preact/hooks';
import type { Publication } from '../../model/workspace.ts';
import type { Decision } from '../../packs/index.ts';
import { changedSince } from '../../workspace/publications.ts';
import { signaturesNeeded } from '../../workspace/signatures-needed.ts';
import { askedOfDevice, signedAlso, takenIn, withPublication } from '../../workspace/signing.ts';
import { documentIn, signersIn } from '../../workspace/update-text.ts';
import { useDesk } from '../desk.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Card, Note } from '../parts/page.tsx';
import type { Books, Trial } from '../rules/law.ts';
import { useWords } from '../words.ts';
import type { DeviceKey } from './device-key.ts';
import { WaitingContent } from './to-sign.tsx';
import { UPDATE_FILE } from './update-file.ts';
import { WaitingFacts } from './waiting-facts.tsx';

interface Props {
  readonly publication: Publication;
  readonly mine: DeviceKey | undefined;
  readonly books: Books;
  readonly trial: Trial;
}

export function Waiting({ publication, mine, books, trial }: Props) {
  const { t, n } = useWords();
  const { workspace, given, today, edit, say } = useDesk();
  const [decision, setDecision] = useState<Decision>();
  const { version, document: text = '' } = publication;
  useEffect(() => {
    let gone = false;
    void askedOfDevice(workspace, text, books.core, given.now()).then((found) => !gone && setDecision(found));
    return () => {
      gone = true;
    };
  }, [text, workspace, books, given]);

  const document = documentIn(text);
  if (document === undefined) return null;
  const signed = signersIn(document);
  const needed = signaturesNeeded(workspace, trial.merged);
  const missing = Math.max(0, needed.count - signed.length);
  const mayAdd = mine !== undefined && workspace.signers.some(({ kid }) => kid === mine.kid) && !signed.includes(mine.kid);
  const fileName = `${workspace.organisation.id}-${version}-to-sign.json`;

  const add = async (): Promise<void> => {
    if (!mine) return;
    const next = await signedAlso(document, mine);
    edit(t('desk_wait_signed', { version, name: mine.name }), (now) => withPublication(now, { ...publication, document: next }), { lasting: true });
  };
  const take = async (file: File): Promise<void> => {
    const taken = takenIn(workspace, await file.text());
    if (taken.ok) edit(t('desk_wait_taken', { version }), () => taken.workspace, { lasting: true });
    else say(t(`desk_wait_${taken.because.replaceAll('-', '_')}`), 'bad');
  };
  const publish = async (): Promise<void> => {
    const place = await given.places.choose(UPDATE_FILE);
    if (!place) return;
    try {
      await place.write(text);
    } catch {
      return say(t('desk_save_failed_failed', { name: place.name }), 'bad');
    }
    const done = { ...publication, state: 'published', publishedOn: today } as const;
    edit(t('desk_wait_published', { version, name: place.name }), (now) => withPublication(now, done), { lasting: true });
  };
  return (
    <Card
      title={t(decision?.outcome === 'accepted' ? 'desk_wait_title_ready' : 'desk_wait_title', { version })}
      tone={decision?.outcome === 'accepted' ? 'good' : 'warn'}
    >
      <p>{publication.note}</p>
      <WaitingFacts signed={signed} needed={needed} />
      {decision?.outcome === 'accepted' && <Note tone="good">{t('desk_wait_accepted')}</Note>}
      {decision?.outcome === 'refused' && (
        <Note tone="warn">{missing > 0 ? n('desk_wait_missing', missing) : t('desk_wait_refused', { why: t(`pack_refused_${decision.code}`) })}</Note>
      )}
      <WaitingContent publication={publication} books={books} open={mayAdd} />
      <div class="actions">
        {mayAdd && (
          <button type="button" class="filled" onClick={() => void add()}>
            {t('desk_wait_add', { name: mine.name })}
          </button>
        )}
        {missing > 0 && (
          <>
            <button type="button" onClick={() => given.places.download(fileName, text)}>
              {t('desk_wait_hand')}
            </button>
            <FileButton label={t('desk_wait_take')} accept=".json" onFile={(file) => void take(file)} />
          </>
        )}
        {decision?.outcome === 'accepted' && (
          <button type="button" class="filled" onClick={() => void publish()}>
            {t('desk_wait_publish')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => edit(t('desk_wait_given_up', { version }), (now) => withPublication(now, { ...publication, state: 'abandoned' }))}
        >
          {t('desk_wait_give_up')}
        </button>
      </div>
      {missing > 0 && <p class="soft">{t('desk_wait_hand_how')}</p>}
      {changedSince(workspace, publication).length > 0 && <Note tone="advice">{t('desk_wait_changed', { version })}</Note>}
    </Card>
  );
}
