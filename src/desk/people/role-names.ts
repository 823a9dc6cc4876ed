// What each platform calls its roles (Meta Business Help, X delegate help).
export const ROLE_NAMES = {
  facebook: ['Facebook access', 'full control', 'task access', 'community manager'],
  x: ['delegate admin', 'delegate contributor', 'account owner'],
} as const;
