// Work that the device kept when the page was closed: go on with it, or let it go after saying so.
import { type Dispatch, useState } from 'preact/hooks';
import { londonDay } from '../../policy/elections/index.ts';
import { type Kept, resume } from '../file/kept.ts';
import type { DeskGiven } from '../given.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Card } from '../parts/page.tsx';
import type { Action } from '../session.ts';
import { useWords } from '../words.ts';
import { Unlock } from './unlock.tsx';

interface Props {
  readonly kept: Kept;
  readonly given: DeskGiven;
  readonly dispatch: Dispatch<Action>;
  readonly forget: () => void;
}

export function ResumeWork({ kept, given, dispatch, forget }: Props) {
  const { t, day } = useWords();
  const [sure, setSure] = useState(false);
  const unlock = async (secret: string): Promise<string | undefined> => {
    const resumed = await resume(kept, secret, given.places);
    if (!resumed.ok) return t(`desk_open_fault_${resumed.fault.replaceAll('-', '_')}`, { name: kept.organisation });
    dispatch({ type: 'resumed', session: resumed.session });
    return undefined;
  };
  return (
    <Card title={t('desk_resume_title')} tone="warn">
      <p>{t('desk_resume_lead', { organisation: kept.organisation, day: day(londonDay(new Date(kept.at))) })}</p>
      <Unlock unasked name={kept.organisation} unlock={unlock} action={t('desk_resume_do')} />
      <button type="button" class="quiet" onClick={() => setSure(true)}>
        {t('desk_resume_forget')}
      </button>
      {sure && (
        <Dialog title={t('desk_resume_forget')} onClose={() => setSure(false)}>
          <p>{t('desk_resume_forget_sure', { organisation: kept.organisation })}</p>
          <div class="actions">
            <button type="button" class="danger" onClick={forget}>
              {t('desk_resume_forget_yes')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('desk_cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </Card>
  );
}
