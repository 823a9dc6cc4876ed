// Who a reading stands for on the register. The worst error is a corporate account taken for a person, so most of these are about that.
import { describe, expect, it } from 'vitest';
import type { KnownIdentity } from '../../../src/model/identity.ts';
import { standingOf } from '../../../src/policy/index.ts';
import { open } from '../rules/core.ts';

const known = (more: Partial<KnownIdentity>): KnownIdentity => ({ state: 'known', platform: 'x', ids: [], ownLogin: true, evidence: [], ...more });
const acting = (more: Partial<KnownIdentity>): string => standingOf(known(more), open).actingAs;

describe('standingOf', () => {
  it('finds an account by any of its ids, then by handle whatever its case', () => {
    expect(standingOf(known({ platform: 'facebook', ids: ['61550000000001'] }), open).account?.id).toBe('kelling-fb');
    expect(standingOf(known({ platform: 'facebook', ids: ['110000000000001'], ownLogin: false }), open).account?.id).toBe('kelling-fb');
    expect(standingOf(known({ ids: ['1500000000000000001'], handle: 'RenamedSince' }), open).account?.id).toBe('midshire-x');
    expect(standingOf(known({ handle: 'midshirefire' }), open).account?.id).toBe('midshire-x');
    expect(acting({ handle: 'CFO_Midshire' })).toBe('professional');
  });

  it('trusts an id that differs over a handle that was taken over, and still does not call it a person', () => {
    const standing = standingOf(known({ ids: ['1999999999999999999'], handle: 'KellingFire' }), open);
    expect(standing.account).toBeUndefined();
    expect(standing.actingAs).toBe('unregistered');
  });

  it('calls a person on their own login personal', () => {
    expect(acting({ handle: 'samcarter_77', name: 'Sam Carter', ids: ['1400000000000000077'] })).toBe('personal');
    expect(acting({ platform: 'facebook', ids: ['100000000000077'], name: 'Sam Carter' })).toBe('personal');
    expect(acting({ handle: 'kelling_mum', name: 'Jo from Kelling' })).toBe('personal');
  });

  it('does not call an account personal that looks like ours, or that is not the own login', () => {
    expect(acting({ handle: 'HarrowdaleFire', name: 'Harrowdale Fire Station' })).toBe('unregistered');
    expect(acting({ handle: 'MidshireFRS' })).toBe('unregistered');
    expect(acting({ handle: 'EastmarshStation' })).toBe('unregistered');
    expect(acting({ handle: 'anybody', ownLogin: false })).toBe('unregistered');
    expect(acting({ platform: 'facebook', ids: ['61559999999999'], ownLogin: false })).toBe('unregistered');
  });

  it('stays unknown when the page could not tell', () => {
    expect(standingOf({ state: 'unknown', platform: 'x', reason: 'signals-disagree', evidence: [] }, open)).toEqual({ actingAs: 'unknown', name: '' });
  });
});
