// The rail of tabs, and the panel of the one that is chosen.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icons.tsx';
import { TabList } from '../../ui/tab-list.tsx';
import { TAB_NAMES, type TabName } from '../route.ts';
import { TABS } from '../tabs.ts';
import { useWords } from '../words.ts';
import type { Unkept } from './unkept.ts';

interface Props {
  readonly tab: TabName;
  readonly choose: (tab: TabName) => void;
  readonly unkept: Unkept;
  readonly children: ComponentChildren;
}

export function Tabs({ tab, choose, unkept, children }: Props) {
  const { t } = useWords();
  return (
    <>
      <nav aria-label={t('desk_tabs')}>
        <TabList names={TAB_NAMES} tab={tab} choose={choose} label={t('desk_tabs')} class="rail" upright panelOf={() => 'panel'}>
          {(name) => (
            <>
              <Icon name={TABS[name].icon} />
              {t(`desk_tab_${name}`)}
            </>
          )}
        </TabList>
      </nav>
      <main>
        <div
          role="tabpanel"
          id="panel"
          aria-labelledby={`tab-${tab}`}
          class="panel"
          tabIndex={-1}
          key={tab}
          onInput={unkept.typed}
          onChange={unkept.typed}
          onSubmitCapture={unkept.handing}
          onSubmit={unkept.handedIn}
          onClickCapture={unkept.pressed}
        >
          {children}
        </div>
      </main>
    </>
  );
}
