// What a UK telephone number is for, by its first digits. Ofcom, National Telephone Numbering Plan.

export type UkKind = 'mobile' | 'landline' | 'helpline' | 'corporate' | 'personal' | 'premium';

/** Kind of a number in national form (0 and nine or ten digits); null when the plan has no such number. */
export function ukKind(national: string): UkKind | null {
  const { length } = national;
  if (national.startsWith('0800') || national.startsWith('0500')) return length === 10 || length === 11 ? 'helpline' : null;
  // 0169 77 is the only code with ten digits; some exchanges have them, so 01 may be one digit short.
  if (national.startsWith('01')) return length === 10 || length === 11 ? 'landline' : null;
  if (length !== 11) return null;
  if (/^0[38]/.test(national)) return /^0(?:3|80|82|84|87)/.test(national) ? 'helpline' : null;
  if (/^02[03489]/.test(national)) return 'landline';
  if (/^02/.test(national)) return 'landline';
  if (/^07(?:[1-57-9]|624)/.test(national)) return 'mobile';
  if (/^07[06]/.test(national)) return 'personal';
  if (/^05[56]/.test(national)) return 'corporate';
  if (/^09/.test(national)) return 'premium';
  return null;
}
