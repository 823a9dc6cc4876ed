// The desk: header, tabs, the tab in front, and what was last said. Without a workspace there is only Start.
import { useCallback, useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import { londonDay } from '../policy/elections/index.ts';
import { type Desk, DeskContext, type Toast } from './desk.ts';
import { AskPassphrase } from './file/ask-passphrase.tsx';
import { Comparison } from './file/comparison.tsx';
import { useFile } from './file/use-file.ts';
import type { DeskGiven } from './given.ts';
import { Note } from './parts/page.tsx';
import { useRoute } from './route.ts';
import { useAhead } from './rules/law.ts';
import { type Session, sessionAfter } from './session.ts';
import { Guarded } from './shell/guarded.tsx';
import { Header } from './shell/header.tsx';
import { LeaveForm } from './shell/leave-form.tsx';
import { Tabs } from './shell/tabs.tsx';
import { ToastLine } from './shell/toast.tsx';
import { useFocusAtPanel } from './shell/use-focus-at-panel.ts';
import { useFormFirst } from './shell/use-form-first.ts';
import { useLanguage } from './shell/use-language.ts';
import { useToast } from './shell/use-toast.ts';
import { useTop } from './shell/use-top.ts';
import { useUndoKeys } from './shell/use-undo-keys.ts';
import { useUnkept } from './shell/use-unkept.ts';
import { Welcome } from './start/welcome.tsx';
import { TABS } from './tabs.ts';
import { WordsContext, wordsIn } from './words.ts';

export function App({ given }: { readonly given: DeskGiven }) {
  const [session, dispatch] = useReducer(sessionAfter, undefined as Session | undefined);
  const { unkept, before, question } = useUnkept();
  const [route, go] = useRoute(before);
  const [language, setLanguage] = useLanguage(given.uiLanguage);
  const open = session !== undefined;
  const [toast, setToast] = useToast(`${language}/${route.tab}/${route.detail}/${open}`);
  const words = useMemo(() => wordsIn(language, given.messages), [language, given.messages]);
  const say = useCallback((text: string, tone: Toast['tone'] = 'good') => setToast({ text, tone }), [setToast]);
  const file = useFile({ given, session, dispatch, say, words });
  const save = useFormFirst(unkept, session, file.save);
  const { t } = words;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = t('desk_title');
  }, [language, t]);

  const edit = useCallback<Desk['edit']>(
    (label, change, { lasting = false } = {}) => {
      unkept.step();
      dispatch({ type: 'edited', label, change, lasting });
      setToast({ text: label, tone: 'good', undo: !lasting });
    },
    [setToast, unkept],
  );
  const undo = (): void => {
    const step = session?.timeline.past.at(-1);
    if (step === undefined) return;
    dispatch({ type: 'undone' });
    say(t('desk_undone', { what: step.label }));
  };
  const redo = (): void => {
    const step = session?.timeline.future.at(-1);
    if (step === undefined) return;
    dispatch({ type: 'redone' });
    say(t('desk_redone', { what: step.label }));
  };
  useUndoKeys({ undo, redo, save });

  const workspace = session?.timeline.now;
  useTop(open);
  useFocusAtPanel(route, open, workspace, toast);
  const desk = useMemo<Desk | undefined>(
    () => workspace && { given, workspace, today: londonDay(given.now()), edit, detail: route.detail, go, say },
    [given, workspace, edit, route.detail, go, say],
  );
  useAhead(given, workspace);
  const Panel = TABS[route.tab].panel;
  return (
    <WordsContext.Provider value={words}>
      <Header session={session} file={{ ...file, save }} undo={undo} redo={redo} language={language} setLanguage={setLanguage} />
      <div class="desk">
        <Tabs tab={route.tab} choose={go} unkept={unkept}>
          {desk ? (
            <DeskContext.Provider value={desk}>
              {file.elsewhere && session?.passphrase !== '' && <Note tone="warn">{t('desk_elsewhere_too')}</Note>}
              <Guarded of={`${route.tab}/${route.detail}`} workspace={desk.workspace}>
                <Panel file={file} />
              </Guarded>
            </DeskContext.Provider>
          ) : (
            <Welcome given={given} seat={file} dispatch={dispatch} say={say} away={route.tab !== 'start'} />
          )}
        </Tabs>
      </div>
      {file.comparing && session && <Comparison given={given} session={session} comparing={file.comparing} settle={file.settle} close={file.cancel} />}
      {file.asking && <AskPassphrase set={file.setPassphrase} close={file.cancel} />}
      {question && <LeaveForm {...question} />}
      <ToastLine toast={toast} undo={undo} close={() => setToast(undefined)} />
    </WordsContext.Provider>
  );
}
