// Where to turn about one account: who looks at drafts, others who run it, and where readers' requests belong.
import type { Account } from '../../model/account.ts';
import type { Contact } from '../../model/contact.ts';
import { useWords } from '../words.ts';
import { ContactLine } from './contact-line.tsx';
import type { Peer } from './held.ts';

/** Peers named at once; the comms team knows the rest. */
const MOST = 4;
const ROUTES = ['foi', 'complaints', 'abuse'] as const;

interface Props {
  readonly account: Account;
  readonly peers: readonly Peer[];
  /** The organisation's contacts, for a route the account does not have of its own. */
  readonly contacts: Readonly<Record<string, Contact>>;
}

export function Routes({ account, peers, contacts }: Props) {
  const { t } = useWords();
  const routes = ROUTES.flatMap((route) => {
    const contact = account.contacts?.[route] ?? contacts[route];
    return contact ? [{ route, contact }] : [];
  });
  const reviewers = account.reviewers ?? [];
  if (routes.length + reviewers.length + peers.length === 0 && !account.responseTarget) return null;
  return (
    <dl class="facts routes">
      {reviewers.length > 0 && (
        <div>
          <dt>{t('popup_reviewers')}</dt>
          <dd>
            {reviewers.map(({ name, role, email, hours }) => (
              <p key={`${name} ${role}`}>
                <ContactLine contact={{ name: name ?? role ?? '', ...(email === undefined ? {} : { email }) }} hours={hours} />
              </p>
            ))}
          </dd>
        </div>
      )}
      {peers.length > 0 && (
        <div>
          <dt>{t('popup_peers')}</dt>
          <dd>
            {peers.slice(0, MOST).map(({ name, email }) => (
              <p key={`${name} ${email}`}>
                <ContactLine contact={{ name, ...(email === undefined ? {} : { email }) }} />
              </p>
            ))}
            {peers.length > MOST && <p>{t('popup_peers_more', { count: peers.length - MOST })}</p>}
          </dd>
        </div>
      )}
      {account.responseTarget && (
        <div>
          <dt>{t('popup_response_target')}</dt>
          <dd>{account.responseTarget}</dd>
        </div>
      )}
      {routes.map(({ route, contact }) => (
        <div key={route}>
          <dt>{t(`popup_route_${route}`)}</dt>
          <dd>
            <ContactLine contact={contact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
