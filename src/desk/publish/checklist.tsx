// The checklist before signing: what is in the way first, with what to do, then what is worth a look, then what is in order.
import { Icon } from '../../ui/icons.tsx';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import type { TabName } from '../route.ts';
import { useWords } from '../words.ts';
import type { Check } from './check-lines.ts';

const SIGNS = { good: ['tick', 'good'], look: ['warn', 'warn'], stop: ['stop', 'block'] } as const;
const FIRST: readonly Check['verdict'][] = ['stop', 'look', 'good'];
const WHERE: Readonly<Partial<Record<Check['id'], readonly [tab: TabName, detail?: string]>>> = {
  organisation: ['start', 'organisation'],
  faults: ['rules'],
  examples: ['rules'],
  changes: ['rules', 'changes'],
  mix: ['rules'],
  keys: ['publish', 'keys'],
  signatures: ['publish', 'keys'],
  alone: ['publish', 'keys'],
  blocking: ['publish', 'keys'],
  codes: ['people', 'codes'],
  replies: ['replies'],
};

export function Checklist({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useWords();
  const { go } = useDesk();
  return (
    <Card title={t('desk_check_title')}>
      <ul class="checks">
        {checks
          .toSorted((one, other) => FIRST.indexOf(one.verdict) - FIRST.indexOf(other.verdict))
          .map(({ id, verdict, values, details = [] }) => {
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
