// One finding, the same beside the composer and in the dialog: the words, why, which rule and until when, one way out.

import type { ComponentChildren } from 'preact';
import { longDay } from '../i18n/dates.ts';
import type { T } from '../i18n/translator.ts';
import type { Finding } from '../model/finding.ts';
import { Icon } from '../ui/icons.tsx';
import { lookOfCategory } from './category.ts';
import { CopyButton } from './copy-button.tsx';

/** Links come with a pack: only ordinary web addresses are followed. */
const safe = (link: string | undefined): link is string => link?.startsWith('https://') ?? false;

function Rule({ t, finding }: { readonly t: T; readonly finding: Finding }) {
  const { basis, link, until, rule } = finding;
  const name = basis ?? rule;
  return (
    <p class="rule">
      {t('warning_rule')}
      {': '}
      {safe(link) ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {name}
          <span class="sr"> ({t('common_new_tab')})</span>
        </a>
      ) : (
        name
      )}
      {until !== undefined && <strong> · {t('warning_until', { day: longDay(until, t.language) })}</strong>}
    </p>
  );
}

export interface FindingProps {
  readonly t: T;
  readonly finding: Finding;
  /** Ids of the sentences that describe the dialog begin with this. */
  readonly id: string;
  readonly heading: 'h2' | 'h3';
  /** What more can be done about it, under the way out. */
  readonly more?: ComponentChildren;
  /** Stands at the end, beside the rule. */
  readonly children?: ComponentChildren;
}

export function FindingView({ t, finding, id, heading: Heading, more, children }: FindingProps) {
  const { icon, layout } = lookOfCategory(finding.category);
  const { quote, counted, fix } = finding;
  return (
    <article class="finding" data-layout={layout} data-level={finding.level}>
      <Heading id={`${id}-title`}>
        <Icon name={icon} /> {finding.title[t.language]}
      </Heading>
      {quote !== '' && (
        <blockquote>
          <span class="sr">{t('warning_quote')}: </span>
          <mark dir="auto">{quote}</mark>
        </blockquote>
      )}
      <p id={`${id}-why`} class="why">
        {finding.why[t.language]}
      </p>
      {counted !== undefined && counted.length > 0 && <p class="rule">{t('warning_counted', { words: counted.join(', ') })}</p>}
      <p class="out">
        <strong>{t('warning_try')}:</strong> {finding.wayOut[t.language]}
      </p>
      {fix !== undefined && (
        <div class="fix">
          <strong>{t('warning_fix')}</strong>
          <p dir="auto">{fix}</p>
          <CopyButton t={t} text={fix} />
        </div>
      )}
      {more}
      <div class="base">
        <Rule t={t} finding={finding} />
        {children}
      </div>
    </article>
  );
}
