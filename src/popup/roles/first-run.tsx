// The first screen: what this does, keeps and never does, in plain words; then the ways to begin: for those who post, and for those who set the rules.
// Once somebody has joined and no rules have come, only what is left to do.
import { useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import type { OrganisationInForce } from '../../messaging/protocol.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import type { Background } from '../background.ts';
import { DeskLink } from '../status/desk-link.tsx';
import { useWords } from '../words.ts';
import { Join } from './join.tsx';

const POINTS: readonly (readonly [IconName, string])[] = [
  ['hat', 'popup_first_shows'],
  ['speech', 'popup_first_checks'],
  ['lock', 'popup_first_sends'],
  ['person', 'popup_first_own'],
  ['people', 'popup_first_employer'],
];

interface Props {
  readonly organisation: OrganisationInForce;
  readonly act: Background['act'];
  /** Name of the organisation that was joined and has sent no rules yet. */
  readonly joined?: string | undefined;
  /** Goes on without an organisation, to check a draft. Left out where the tabs are there already. */
  readonly skip?: () => void;
}

export function FirstRun({ organisation, act, joined, skip }: Props) {
  const { t } = useWords();
  const [joining, setJoining] = useState(location.hash === '#join');
  return (
    <section aria-labelledby="first-run" class="first-run">
      <h2 id="first-run" tabIndex={-1}>
        {joined === undefined ? t('popup_first_title') : t('popup_first_joined', { name: joined })}
      </h2>
      {organisation.from === 'unreadable' && (
        <p class="notice warn with-icon">
          <Icon name="warn" />
          <span>{t('popup_organisation_unreadable')}</span>
        </p>
      )}
      {/* Out of the way while one joins, so that the place for the code is in view where a popup ends. */}
      {!joining && joined === undefined && (
        <ul class="points">
          {POINTS.map(([icon, key]) => (
            <li key={key} class="with-icon">
              <Icon name={icon} />
              <span>{t(key)}</span>
            </li>
          ))}
        </ul>
      )}
      {joined === undefined && (
        <div class="choices">
          <button type="button" class={joining ? undefined : 'filled'} onClick={() => void act(() => ask('useExample'))}>
            {t('popup_use_example')}
          </button>
          <button type="button" aria-expanded={joining} aria-controls="join" onClick={() => setJoining(!joining)}>
            {t('popup_join')}
          </button>
        </div>
      )}
      <div id="join" hidden={!joining && joined === undefined}>
        <Join act={act} place="join" joined={joined !== undefined} />
      </div>
      {joined === undefined && <DeskLink said={joining ? 'popup_join_desk' : 'popup_first_desk'} />}
      {skip && (
        <button type="button" class="quiet" onClick={skip}>
          {t('popup_first_skip')}
        </button>
      )}
      {joined === undefined && <p class="soft">{t('popup_first_meanwhile')}</p>}
    </section>
  );
}
