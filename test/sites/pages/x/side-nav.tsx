// The left column: links, and the account menu. An ordinary switch loads the page anew; acting for a delegated account changes client-side state only.
import { type ReactNode, useState } from 'react';
import { type Account, accountOf, xAccounts, xDelegateKeys, xOwnKeys } from '../../people.ts';
import { Face } from '../shared/parts.tsx';
import { load, post } from '../shared/request.ts';
import { go } from '../shared/route.ts';
import { situation } from '../shared/situation.ts';
import { t } from './labels.ts';
import { headers, say } from './send.ts';
import { delegate, useActing } from './state.ts';
import { s } from './styles.ts';

async function switchTo(account: Account): Promise<void> {
  await post('/i/api/1.1/account/multi/switch.json', headers('application/x-www-form-urlencoded'), `user_id=${account.id}`);
  load('/home');
}

function actAs(account: Account): void {
  delegate.set(() => (account.id === situation.viewer.id ? undefined : account));
  say(t.nowActing(account.handle));
}

function Item({ account, onPick }: { readonly account: Account; readonly onPick: () => void }): ReactNode {
  return (
    <button type="button" role="menuitem" data-testid="UserCell" className={s.menuItem} onClick={onPick}>
      <Face name={account.name} size={32} />
      <span>
        <b>{account.name}</b>{' '}
        <span className={s.soft} dir="ltr">
          @{account.handle}
        </span>
      </span>
    </button>
  );
}

function Menu({ close }: { readonly close: () => void }): ReactNode {
  const acting = useActing();
  const by = (key: string): Account => accountOf(xAccounts, key);
  const delegates = [...xDelegateKeys.map(by), situation.viewer].filter((one) => one.id !== acting.id);
  return (
    <div role="menu" className={s.menu}>
      {xOwnKeys
        .map(by)
        .filter((one) => one.id !== situation.viewer.id)
        .map((one) => (
          <Item key={one.id} account={one} onPick={() => void switchTo(one)} />
        ))}
      <div role="group" aria-label={t.actAs}>
        <div className={`${s.menuItem} ${s.soft}`}>{t.actAs}</div>
        {delegates.map((one) => (
          <Item
            key={one.id}
            account={one}
            onPick={() => {
              actAs(one);
              close();
            }}
          />
        ))}
      </div>
    </div>
  );
}

export function SideNav(): ReactNode {
  const acting = useActing();
  const [open, setOpen] = useState(false);
  const link = (path: string, testId: string, words: string): ReactNode => (
    <a
      href={path}
      data-testid={testId}
      className={s.navLink}
      onClick={(event) => {
        event.preventDefault();
        go(path);
      }}
    >
      {words}
    </a>
  );
  return (
    <header role="banner" className={s.nav}>
      <nav role="navigation" style={{ display: 'contents' }}>
        {link('/home', 'AppTabBar_Home_Link', t.home)}
        {link('/messages', 'AppTabBar_DirectMessage_Link', t.messages)}
        {link(`/${acting.handle}`, 'AppTabBar_Profile_Link', t.profile)}
      </nav>
      <button type="button" data-testid="SideNav_NewTweet_Button" className={s.navPost} onClick={() => go('/compose/post')}>
        {t.post}
      </button>
      <button
        type="button"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-label={t.menu}
        aria-haspopup="menu"
        className={s.switcher}
        onClick={() => setOpen(!open)}
      >
        <div data-testid={`UserAvatar-Container-${acting.handle}`}>
          <Face name={acting.name} />
        </div>
        <span>
          <b>{acting.name}</b>
          <br />
          <span className={s.soft} dir="ltr">
            @{acting.handle}
          </span>
        </span>
      </button>
      {open && <Menu close={() => setOpen(false)} />}
    </header>
  );
}
