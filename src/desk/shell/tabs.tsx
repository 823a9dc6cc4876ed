// The rail of tabs by the ARIA pattern: arrows, Home and End move and choose, Tab goes into the panel.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { TAB_NAMES, type TabName } from '../route.ts';
import { TABS } from '../tabs.ts';
import { useWords } from '../words.ts';

/** Where a key leads from a tab; undefined for keys that are not ours. The rail stands upright or lies, so both pairs of arrows work. */
function target(key: string, from: number): number | undefined {
  const last = TAB_NAMES.length - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return from === last ? 0 : from + 1;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return from === 0 ? last : from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

interface Props {
  readonly tab: TabName;
  readonly choose: (tab: TabName) => void;
  readonly children: ComponentChildren;
}

export function Tabs({ tab, choose, children }: Props) {
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
      <nav aria-label={t('desk_tabs')}>
        <div role="tablist" aria-orientation="vertical" aria-label={t('desk_tabs')} class="rail">
          {TAB_NAMES.map((name, index) => (
            <button
              key={name}
              ref={(element) => {
                buttons.current[index] = element;
              }}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-controls="panel"
              aria-selected={name === tab}
              tabIndex={name === tab ? 0 : -1}
              onClick={() => choose(name)}
              onKeyDown={(event) => pressed(event, index)}
            >
              <Icon name={TABS[name].icon} />
              {t(`desk_tab_${name}`)}
            </button>
          ))}
        </div>
      </nav>
      <main>
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} class="panel" tabIndex={-1} key={tab}>
          {children}
        </div>
      </main>
    </>
  );
}
