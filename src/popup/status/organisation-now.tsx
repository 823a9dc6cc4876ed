// The organisation joined on this device, and the way to another one.
import { useState } from 'preact/hooks';
import type { OrganisationInForce } from '../../messaging/protocol.ts';
import type { Background } from '../background.ts';
import { Facts } from '../roles/facts.tsx';
import { Join } from '../roles/join.tsx';
import { useWords } from '../words.ts';

export function OrganisationNow({ organisation, act }: { readonly organisation: OrganisationInForce; readonly act: Background['act'] }) {
  const { t, day } = useWords();
  const [changing, setChanging] = useState(false);
  return (
    <section class="card" aria-labelledby="organisation-title">
      <h2 id="organisation-title">{t('popup_organisation')}</h2>
      {'file' in organisation ? (
        <>
          <p>{organisation.file.organisation.name}</p>
          <Facts
            rows={[
              [t('popup_organisation_from'), t(`popup_organisation_from_${organisation.from}`)],
              [t('popup_since'), day(organisation.since)],
              [t('popup_organisation_accounts'), String(organisation.file.accounts.length)],
            ]}
          />
          <button type="button" aria-expanded={changing} aria-controls="rejoin" onClick={() => setChanging(!changing)}>
            {t('popup_organisation_other')}
          </button>
          <div id="rejoin" hidden={!changing}>
            {changing && <Join act={act} place="status" />}
          </div>
        </>
      ) : (
        <p>{t(organisation.from === 'none' ? 'popup_organisation_none' : 'popup_organisation_unreadable')}</p>
      )}
    </section>
  );
}
