// The checklist before signing. What is in the way comes with what to do.
import { useMemo } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import type { TabName } from '../route.ts';
import { useVerdictChanges } from '../rules/changes.tsx';
import type { Books, Trial } from '../rules/law.ts';
import { useWords } from '../words.ts';
import { type Check, checksOf } from './checks.ts';

const SIGNS = { good: ['tick', 'good'], look: ['warn', 'warn'], stop: ['stop', 'block'] } as const;
const WHERE: Readonly<Partial<Record<Check['id'], readonly [tab: TabName, detail?: string]>>> = {
  organisation: ['start', 'organisation'],
  faults: ['rules'],
  examples: ['rules'],
  changes: ['rules', 'changes'],
  mix: ['rules'],
  keys: ['publish', 'keys'],
  signatures: ['publish', 'keys'],
  codes: ['people', 'codes'],
};

export function useChecks(books: Books, trial: Trial): readonly Check[] {
  const { workspace, given } = useDesk();
  const changed = useVerdictChanges(books, trial)?.length ?? 0;
  return useMemo(() => checksOf(workspace, books, trial, changed, given.now()), [workspace, books, trial, changed, given]);
}

export function Checklist({ books, trial }: { readonly books: Books; readonly trial: Trial }) {
  const { t } = useWords();
  const { go } = useDesk();
  const checks = useChecks(books, trial);
  return (
    <Card title={t('desk_check_title')}>
      <ul class="checks">
        {checks.map(({ id, verdict, values, details = [] }) => {
          const [icon, tone] = SIGNS[verdict];
          const where = WHERE[id];
          return (
            <li key={id} data-tone={tone}>
              <Icon name={icon} size={20} />
              <div>
                <p>
                  <span class="unseen">{t(`desk_check_${verdict}`)}: </span>
                  {t(`desk_check_${id}_${verdict === 'good' ? 'good' : 'bad'}`, values)}
                </p>
                {details.length > 0 && (
                  <ul>
                    {details.map((line) => (
                      <li key={line} class="soft">
                        {line}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              {where && (verdict !== 'good' || id === 'changes') && (
                <button type="button" class="quiet" onClick={() => go(...where)}>
                  {t('desk_check_see')}
                  <span class="unseen"> {t(`desk_check_${id}_${verdict === 'good' ? 'good' : 'bad'}`, values)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
