// The question itself: what was seen, why it matters, and three ways to go on. The safe one is first, filled and focused.
import { counted } from '../i18n/counted.ts';
import type { T } from '../i18n/translator.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { Icon } from '../ui/icons.tsx';
import { VOICES } from '../ui/voice.ts';
import { AccountSwitch } from './account-switch.tsx';
import { copy } from './clipboard.ts';
import { Dispute } from './dispute.tsx';
import { FindingView } from './finding.tsx';
import { Named } from './name.tsx';
import { noteOf } from './note.ts';
import { press } from './press.ts';
import type { Progress } from './progress.ts';
import { Reasons } from './reasons.tsx';
import { SecondLook } from './second-look.tsx';
import type { Question } from './state.ts';

export const TITLE_ID = 'wh-title';
export const findingId = (index: number): string => `wh-finding-${index}`;

export interface DialogProps {
  readonly t: T;
  readonly question: Question;
  readonly progress: Progress;
  readonly change: (step: Partial<Progress>) => void;
  readonly decide: (choice: Decision['choice']) => void;
}

export function Dialog({ t, question, progress, change, decide }: DialogProps) {
  const { standing, verdict, platform, draft } = question;
  const { reason, asking, disputed } = progress;
  const block = verdict.level === 'block';
  const unanswered = block && reason === undefined;
  const [first, ...rest] = verdict.findings;
  const voice = VOICES[standing.actingAs];
  const note = noteOf(t, question);

  const dispute = (rule: string): void => change({ disputed: disputed.includes(rule) ? disputed.filter((other) => other !== rule) : [...disputed, rule] });
  const take = async (): Promise<void> => {
    change({ askedSecondLook: true });
    change({ copied: await copy(note) });
  };
  const view = (finding: Finding, index: number) => (
    <FindingView
      key={index}
      t={t}
      finding={finding}
      id={findingId(index)}
      heading="h3"
      more={finding.category === 'wrong-account' && <AccountSwitch t={t} platform={platform} draft={draft} />}
    >
      <Dispute t={t} title={finding.title[t.language]} disputed={disputed.includes(finding.rule)} toggle={() => dispute(finding.rule)} />
    </FindingView>
  );

  return (
    <div class="sheet" lang={t.language} style={`--c:var(--wh-${block ? 'block' : 'warn'});--v:var(--wh-${voice.colour})`}>
      <div class="head">
        <p class="level">
          <Icon name={block ? 'stop' : 'warn'} /> {t(block ? 'warning_level_block' : 'warning_level_warn')}
          <span class="brand">
            <Icon name="hat" /> {t('extension_name')}
          </span>
        </p>
        <h2 id={TITLE_ID}>{standing.actingAs === 'unknown' ? t('warning_before') : <Named t={t} of="warning_before_name" name={standing.name} />}</h2>
        <p class="voice">
          <span class="sign">
            <Icon name={voice.icon} size={16} />
          </span>
          {t(voice.word)}
        </p>
      </div>
      <div class="body">
        {first !== undefined && view(first, 0)}
        {rest.length > 0 && (
          <details class="more">
            <summary>{counted(t, 'warning_more', rest.length)}</summary>
            {rest.map((finding, index) => view(finding, index + 1))}
          </details>
        )}
        {block && <Reasons t={t} chosen={reason} choose={(chosen) => change({ reason: chosen })} />}
        {asking && <SecondLook t={t} note={note} contacts={question.contacts ?? []} copied={progress.copied} take={take} />}
      </div>
      <div class="ways">
        <button type="button" class="safe" ref={press(() => decide('go-back'))}>
          {t('warning_go_back')}
        </button>
        <button type="button" class="other" aria-expanded={asking} aria-controls="wh-second" ref={press(() => change({ asking: !asking }))}>
          {t('warning_second_look')}
        </button>
        <button type="button" class="plain anyway" disabled={unanswered} ref={press(() => decide('post-anyway'))}>
          {t('warning_post_anyway')}
        </button>
        <p class="kept">{t(unanswered ? 'warning_reason_needed' : 'warning_kept')}</p>
      </div>
    </div>
  );
}
