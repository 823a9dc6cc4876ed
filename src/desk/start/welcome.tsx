// Before a workspace is open: begin one, open one, go on with what the device kept, or try the example organisation.
import { type Dispatch, useEffect, useState } from 'preact/hooks';
import { organisationFileSchema } from '../../model/organisation.ts';
import { workspaceFrom } from '../../workspace/new.ts';
import { CODE_LENGTH, recoveryCode } from '../../workspace/recovery.ts';
import { type FoundWork, keptWork, throwAway } from '../file/kept.ts';
import type { Seated } from '../file/use-seat.ts';
import type { DeskGiven } from '../given.ts';
import { Card, Note, Page } from '../parts/page.tsx';
import { type Action, newSessionId } from '../session.ts';
import { useWords } from '../words.ts';
import { Begin } from './begin.tsx';
import { DamagedWork } from './damaged-work.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { OpenFile } from './open-file.tsx';
import { ResumeWork } from './resume-work.tsx';
import { SignForAnother } from './sign-for-another.tsx';

interface Props {
  readonly given: DeskGiven;
  readonly seat: Seated;
  readonly dispatch: Dispatch<Action>;
  readonly say: (text: string, tone?: 'good' | 'bad') => void;
  /** True when another tab than Start was asked for. */
  readonly away: boolean;
}

export function Welcome({ given, seat: { elsewhere, workHere }, dispatch, say, away }: Props) {
  const { t } = useWords();
  const [kept, setKept] = useState<readonly FoundWork[]>([]);
  const look = (): (() => void) => {
    let gone = false;
    void keptWork(given.device).then((found) => !gone && setKept(found));
    return () => {
      gone = true;
      setKept([]);
    };
  };
  // Looks anew when the other tab has let go: what it kept waits here then, and a list from before would put other work under the officer's hands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same look every time
  useEffect(() => (elsewhere ? undefined : look()), [given.device, elsewhere]);

  const example = async (): Promise<void> => {
    const core = await given.core();
    const organisation = organisationFileSchema.parse(core.exampleOrganisation);
    const workspace = workspaceFrom(organisation, recoveryCode(given.chance(CODE_LENGTH)));
    dispatch({ type: 'opened', id: newSessionId(given.chance), workspace, passphrase: '' });
    say(t('desk_example_open'));
  };
  return (
    <Page title={t('desk_welcome_title')} lead={t('desk_welcome_lead')}>
      {away && <Note tone="advice">{t('desk_welcome_away')}</Note>}
      {!elsewhere &&
        kept.map((one) => {
          const letGo = (): void => void throwAway(given.device, one).then(look);
          return one.damaged ? (
            <DamagedWork key={one.key} kept={one.kept} throwAway={letGo} />
          ) : (
            <ResumeWork key={one.key} kept={one.kept} given={given} dispatch={dispatch} throwAway={letGo} />
          );
        })}
      <div class="columns welcome">
        {elsewhere ? (
          <Elsewhere workHere={workHere} />
        ) : (
          <Card title={t('desk_begin_title')}>
            <p>{t('desk_begin_lead')}</p>
            <Begin given={given} dispatch={dispatch} />
          </Card>
        )}
        <div class="stack">
          {!elsewhere && (
            <Card title={t('desk_open_title')}>
              <p>{t('desk_open_lead')}</p>
              <OpenFile given={given} dispatch={dispatch} />
            </Card>
          )}
          <SignForAnother given={given} say={say} />
        </div>
        <Card title={t('desk_example_title')}>
          <p>{t('desk_example_lead')}</p>
          <button type="button" onClick={() => void example()}>
            {t('desk_example_use')}
          </button>
        </Card>
      </div>
      <p class="soft">{t('desk_welcome_private')}</p>
    </Page>
  );
}
