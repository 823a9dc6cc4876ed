// Three tabs by the ARIA pattern: arrows, Home and End move and choose, Tab goes into the panel; the address remembers which.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words.ts';

export const TAB_NAMES = ['roles', 'draft', 'status'] as const;
export type TabName = (typeof TAB_NAMES)[number];

function fromHash(): TabName {
  const name = location.hash.slice(1);
  return TAB_NAMES.find((tab) => tab === name) ?? 'roles';
}

/** The tab in front, remembered in the address. */
export function useTab(): readonly [TabName, (tab: TabName) => void] {
  const [tab, setTab] = useState(fromHash);
  useEffect(() => {
    const changed = (): void => setTab(fromHash());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const choose = useCallback((next: TabName): void => {
    history.replaceState(null, '', `#${next}`);
    setTab(next);
    scrollTo(0, 0);
  }, []);
  return [tab, choose];
}

/** Where a key leads from a tab; undefined for keys that are not ours. */
function target(key: string, from: number): number | undefined {
  const last = TAB_NAMES.length - 1;
  if (key === 'ArrowRight') return from === last ? 0 : from + 1;
  if (key === 'ArrowLeft') return from === 0 ? last : from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

interface Props {
  readonly tab: TabName;
  readonly choose: (tab: TabName) => void;
  readonly panels: Readonly<Record<TabName, ComponentChildren>>;
}

export function Tabs({ tab, choose, panels }: Props) {
  const { t } = useWords();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);

  const pressed = (event: KeyboardEvent, from: number): void => {
    const to = target(event.key, from);
    const name = to === undefined ? undefined : TAB_NAMES[to];
    if (to === undefined || name === undefined) return;
    event.preventDefault();
    choose(name);
    buttons.current[to]?.focus();
  };

  return (
    <>
      <div role="tablist" aria-label={t('popup_tabs')} class="tabs">
        {TAB_NAMES.map((name, index) => (
          <button
            key={name}
            ref={(element) => {
              buttons.current[index] = element;
            }}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => choose(name)}
            onKeyDown={(event) => pressed(event, index)}
          >
            {t(`popup_tab_${name}`)}
          </button>
        ))}
      </div>
      {TAB_NAMES.map((name) => (
        // The panels stay in the page, so that a draft survives a look at another tab; nothing of it is kept when the popup closes.
        <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== tab} class="panel">
          {panels[name]}
        </div>
      ))}
    </>
  );
}
