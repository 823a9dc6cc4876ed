// The organisation's written policy: which version the person has confirmed, which is current, and what changed.
import { useRef } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import type { MeNow } from '../../messaging/protocol.ts';
import type { Contact } from '../../model/contact.ts';
import type { PolicyDocument } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Background } from '../background.ts';
import { Letter } from '../letter.tsx';
import { useWords } from '../words.ts';

/** The last confirmation, on the register or on this device. */
export function lastConfirmed(person: Person, me: MeNow | undefined): { readonly version: string; readonly on: string } | undefined {
  return [...person.acknowledged, ...(me?.confirmed ?? [])].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
}

/** Whether nothing is asked of the person: they have confirmed this version, or the one that it is a minor change of. */
export function isConfirmed({ version, minorOf }: PolicyDocument, person: Person, me: MeNow | undefined): boolean {
  return [...person.acknowledged, ...(me?.confirmed ?? [])].some((one) => one.version === version || one.version === minorOf);
}

interface Props {
  readonly policy: PolicyDocument;
  readonly person: Person;
  readonly me: MeNow | undefined;
  readonly comms: Contact | undefined;
  readonly act: Background['act'];
}

export function PolicyCard({ policy, person, me, comms, act }: Props) {
  const { t, day } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const confirmed = lastConfirmed(person, me);
  const current = isConfirmed(policy, person, me);
  const here = me?.confirmed.find(({ version }) => version === policy.version);
  return (
    <section class="card policy" aria-labelledby="policy-title">
      <h2 id="policy-title" ref={title} tabIndex={-1}>
        {policy.title}
      </h2>
      <p class={current ? 'with-icon good' : 'with-icon due'}>
        <Icon name={current ? 'tick' : 'calendar'} size={18} />
        <span>
          {current && confirmed
            ? confirmed.version === policy.version
              ? t('popup_policy_current', { version: policy.version, day: day(confirmed.on) })
              : t('popup_policy_minor', { version: policy.version, confirmed: confirmed.version })
            : t('popup_policy_new', { version: policy.version, day: day(policy.published) })}
        </span>
      </p>
      {!current && (
        <>
          <p>{confirmed ? t('popup_policy_last', { version: confirmed.version, day: day(confirmed.on) }) : t('popup_policy_never')}</p>
          {policy.changes.length > 0 && (
            <>
              <p class="label">{t('popup_policy_changes')}</p>
              <ul>
                {policy.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {policy.link && (
        <p>
          <a href={policy.link} target="_blank" rel="noreferrer">
            {t('popup_policy_read')} <span class="unseen">({t('common_new_tab')})</span>
          </a>
        </p>
      )}
      {!current && (
        <>
          <button
            type="button"
            class="filled"
            onClick={() => void act(() => ask('confirmPolicy', policy.version)).then((done) => done && title.current?.focus())}
          >
            {t('popup_policy_confirm', { version: policy.version })}
          </button>
          <p class="soft">{t('popup_policy_confirm_stays')}</p>
        </>
      )}
      {here && me?.receipt !== undefined && <p>{t('popup_policy_receipt')}</p>}
      {here && (
        <Letter
          label="popup_policy_tell"
          to={comms}
          subject={t('popup_policy_subject', { title: policy.title, version: policy.version })}
          body={[t('popup_policy_body', { title: policy.title, version: policy.version, day: day(here.on), name: person.name }), me?.receipt]
            .filter(Boolean)
            .join('\n\n')}
        />
      )}
    </section>
  );
}
