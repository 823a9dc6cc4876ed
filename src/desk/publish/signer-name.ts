// Who signed, by the name that the workspace has for a key. A signer who was removed has none there any more.
import type { T } from '../../i18n/translator.ts';
import type { Workspace } from '../../model/workspace.ts';

export const signerName = (t: T, signers: Workspace['signers'], kid: string): string =>
  signers.find((one) => one.kid === kid)?.name ?? t('desk_signers_former');
