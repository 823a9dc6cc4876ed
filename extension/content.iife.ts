// Shell of the guard: starts it at document_start, in the extension's own world. Wires, decides nothing, exports nothing.
import { engineArrives } from '../src/guard/engine.ts';
import { startGuard } from '../src/guard/start.ts';
import { platformOf } from '../src/platforms/index.ts';
import { extension } from '../src/storage/extension.ts';

const platform = platformOf(new URL(location.href));

if (platform !== undefined) {
  const language = extension.i18n.getUILanguage().startsWith('cy') ? 'cy' : 'en';
  /** The browser's own language, until the chosen one has been read; placeholders are filled in the order of the message file. */
  const fallback = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    extension.i18n.getMessage(key, Object.values(values).map(String)) || key;
  startGuard(window, platform, engineArrives(globalThis), Object.assign(fallback, { language } as const), new AbortController().signal);
}
