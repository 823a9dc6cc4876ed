// Joining an organisation by the file its comms team gives out. A file with faults changes nothing, and every fault is named.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Background } from '../background.ts';
import { ByCode } from '../join/by-code.tsx';
import { type Fault, faultSentence } from '../organisation-fault.ts';
import { losesFiles, moveToTab } from '../own-tab.ts';
import { useWords } from '../words.ts';

/** Faults shown at once; the rest are counted. */
const SHOWN = 8;

interface Props {
  readonly act: Background['act'];
  /** Where this is in the popup, for the browser that must move it to a tab. */
  readonly place: 'join' | 'status';
  /** True once the code was accepted and the rules are still to come: then there is no other way in to offer. */
  readonly joined?: boolean;
}

export function Join({ act, place, joined = false }: Props) {
  const { t } = useWords();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [name, setName] = useState('');
  const said = useRef<HTMLDivElement>(null);
  // The popup is short: what is wrong would be below its edge.
  useEffect(() => {
    if (faults.length > 0) said.current?.focus();
  }, [faults]);

  const chosen = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setName(file.name);
    // The parser is only fetched from the package when somebody joins.
    const { readOrganisationFile } = await import('../organisation-file.ts');
    const read = readOrganisationFile(await file.text());
    // The same file can be chosen again once it has been mended.
    input.value = '';
    setFaults(read.ok ? [] : read.faults);
    if (read.ok) await act(() => ask('joinOrganisation', read.file));
  };

  return (
    <div class="join">
      {!joined && <p>{t('popup_join_needs')}</p>}
      <ByCode act={act} joined={joined} />
      {!joined && (
        <>
          <p>{t('popup_join_instead')}</p>
          <label for="organisation-file">{t('popup_join_file')}</label>
          <input
            id="organisation-file"
            type="file"
            accept=".yml,.yaml,.json"
            aria-describedby={faults.length > 0 ? 'file-faults' : undefined}
            onClick={(event) => {
              if (!losesFiles()) return;
              event.preventDefault();
              void moveToTab(place);
            }}
            onChange={(event) => void chosen(event.currentTarget)}
          />
          <div role="alert" id="file-faults" ref={said} tabIndex={-1} class={faults.length > 0 ? 'failure' : undefined}>
            {faults.length > 0 && (
              <>
                <p class="with-icon">
                  <Icon name="warn" />
                  <span>{t('popup_join_faults', { file: name })}</span>
                </p>
                <ul>
                  {faults.slice(0, SHOWN).map((fault) => (
                    <li key={JSON.stringify(fault)}>{faultSentence(t, fault)}</li>
                  ))}
                </ul>
                {faults.length > SHOWN && <p>{t('popup_join_more', { count: faults.length - SHOWN })}</p>}
              </>
            )}
          </div>
        </>
      )}
    </div>
  );
}
