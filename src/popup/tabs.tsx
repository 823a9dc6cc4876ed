// The popup's three tabs and their panels; the address remembers which is in front.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { TabList } from '../ui/tab-list.tsx';
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

interface Props {
  readonly tab: TabName;
  readonly choose: (tab: TabName) => void;
  readonly panels: Readonly<Record<TabName, ComponentChildren>>;
}

export function Tabs({ tab, choose, panels }: Props) {
  const { t } = useWords();
  return (
    <>
      <TabList names={TAB_NAMES} tab={tab} choose={choose} label={t('popup_tabs')} class="tabs" panelOf={(name) => `panel-${name}`}>
        {(name) => t(`popup_tab_${name}`)}
      </TabList>
      {TAB_NAMES.map((name) => (
        // The panels stay in the page, so that a draft survives a look at another tab; nothing of it is kept when the popup closes.
        <div key={name} role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== tab} class="panel">
          {panels[name]}
        </div>
      ))}
    </>
  );
}
