// Joining by the code or link from the comms team: who it is from is shown with ten words to compare, and nothing is stored before the person has.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import type { JoinPreview } from '../../messaging/protocol.ts';
import type { Background } from '../background.ts';
import { FailureNote } from '../failure.tsx';
import { useWords } from '../words.ts';
import { Compare } from './compare.tsx';
import { requestOrigin } from './permission.ts';
import { Waiting } from './waiting.tsx';

type Step = 'code' | { readonly preview: JoinPreview } | 'fetching' | 'joined';

/** @param joined true where the code was accepted before, and its rules have not come */
export function ByCode({ act, joined }: { readonly act: Background['act']; readonly joined: boolean }) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [step, setStep] = useState<Step>(joined ? 'joined' : 'code');
  const [failure, setFailure] = useState<Parameters<typeof FailureNote>[0]['failure']>();
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  // Each step takes the place of the one before it, and the keyboard goes along.
  useEffect(() => {
    if (shown.current !== step) top.current?.focus();
    shown.current = step;
  }, [step]);

  const read = async (): Promise<void> => {
    const answer = await ask('readCode', code);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) setStep({ preview: answer.value });
  };
  const join = async ({ address }: JoinPreview): Promise<void> => {
    // Asked in the same press, before anything is waited for, or the browser refuses to ask. If the question closes the popup, the background
    // has joined already and fetches as soon as the browser allows it.
    const asked = requestOrigin(address);
    const accepted = await ask('joinByCode', code);
    setFailure(accepted.ok ? undefined : accepted.error);
    if (!accepted.ok) return setStep('code');
    setStep('fetching');
    await asked;
    await act(() => ask('checkNow'));
    setStep('joined');
  };

  return (
    <div class="by-code" ref={top} tabIndex={-1}>
      {step === 'code' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void read();
          }}
        >
          <label for="join-code">{t('popup_code')}</label>
          <textarea id="join-code" rows={3} spellcheck={false} autocomplete="off" value={code} onInput={(event) => setCode(event.currentTarget.value)} />
          <button type="submit" class="filled" disabled={code.trim() === ''}>
            {t('popup_code_read')}
          </button>
        </form>
      )}
      {typeof step === 'object' && <Compare preview={step.preview} accept={() => void join(step.preview)} refuse={() => setStep('code')} />}
      {step === 'fetching' && <p role="status">{t('popup_code_fetching')}</p>}
      {step === 'joined' && <Waiting act={act} />}
      <FailureNote failure={failure} />
    </div>
  );
}
