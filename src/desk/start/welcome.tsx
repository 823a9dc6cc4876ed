// Before a workspace is open: begin one, open one, go on with what the device kept, or try the example organisation.
import { type Dispatch, useEffect, useState } from 'preact/hooks';
import { organisationFileSchema } from '../../model/organisation.ts';
import { workspaceFrom } from '../../workspace/new.ts';
import { CODE_LENGTH, recoveryCode } from '../../workspace/recovery.ts';
import { forgetWork, type Kept, keptWork } from '../file/kept.ts';
import type { DeskGiven } from '../given.ts';
import { Card, Note, Page } from '../parts/page.tsx';
import type { Action } from '../session.ts';
import { useWords } from '../words.ts';
import { Begin } from './begin.tsx';
import { OpenFile } from './open-file.tsx';
import { ResumeWork } from './resume-work.tsx';
import { SignForAnother } from './sign-for-another.tsx';

interface Props {
  readonly given: DeskGiven;
  readonly dispatch: Dispatch<Action>;
  readonly say: (text: string, tone?: 'good' | 'bad') => void;
  /** True when another tab than Start was asked for. */
  readonly away: boolean;
}

export function Welcome({ given, dispatch, say, away }: Props) {
  const { t } = useWords();
  const [kept, setKept] = useState<Kept>();
  useEffect(() => void keptWork(given.device).then(setKept), [given.device]);

  const example = async (): Promise<void> => {
    const core = await given.core();
    const organisation = organisationFileSchema.parse(core.exampleOrganisation);
    dispatch({ type: 'opened', workspace: workspaceFrom(organisation, recoveryCode(given.chance(CODE_LENGTH))), passphrase: '' });
    say(t('desk_example_open'));
  };
  return (
    <Page title={t('desk_welcome_title')} lead={t('desk_welcome_lead')}>
      {away && <Note tone="advice">{t('desk_welcome_away')}</Note>}
      {kept && <ResumeWork kept={kept} given={given} dispatch={dispatch} forget={() => void forgetWork(given.device).then(() => setKept(undefined))} />}
      <div class="columns welcome">
        <Card title={t('desk_begin_title')}>
          <p>{t('desk_begin_lead')}</p>
          <Begin given={given} dispatch={dispatch} />
        </Card>
        <div class="stack">
          <Card title={t('desk_open_title')}>
            <p>{t('desk_open_lead')}</p>
            <OpenFile given={given} dispatch={dispatch} />
          </Card>
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
