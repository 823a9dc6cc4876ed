// The five steps by which a new account comes into being, each with its day. A tick today can be changed to another day. Folded away where
// none is done: most accounts were live long before they came here.
import type { Account } from '../../model/account.ts';
import { SET_UP_STEPS, type SetUpStep } from '../../model/set-up.ts';
import { useDesk } from '../desk.ts';
import { lastOf, withoutLongYear } from '../parts/four-digit-year.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { useAccountChange } from './account-page.tsx';

export function SetUpSteps({ account }: { readonly account: Account }) {
  const { t } = useWords();
  const { today } = useDesk();
  const change = useAccountChange(account);
  const setUp = account.setUp ?? {};
  const done = SET_UP_STEPS.filter((step) => setUp[step]).length;
  const set = (step: SetUpStep, on: string): void => {
    const { [step]: before, ...rest } = setUp;
    change({ setUp: on === '' ? rest : { ...rest, [step]: { ...before, on } } });
  };
  return (
    <Card title={done === 0 ? t('desk_setup_new') : t('desk_setup_title', { done, all: SET_UP_STEPS.length })}>
      {done === 0 && <p>{t('desk_setup_live_before')}</p>}
      <details open={done > 0}>
        <summary>{t('desk_setup_steps')}</summary>
        <ol class="setup">
          {SET_UP_STEPS.map((step, index) => (
            <li key={step}>
              <label class="choice">
                <input type="checkbox" checked={setUp[step] !== undefined} onChange={(event) => set(step, event.currentTarget.checked ? today : '')} />
                <span>
                  {index + 1}. {t(`desk_setup_${step}`)}
                </span>
              </label>
              {setUp[step] && (
                <input
                  type="date"
                  max={lastOf('date')}
                  aria-label={t('desk_setup_on', { step: t(`desk_setup_${step}`) })}
                  value={setUp[step].on}
                  onChange={(event) => set(step, withoutLongYear('date', event.currentTarget.value))}
                />
              )}
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}
