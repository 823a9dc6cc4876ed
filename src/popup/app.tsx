// The popup: header, three tabs, and the error of the last thing asked, in the person's language.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { languageFor } from '../i18n/language.ts';
import { askPage } from '../messaging/page.ts';
import type { PageReport, State } from '../messaging/protocol.ts';
import { Icon } from '../ui/icons.tsx';
import { useBackground } from './background.ts';
import { useCheck } from './draft/use-check.ts';
import { FailureNote } from './failure.tsx';
import type { PopupGiven } from './given.ts';
import { useHandedOver } from './handed-over.ts';
import { HoldsNow } from './holds-now.tsx';
import { NoticeNow } from './notice-now.tsx';
import { FirstRun } from './roles/first-run.tsx';
import { Roles } from './roles/roles.tsx';
import { Status } from './status/status.tsx';
import { Tabs, useTab } from './tabs.tsx';
import { WordsContext, wordsIn } from './words.ts';

/** The page in front, asked when the popup opens and after every change; `asking` until it has answered or cannot. */
function usePage(state: State | undefined): PageReport | undefined | 'asking' {
  const [page, setPage] = useState<PageReport | undefined | 'asking'>('asking');
  useEffect(() => {
    if (state) void askPage().then(setPage);
  }, [state]);
  return page;
}

/** Keeps the keyboard where the person is when joining or deleting has taken away the button they pressed. */
function useFocusOnChange(joined: boolean | undefined): void {
  const before = useRef<boolean | undefined>(undefined);
  useEffect(() => {
    if (joined === undefined) return;
    if (before.current !== undefined && before.current !== joined) document.getElementById(joined ? 'tab-roles' : 'first-run')?.focus();
    before.current = joined;
  }, [joined]);
}

export function App({ given }: { readonly given: PopupGiven }) {
  const { state, failure, act } = useBackground();
  const handed = useHandedOver();
  const asked = usePage(state);
  const [tab, choose] = useTab();
  const Check = useCheck();
  useEffect(() => {
    if (handed?.text !== undefined) choose('draft');
  }, [handed, choose]);
  // Before an organisation is chosen there is only the first screen, unless the person went past it or the address names a tab.
  const [past, setPast] = useState(location.hash !== '');
  const language = languageFor(state?.settings.language ?? 'auto', given.uiLanguage);
  // Before the words are painted, so that they are never spoken in the wrong language.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const file = state && 'file' in state.organisation ? state.organisation.file : undefined;
  useFocusOnChange(state && file !== undefined);
  const { joined, pack } = state?.updates ?? {};
  const waitsFor = joined?.by === 'person' && pack === undefined ? joined.organisation : undefined;
  const page = asked === 'asking' ? undefined : asked;
  const open = state !== undefined && handed !== undefined;
  const tabs = file !== undefined || past || handed?.text !== undefined;
  const now = given.now();
  const skip = (): void => {
    setPast(true);
    choose('draft');
  };
  const deleted = (): void => {
    choose('roles');
    setPast(false);
  };
  return (
    <WordsContext.Provider value={wordsIn(language, given)}>
      <header class="top">
        <Icon name="hat" size={24} />
        <h1>WhichHat</h1>
        {file && <p class="organisation">{file.organisation.name}</p>}
      </header>
      <main>
        <FailureNote failure={failure} />
        {open && !tabs && (
          <div class="panel">
            <FirstRun organisation={state.organisation} act={act} joined={waitsFor} skip={skip} />
          </div>
        )}
        {open && <HoldsNow file={file} now={now} />}
        {open && <NoticeNow state={state} now={now} act={act} />}
        {open && tabs && (
          <Tabs
            tab={tab}
            choose={choose}
            panels={{
              roles: file ? (
                <Roles
                  file={file}
                  me={state.me}
                  page={page}
                  now={now}
                  act={act}
                  peers={state.organisation.from === 'pack' ? state.organisation.own?.peers : undefined}
                />
              ) : (
                <FirstRun organisation={state.organisation} act={act} joined={waitsFor} />
              ),
              draft: Check && <Check file={file} me={state.me} page={page} state={state} now={given.now} shown={tab === 'draft'} begin={handed.text} />,
              status: <Status state={state} page={asked} now={now} act={act} deleted={deleted} />,
            }}
          />
        )}
      </main>
    </WordsContext.Provider>
  );
}
