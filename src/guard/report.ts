// Tells the rest of the extension how this page is being checked, and counts decisions by rule. No names, no text, no addresses.
import { ask } from '../messaging/ask.ts';
import { answerPopup } from '../messaging/page.ts';
import type { BlindReason, CountRequest, HealthReport } from '../messaging/protocol.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { IdentityReading } from '../model/identity.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Law } from './law.ts';
import type { Marks } from './marks.ts';
import type { Sight } from './sight.ts';

export interface Reporter {
  /** A composer was looked at: the page's health may have changed. */
  seen(): void;
  decided(findings: readonly Finding[], decision: Decision): void;
  /** A post left the page that nobody saw being pressed. */
  slipped(): void;
  /** Something of ours failed: the post went through, and Status says so. */
  fault(): void;
}

const OUTCOMES: Readonly<Record<Decision['choice'], CountRequest['outcome']>> = {
  'go-back': 'went-back',
  'post-anyway': 'posted-anyway',
  'second-look': 'second-look',
};

/** How the platform knows a Page that is not on the register, for the letter in which the person asks to have it put there. */
function addressOf(reading: IdentityReading | undefined): { id?: string; handle?: string } {
  if (reading?.state !== 'known') return {};
  const [id] = reading.ids;
  return { ...(id === undefined ? {} : { id }), ...(reading.handle === undefined ? {} : { handle: reading.handle }) };
}

export interface ReporterOptions {
  readonly platform: Platform;
  readonly law: Law;
  readonly board: () => Marks;
  /** Is the second line standing: are posts judged as they leave? */
  readonly behind: () => boolean;
  readonly window: Window;
  readonly signal: AbortSignal;
}

export function reporter({ platform, law, board, behind, window, signal }: ReporterOptions): Reporter {
  let told = '';
  let faulty = false;
  let slipped = false;

  const health = (): HealthReport => {
    const landmarks = platform.health(window.document);
    const reasons: BlindReason[] = [];
    const state = law.now().state;
    if (state === 'policy-missing' || state === 'policy-corrupt' || state === 'extension-reloaded') reasons.push(state);
    if (law.settings().off.includes(window.location.hostname)) reasons.push('switched-off');
    if (landmarks.state === 'lost') reasons.push('site-changed');
    if (slipped) reasons.push('slipped-past');
    if (faulty) reasons.push('fault');
    return {
      platform: platform.name,
      state: reasons.length > 0 ? 'blind' : landmarks.state === 'partly' ? 'partly' : 'checking',
      reasons,
      missing: landmarks.missing.slice(0, 20),
      secondLine: behind() && state === 'in-force' && !reasons.includes('switched-off'),
      locale: window.document.documentElement.lang.slice(0, 35),
    };
  };

  const tell = (): void => {
    const now = health();
    const words = JSON.stringify(now);
    if (words === told) return;
    told = words;
    void ask('health', now);
  };

  const count = (rules: readonly string[], outcome: CountRequest['outcome']): void => {
    if (rules.length > 0) void ask('count', { rules: [...new Set(rules)], outcome });
  };

  answerPopup(signal, () => {
    const sight: Sight | undefined = board().latest();
    const standing = sight?.standing;
    return {
      health: health(),
      host: window.location.hostname,
      composers: board().count(),
      ...(standing === undefined
        ? {}
        : {
            standing: {
              actingAs: standing.actingAs,
              name: standing.name,
              ...(standing.account === undefined ? {} : { accountId: standing.account.id }),
              ...(standing.actingAs === 'unregistered' ? addressOf(sight?.reading) : {}),
            },
          }),
    };
  });

  return {
    seen: tell,
    decided(findings, decision) {
      count(
        findings.map(({ rule }) => rule),
        OUTCOMES[decision.choice],
      );
      count(decision.disputed, 'disputed');
    },
    slipped() {
      slipped = true;
      tell();
    },
    fault() {
      faulty = true;
      tell();
    },
  };
}
