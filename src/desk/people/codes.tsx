// Join codes: one for each person with a role, as a table for mail merge and as sheets to print with a QR picture.
import { useState } from 'preact/hooks';
import { byName } from '../../register/by-name.ts';
import { joinCodeFor, joiners, mailMerge, withSecrets } from '../../workspace/join.ts';
import { useDesk } from '../desk.ts';
import { ChoiceField } from '../parts/field.tsx';
import { Card, Empty, Note, Page } from '../parts/page.tsx';
import { useFingerprint } from '../publish/keys.tsx';
import { useWords } from '../words.ts';
import { CodeSheet } from './code-sheet.tsx';

/** Letters that are drawn at once; printing draws every one. */
const SHOWN = 24;

export function Codes() {
  const { t, n, compare } = useWords();
  const { workspace, given, edit, go } = useDesk();
  const print = useFingerprint();
  const [who, setWho] = useState('');
  const [all, setAll] = useState(false);
  const people = byName(joiners(workspace), compare);
  const without = people.filter(({ id }) => workspace.secrets[id] === undefined).length;
  const shown = who === '' ? people.slice(0, all ? people.length : SHOWN) : people.filter(({ id }) => id === who);
  const back = { label: t('desk_tab_people'), go: () => go('people') };
  if (!print)
    return (
      <Page title={t('desk_codes')} back={back}>
        <Empty icon="lock" title={t('desk_codes_keys_first')}>
          <p>{t('desk_codes_keys_first_do')}</p>
          <button type="button" class="filled" onClick={() => go('publish', 'keys')}>
            {t('desk_keys_make')}
          </button>
        </Empty>
      </Page>
    );
  if (people.length === 0)
    return (
      <Page title={t('desk_codes')} back={back}>
        <Empty icon="people" title={t('desk_codes_nobody')}>
          <p>{t('desk_codes_nobody_do')}</p>
        </Empty>
      </Page>
    );
  return (
    <Page
      title={t('desk_codes')}
      lead={t('desk_codes_lead')}
      back={back}
      actions={
        without === 0 && (
          <>
            <button
              type="button"
              onClick={() => {
                setAll(true);
                // Once every letter stands on the page.
                requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
              }}
            >
              {t('desk_print')}
            </button>
            <button
              type="button"
              class="filled"
              onClick={() =>
                given.places.download(
                  `${workspace.organisation.id}-join-codes.csv`,
                  `\uFEFF${mailMerge(workspace, people, print.print, print.words)}`,
                  'text/csv',
                )
              }
            >
              {t('desk_codes_merge')}
            </button>
          </>
        )
      }
    >
      {without > 0 && (
        <Card title={n('desk_codes_without', without)} tone="warn">
          <p>{t('desk_codes_without_do')}</p>
          <button type="button" class="filled" onClick={() => edit(n('desk_codes_made', without), (now) => withSecrets(now, given.chance))}>
            {t('desk_codes_make')}
          </button>
        </Card>
      )}
      {workspace.channel.address === '' && <Note tone="advice">{t('desk_codes_no_address')}</Note>}
      {workspace.secrets && !workspace.publications.some(({ state }) => state === 'published') && <Note tone="advice">{t('desk_codes_not_published')}</Note>}
      <ChoiceField
        label={t('desk_codes_show')}
        value={who}
        onChange={setWho}
        choices={[['', t('desk_codes_all', { count: people.length })], ...people.map(({ id, name }) => [id, name] as const)]}
        width="short"
      />
      <div class="sheets">
        {shown.map((person) => {
          const code = joinCodeFor(workspace, person, print.print);
          return code && <CodeSheet key={person.id} person={person} code={code} words={print.words} />;
        })}
      </div>
      {shown.length < people.length && who === '' && (
        <p class="more">
          <span class="soft">{t('desk_codes_more', { count: people.length - shown.length })}</span>{' '}
          <button type="button" onClick={() => setAll(true)}>
            {t('desk_table_all', { all: people.length })}
          </button>
        </p>
      )}
    </Page>
  );
}
