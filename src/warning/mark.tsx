// The mark beside a composer: who one is posting as, by word, icon and colour together, or that it cannot be told.
// The sentence itself is the status; everything else stands beside it in elements of its own.
import { counted } from '../i18n/counted.ts';
import { shortDay } from '../i18n/dates.ts';
import type { T } from '../i18n/translator.ts';
import type { Finding } from '../model/finding.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { VOICES } from '../ui/voice.ts';
import { Advice } from './advice.tsx';
import { Named } from './name.tsx';
import { press } from './press.ts';
import type { MarkState, SeenState } from './state.ts';

/** A second line: what the person should know about this account or this page right now. */
function remarks(t: T, state: MarkState): { readonly icon: IconName; readonly text: string }[] {
  if (state.kind === 'blind') {
    const helped = state.reason === 'policy-missing' || state.reason === 'policy-corrupt' || (state.reason === 'site-changed' && state.behind === true);
    return helped ? [{ icon: 'advice', text: t(`mark_blind_help_${key(state.reason)}`) }] : [];
  }
  const { standing, reading, note, period, findings, caution } = state;
  const { account } = standing;
  const found: { icon: IconName; text: string }[] = [];
  if (note === 'press-again') found.push({ icon: 'swap', text: t('mark_press_again') });
  if (standing.actingAs === 'unknown' && reading?.state === 'unknown') found.push({ icon: 'advice', text: t(`mark_unknown_${key(reading.reason)}`) });
  if (account?.state === 'orphaned') found.push({ icon: 'stop', text: t('mark_orphaned') });
  if (account?.state === 'closed') {
    found.push({ icon: 'stop', text: account.insteadUse === undefined ? t('mark_closed') : t('mark_closed_instead', { instead: account.insteadUse }) });
  }
  if (findings.some(rises)) found.push({ icon: 'warn', text: t('mark_pending') });
  if (caution !== undefined) found.push({ icon: 'advice', text: t(caution === 'instagram-too' ? 'mark_instagram_too' : 'mark_warn_only') });
  if (period !== undefined) found.push({ icon: 'calendar', text: t('mark_period', { day: shortDay(period.until, t.language) }) });
  return found;
}

/** What will be asked about is more than a suggestion. */
const rises = ({ level }: Finding): boolean => level !== 'advice';

const key = (reason: string): string => reason.replaceAll('-', '_');

function Identity({ t, state }: { readonly t: T; readonly state: SeenState }) {
  const { actingAs, name } = state.standing;
  if (actingAs === 'unknown') return <>{t('mark_unknown')}</>;
  return (
    <>
      <span class="as">
        <Named t={t} of="mark_posting_as" name={name} />
        {' ·'}
      </span>{' '}
      <span class="kind">{t(VOICES[actingAs].word)}</span>
    </>
  );
}

export interface MarkProps {
  readonly t: T;
  readonly id: string;
  readonly state: MarkState;
  readonly open: boolean;
  readonly toggle: () => void;
}

export function Mark({ t, id, state, open, toggle }: MarkProps) {
  const blind = state.kind === 'blind';
  const voice = blind ? undefined : VOICES[state.standing.actingAs];
  const findings = blind ? [] : state.findings;
  const asks = findings.some(rises);
  return (
    <div class="mark" data-voice={blind ? 'blind' : state.standing.actingAs} lang={t.language} style={`--c:var(--wh-${voice?.colour ?? 'unsure'})`}>
      <div class="line">
        <span class="sign">
          <Icon name={voice?.icon ?? 'blind'} />
        </span>
        <span class="who" role="status">
          {blind ? t(`mark_blind_${key(state.reason)}`) : <Identity t={t} state={state} />}
        </span>
        {findings.length > 0 && (
          <button type="button" class="count" aria-expanded={open} aria-controls={`${id}-advice`} ref={press(toggle)}>
            <Icon name="advice" size={16} /> {counted(t, asks ? 'mark_findings' : 'advice_count', findings.length)}
          </button>
        )}
      </div>
      {remarks(t, state).map(({ icon, text }) => (
        <p class="remark" key={text}>
          <Icon name={icon} size={16} /> {text}
        </p>
      ))}
      {open && findings.length > 0 && <Advice t={t} id={`${id}-advice`} findings={findings} close={toggle} />}
      <div class="sr" aria-live="polite">
        {!blind && state.note === 'press-again' && t('mark_press_again')}{' '}
        {findings.length > 0 && counted(t, asks ? 'mark_findings_announce' : 'advice_announce', findings.length)}
      </div>
    </div>
  );
}
