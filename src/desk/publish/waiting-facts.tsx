// Of the version that waits: who has signed it, how many must and why, and who still can.
import type { signaturesNeeded } from '../../workspace/signatures-needed.ts';
import { useDesk } from '../desk.ts';
import { useWords } from '../words.ts';
import { signerName } from './signer-name.ts';

interface Props {
  /** Ids of the keys that have signed. */
  readonly signed: readonly string[];
  readonly needed: ReturnType<typeof signaturesNeeded>;
}

export function WaitingFacts({ signed, needed }: Props) {
  const { t } = useWords();
  const { signers } = useDesk().workspace;
  const names = signed.map((kid) => signerName(t, signers, kid));
  const others = signers.filter(({ kid }) => !signed.includes(kid)).map(({ name }) => name);
  const rows: readonly (readonly [title: string, said: string])[] = [
    [t('desk_wait_by'), names.join(', ')],
    [t('desk_wait_needed'), t(`desk_wait_needed_${needed.because}`, { count: needed.count })],
    ...(signed.length < needed.count && others.length > 0 ? [[t('desk_wait_others'), others.join(', ')] as const] : []),
  ];
  return (
    <dl class="facts">
      {rows.map(([title, said]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
