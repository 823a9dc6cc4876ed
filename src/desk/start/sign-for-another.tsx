// The second signer, without the workspace: opens the file they were sent, sees what is in it, signs it with the key on this device, and sends it back.
import { useState } from 'preact/hooks';
import type { Pack } from '../../model/pack.ts';
import type { UpdateDocument } from '../../model/root.ts';
import { countsFor } from '../../workspace/roots.ts';
import { signedAlso } from '../../workspace/signing.ts';
import { documentIn, packIn, signersIn } from '../../workspace/update-text.ts';
import type { DeskGiven } from '../given.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Card, Note } from '../parts/page.tsx';
import { type DeviceKey, deviceKey } from '../publish/device-key.ts';
import { SignedContent } from '../publish/signed-content.tsx';
import { type Books, booksOf } from '../rules/law.ts';
import { useWords } from '../words.ts';
import { type Since, sinceJoined } from './since-joined.ts';

interface Open {
  readonly name: string;
  readonly document: UpdateDocument;
  readonly pack: Pack;
  readonly key: DeviceKey | undefined;
  /** The extension's own. */
  readonly rules: Books['core']['rules'];
  readonly since: Since | undefined;
}

const TITLE = 'sign-for-another';
const focus = (title: HTMLElement | null): void => title?.focus();

export function SignForAnother({ given, say }: { readonly given: DeskGiven; readonly say: (text: string, tone?: 'good' | 'bad') => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>();
  const read = async (file: File): Promise<void> => {
    const document = documentIn(await file.text());
    const pack = document && (await packIn(document));
    if (document === undefined || pack === undefined) {
      // Nothing of a file chosen before is left to be signed by mistake.
      setOpen(undefined);
      return say(t('desk_wait_not_a_document'), 'bad');
    }
    const [key, books, since] = await Promise.all([deviceKey(given.device, pack.organisation), booksOf(given), sinceJoined(pack)]);
    setOpen({ name: file.name, document, pack, key, rules: books.core.rules, since });
  };
  const sign = async ({ name, document: update, key }: Open): Promise<void> => {
    if (key === undefined) return;
    given.places.download(name.replace(/(-signed)?\.json$/, '-signed.json'), await signedAlso(update, key));
    setOpen(undefined);
    say(t('desk_second_done'));
    // The button that was pressed is gone.
    document.getElementById(TITLE)?.focus();
  };
  const pack = open?.pack;
  const already = open?.key !== undefined && signersIn(open.document).includes(open.key.kid);
  const counts = open?.key !== undefined && countsFor(open.document, open.key.kid);
  return (
    <Card title={t('desk_second_title')} id={TITLE}>
      <p>{t('desk_second_lead')}</p>
      <FileButton label={t('desk_second_choose')} accept=".json" onFile={(file) => void read(file)} />
      {open && pack && (
        <>
          {/* Reading goes on here: a screen reader would not tell of what came below the button. */}
          <h4 ref={focus} tabIndex={-1}>
            {t('desk_sign_content', { version: pack.version })}
          </h4>
          <SignedContent pack={pack} rules={open.rules} since={open.since} />
          {open.key === undefined && <Note tone="warn">{t('desk_second_no_key')}</Note>}
          {open.key && !counts && <Note tone="warn">{t('desk_second_not_listed')}</Note>}
          {already && <Note tone="good">{t('desk_second_already')}</Note>}
          {open.key && counts && !already && (
            <button type="button" class="filled" onClick={() => void sign(open)}>
              {t('desk_second_sign', { name: open.key.name, version: pack.version })}
            </button>
          )}
          <p class="soft">{t('desk_second_refuse')}</p>
        </>
      )}
    </Card>
  );
}
