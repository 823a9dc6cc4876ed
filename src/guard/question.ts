// Puts a question to the person: in our own dialog, or, where the page keeps taking that away, in the browser's, which no page can touch.
import type { T } from '../i18n/translator.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { PlatformName } from '../model/identity.ts';
import type { Contact } from '../model/organisation.ts';
import type { WarningUi } from '../warning/index.ts';
import type { Sight } from './sight.ts';

export interface QuestionOptions {
  readonly ui: () => WarningUi;
  readonly translate: () => T;
  readonly platform: PlatformName;
  readonly contacts: () => readonly Contact[];
  /** The browser's own question: true for its "OK". */
  readonly confirm: (words: string) => boolean;
}

function plainly(t: T, { standing }: Sight, [first]: readonly Finding[]): string {
  const before = standing.actingAs === 'unknown' ? t('warning_before') : t('warning_before_name', { name: standing.name });
  const what = first === undefined ? [] : [first.title[t.language], `“${first.quote}”`];
  return [`${t('extension_name')}: ${before}`, ...what, t('warning_plain_ask')].join('\n\n');
}

export function questions({ ui, translate, platform, contacts, confirm }: QuestionOptions): (sight: Sight, open: readonly Finding[]) => Promise<Decision> {
  return async (sight, open) => {
    if (!ui().visible) return { choice: confirm(plainly(translate(), sight, open)) ? 'post-anyway' : 'go-back', disputed: [] };
    return ui().ask({
      standing: sight.standing,
      verdict: { ...sight.verdict, findings: open },
      anchor: sight.composer.editor,
      draft: sight.draft.text,
      platform,
      contacts: contacts(),
    });
  };
}
