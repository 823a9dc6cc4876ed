// The 80 / 15 / 5 meter: of what people would see, how much is advice, how much warns, how much blocks; over the example drafts, and over posts pasted in.
import { useMemo, useState } from 'preact/hooks';
import { byName } from '../../register/by-name.ts';
import { draftOf, postsIn } from '../../workspace/drafts.ts';
import { type Measured, measured, mixOf, outcomes, tally } from '../../workspace/measure.ts';
import { accountChoices } from '../accounts/choices.ts';
import { useDesk } from '../desk.ts';
import { AreaField, ChoiceField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { type Books, partsOf, type Trial } from './law.ts';
import { inTurns, Shelf, useMade } from './made.ts';

const SEEN = ['advice', 'warn', 'block'] as const;
const AIM = { advice: 80, warn: 15, block: 5 } as const;

const everydays = new Shelf<Measured>();

/** What the rules do to everyday posts, said by an official account today; undefined while that is being found out. */
function useEveryday(books: Books, trial: Trial): Measured | undefined {
  const { workspace, given } = useDesk();
  return useMade(everydays, partsOf(books, workspace), async (breath, show) => {
    const posts = books.everyday.map((text) => draftOf(text, text, 'corporate', given.now()));
    const found = await inTurns(outcomes(trial.policy, posts), breath);
    if (found) show(tally(found));
  }).latest;
}

export function Meter({ books, trial }: { readonly books: Books; readonly trial: Trial }) {
  const { t, compare } = useWords();
  const { workspace, given } = useDesk();
  const everyday = useEveryday(books, trial);
  const [pasted, setPasted] = useState('');
  const [account, setAccount] = useState('');
  const posts = useMemo(() => postsIn(pasted), [pasted]);
  const who = workspace.accounts.find(({ id }) => id === account) ?? workspace.accounts[0];
  const own = useMemo(
    () =>
      posts.length === 0
        ? undefined
        : measured(
            trial.policy,
            posts.map((text) => draftOf(text, text, who ?? 'corporate', given.now())),
          ),
    [posts, trial, who, given],
  );
  return (
    <Card title={t('desk_meter_title')}>
      <p class="soft">{t('desk_meter_lead')}</p>
      {everyday && <Mix title={t('desk_meter_everyday', { count: everyday.drafts })} measured={everyday} />}
      {trial.measured ? (
        <Mix title={t('desk_meter_examples', { count: books.drafts.length })} measured={trial.measured} />
      ) : (
        <p role="status">{t('desk_rules_loading')}</p>
      )}
      {own && <Mix title={t('desk_meter_own', { count: posts.length })} measured={own} />}
      <details>
        <summary>{t('desk_meter_paste')}</summary>
        <div class="form">
          {workspace.accounts.length > 0 && (
            <ChoiceField
              label={t('desk_meter_as')}
              value={who?.id ?? ''}
              onChange={setAccount}
              choices={accountChoices(byName(workspace.accounts, compare), t)}
              width="short"
            />
          )}
          <AreaField label={t('desk_meter_posts')} hint={t('desk_meter_posts_hint')} rows={6} value={pasted} onInput={setPasted} />
          {own && (
            <ul class="plain">
              {posts.map((text) => {
                const outcome = own.verdicts.get(text);
                return outcome && outcome.level !== 'clear' ? (
                  <li key={text}>
                    <span class="pill" data-tone={outcome.level}>
                      {t(`desk_level_${outcome.level}`)}
                    </span>{' '}
                    {text}
                  </li>
                ) : null;
              })}
            </ul>
          )}
        </div>
      </details>
    </Card>
  );
}

/** Of fewer findings than this a share says nothing: one advice alone would be "100% advice". */
const FEWEST = 20;

export function Mix({ title, measured: { drafts, levels } }: { readonly title: string; readonly measured: Pick<Measured, 'drafts' | 'levels'> }) {
  const { t } = useWords();
  const mix = mixOf({ levels });
  const seen = drafts - levels.clear;
  const enough = seen >= FEWEST;
  return (
    <div class="mix">
      <h4>{title}</h4>
      <p class="soft">{t('desk_meter_seen', { seen, drafts })}</p>
      {enough && (
        <div class="mix-bar" aria-hidden="true">
          {SEEN.map((level) => (
            <span key={level} data-tone={level} style={{ inlineSize: `${mix[level] * 100}%` }} />
          ))}
        </div>
      )}
      <ul class="mix-words">
        {SEEN.map((level) => (
          <li key={level} data-tone={level}>
            <strong>{enough ? `${Math.round(mix[level] * 100)}%` : levels[level]}</strong> {t(`desk_level_${level}`)}
            {enough && <span class="soft"> {t('desk_meter_aim', { aim: AIM[level] })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
