// Which roles this device last saw the person hold, so that it can say when one has gone from the register.
import type { MeNow } from '../messaging/protocol.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import type { ValueOf } from '../storage/keys.ts';

type Me = ValueOf<'me'>;
type HeldRole = NonNullable<Me['held']>[number];

const same = (a: HeldRole, b: HeldRole): boolean => a.account === b.account && a.role === b.role;

/** The person's roles as the register has them now. */
export function rolesNow({ people, accounts }: OrganisationFile, person: string): HeldRole[] {
  const roles = people.find(({ id }) => id === person)?.roles ?? [];
  return roles.map(({ account, role }) => ({ account, role, name: accounts.find(({ id }) => id === account)?.name ?? account }));
}

/** What was held and is no longer on the register. */
export function removedFrom(me: Me, now: readonly HeldRole[]): NonNullable<MeNow['removed']> {
  return (me.held ?? []).filter((one) => !now.some((other) => same(one, other)));
}

/** What to remember: everything held now, and what has gone until the person has taken note. The same object when nothing is new. */
export function remembered(me: Me, now: readonly HeldRole[]): Me {
  const fresh = now.filter((one) => !(me.held ?? []).some((other) => same(one, other)));
  return fresh.length === 0 ? me : { ...me, held: [...(me.held ?? []), ...fresh] };
}
