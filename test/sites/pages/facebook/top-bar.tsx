// The bar on top: search, links, and the account menu whose quick list switches profile by a full page load.
import { type ReactNode, useState } from 'react';
import { type Account, accountOf, facebookAccounts, facebookPageKeys } from '../../people.ts';
import { Face } from '../shared/parts.tsx';
import { go } from '../shared/route.ts';
import { situation } from '../shared/situation.ts';
import { t } from './labels.ts';
import { Pressable } from './pressable.tsx';
import { switchProfile } from './send.ts';
import { s } from './styles.ts';

function Switcher(): ReactNode {
  const others: readonly Account[] = [situation.login, ...facebookPageKeys.map((key) => accountOf(facebookAccounts, key))].filter(
    (one) => one.id !== situation.viewer.id,
  );
  return (
    <ul role="list" aria-label={t.quick} className={s.menu}>
      {others.map((one) => (
        <li key={one.id}>
          <Pressable label={t.switchTo(one.name)} className={s.item} onPress={() => void switchProfile(one)}>
            <Face name={one.name} size={34} /> {one.name}
          </Pressable>
        </li>
      ))}
    </ul>
  );
}

export function TopBar(): ReactNode {
  const [open, setOpen] = useState(false);
  const link = (path: string, words: string): ReactNode => (
    <a
      href={path}
      className={s.link}
      onClick={(event) => {
        event.preventDefault();
        go(path);
      }}
    >
      {words}
    </a>
  );
  return (
    <div role="banner" className={s.top}>
      <input type="search" role="combobox" aria-expanded="false" aria-label={t.search} placeholder={t.search} className={s.search} />
      {link('/', 'Home')}
      {link('/groups/110100000000777', 'Groups')}
      {link('/messages/t/78', 'Chats')}
      <Pressable label={t.profile} className={s.me} onPress={() => setOpen(!open)}>
        <Face name={situation.viewer.name} size={36} />
      </Pressable>
      {open && <Switcher />}
    </div>
  );
}
