// How many have confirmed the version that is asked for, of all who must.
import { useMemo } from 'preact/hooks';
import { confirmedOf, overTime } from '../../workspace/progress.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { ConfirmedLine } from './confirmed-line.tsx';

export function Confirmed({ version, id }: { readonly version: string; readonly id: string }) {
  const { t } = useWords();
  const { workspace, today } = useDesk();
  const { done, missing } = confirmedOf(workspace, version, today);
  const points = useMemo(() => overTime(workspace, version, today), [workspace, version, today]);
  return (
    <Card title={t('desk_progress_confirmed', { version })} id={id}>
      <p class="figure">
        <strong>{t('desk_progress_of', { done: done.length, all: done.length + missing.length })}</strong>
      </p>
      <ConfirmedLine points={points} all={done.length + missing.length} version={version} />
    </Card>
  );
}
