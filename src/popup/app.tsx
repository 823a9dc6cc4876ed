// The popup: header, three tabs, and the error of the last thing asked, in the person's language.
import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../messaging/page.ts';
import type { PageReport } from '../messaging/protocol.ts';
import { Icon } from '../ui/icons.tsx';
import { useBackground } from './background.ts';
import { Check } from './draft/check.tsx';
import { FailureNote } from './failure.tsx';
import type { PopupGiven } from './given.ts';
import { FirstRun } from './roles/first-run.tsx';
import { Roles } from './roles/roles.tsx';
import { Status } from './status/status.tsx';
import { focusTab, Tabs, useTab } from './tabs.tsx';
import { languageFor, WordsContext, wordsIn } from './words.ts';

/** The page in front, asked once when the popup opens; `asking` until it has answered or cannot. */
function usePage(): PageReport | undefined | 'asking' {
  const [page, setPage] = useState<PageReport | undefined | 'asking'>('asking');
  useEffect(() => void askPage().then(setPage), []);
  return page;
}

export function App({ given }: { readonly given: PopupGiven }) {
  const background = useBackground();
  const page = usePage();
  const [tab, choose] = useTab();
  const { state, failure, act } = background;
  const language = languageFor(state?.settings.language ?? 'auto', given.uiLanguage);
  const words = wordsIn(language, given);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const file = state && 'file' in state.organisation ? state.organisation.file : undefined;
  return (
    <WordsContext.Provider value={words}>
      <header class="top">
        <Icon name="hat" size={24} />
        <h1>WhichHat</h1>
        {file && <p class="organisation">{file.organisation.name}</p>}
      </header>
      <main>
        <FailureNote failure={failure} />
        {state && (
          <Tabs
            tab={tab}
            choose={choose}
            panels={{
              roles: file ? (
                <Roles file={file} me={state.me} page={page === 'asking' ? undefined : page} now={given.now()} act={act} />
              ) : (
                <FirstRun organisation={state.organisation} act={act} />
              ),
              draft: <Check file={file} me={state.me} page={page === 'asking' ? undefined : page} state={state} now={given.now} shown={tab === 'draft'} />,
              status: (
                <Status
                  state={state}
                  page={page}
                  now={given.now()}
                  act={act}
                  deleted={() => {
                    choose('roles');
                    focusTab('roles');
                  }}
                />
              ),
            }}
          />
        )}
      </main>
    </WordsContext.Provider>
  );
}
