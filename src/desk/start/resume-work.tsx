// Work that the device kept when the page was closed: go on with it, or let it go after saying so.
import type { Dispatch } from 'preact/hooks';
import { londonDay } from '../../policy/elections/index.ts';
import { type Kept, resume } from '../file/kept.ts';
import type { DeskGiven } from '../given.ts';
import { Card } from '../parts/page.tsx';
import type { Action } from '../session.ts';
import { useWords } from '../words.ts';
import { ThrowAway } from './throw-away.tsx';
import { Unlock } from './unlock.tsx';

interface Props {
  readonly kept: Kept;
  readonly given: DeskGiven;
  readonly dispatch: Dispatch<Action>;
  readonly throwAway: () => void;
}

export function ResumeWork({ kept, given, dispatch, throwAway }: Props) {
  const { t, day } = useWords();
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
      <ThrowAway sentence={t('desk_resume_forget_sure', { organisation: kept.organisation })} throwAway={throwAway} />
    </Card>
  );
}
