// The page lets the person act as something that is not on the register: the five steps of a new account, and a letter to comms
// filled in from the page. The ticks live in this window and in the letter, and nowhere else.
import { useState } from 'preact/hooks';
import type { PageReport } from '../../messaging/protocol.ts';
import type { Contact } from '../../model/contact.ts';
import type { SetUpStep } from '../../model/set-up.ts';
import { Icon } from '../../ui/icons.tsx';
import { Letter } from '../letter.tsx';
import { useWords } from '../words.ts';

const STEPS: readonly SetUpStep[] = ['why', 'managerAgreed', 'trainingAsked', 'trainedAndAccessGiven', 'live'];
const keyOf = (step: SetUpStep): string => `popup_set_up_${step.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

interface Props {
  readonly page: PageReport;
  readonly comms: Contact | undefined;
  /** The person's own name, where they are on the register. */
  readonly me: string | undefined;
}

export function SetUp({ page, comms, me }: Props) {
  const { t } = useWords();
  const [done, setDone] = useState<ReadonlySet<SetUpStep>>(new Set());
  const { name = '', id, handle } = page.standing ?? {};
  const address = [handle && `@${handle}`, id].filter(Boolean).join(', ') || t('popup_set_up_no_address');
  const steps = STEPS.map((step, index) => `${index + 1}. ${t(keyOf(step))}: ${t(done.has(step) ? 'popup_set_up_done' : 'popup_set_up_open')}`).join('\n');
  const toggle = (step: SetUpStep, on: boolean): void => setDone(new Set(on ? [...done, step] : [...done].filter((one) => one !== step)));
  return (
    <section class="card" aria-labelledby="set-up-title">
      <h2 id="set-up-title" class="with-icon due">
        <Icon name="unlisted" />
        <span>{t('popup_set_up', { name })}</span>
      </h2>
      <p>{t('popup_set_up_intro')}</p>
      <fieldset>
        <legend>{t('popup_set_up_steps')}</legend>
        {STEPS.map((step) => (
          <label key={step} class="choice">
            <input type="checkbox" checked={done.has(step)} onChange={(event) => toggle(step, event.currentTarget.checked)} />
            <span>{t(keyOf(step))}</span>
          </label>
        ))}
      </fieldset>
      <Letter
        label="popup_letter_text"
        to={comms}
        subject={t('popup_set_up_subject', { name })}
        body={t('popup_set_up_body', { name, platform: t(`popup_platform_${page.health.platform}`), address, steps, me: me ?? '' }).trim()}
      />
    </section>
  );
}
