// Puts a question to the person: in our own dialog, or, where the page keeps taking that away, in the browser's, which no page can touch.
import type { T } from '../i18n/translator.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Platform } from '../platforms/platform.ts';
import type { WarningUi } from '../warning/index.ts';
import type { Law } from './law.ts';
import type { Sight } from './sight.ts';

export interface QuestionOptions {
  readonly ui: () => WarningUi;
  readonly law: Law;
  readonly platform: Platform;
  readonly window: Window;
}

function plainly(t: T, { standing }: Sight, [first]: readonly Finding[]): string {
  const before = standing.actingAs === 'unknown' ? t('warning_before') : t('warning_before_name', { name: standing.name });
  const what = first === undefined ? [] : [first.title[t.language], first.quote === '' ? first.why[t.language] : `“${first.quote}”`];
  return [`${t('extension_name')}: ${before}`, ...what, t('warning_plain_ask')].join('\n\n');
}

/** @returns asks about the findings still open in what was seen, and resolves with what the person chose; never rejects for want of an answer */
export function questions({ ui, law, platform, window }: QuestionOptions): (sight: Sight, open: readonly Finding[]) => Promise<Decision> {
  return async (sight, open) => {
    if (!ui().visible) return { choice: window.confirm(plainly(law.translate(), sight, open)) ? 'post-anyway' : 'go-back', disputed: [] };
    const current = law.now();
    return ui().ask({
      standing: sight.standing,
      verdict: { ...sight.verdict, findings: open },
      anchor: sight.composer.editor,
      draft: sight.draft.text,
      platform: platform.name,
      contacts: current.state === 'in-force' ? Object.values(current.policy.policy.organisation.contacts) : [],
    });
  };
}
