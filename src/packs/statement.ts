// Root statements: the first, and each next one. Who may sign, who may no longer, and until when.
import { type NamedKey, type RootStatement, rootStatementSchema, type SigningKey } from '../model/root.ts';
import { publicHalf } from './keys.ts';

type Terms = Pick<RootStatement, 'organisation' | 'issued' | 'expires' | 'rootThreshold' | 'threshold' | 'blockThreshold'>;

/** The first root statement of an organisation. Throws a ZodError for terms that cannot be. */
export function newRoot(terms: Terms, rootKeys: readonly NamedKey[], signingKeys: readonly SigningKey[]): RootStatement {
  return rootStatementSchema.parse({
    ...terms,
    type: 'whichhat-root',
    version: 1,
    epoch: 0,
    rootKeys: rootKeys.map(publicHalf),
    signingKeys: signingKeys.map(signingHalf),
  });
}

export interface Rotation {
  readonly issued: string;
  readonly expires: string;
  readonly addRoot?: readonly NamedKey[];
  readonly addSigning?: readonly SigningKey[];
  /** Key ids that count no more from this statement on, root and signing keys alike. */
  readonly drop?: readonly string[];
  readonly rootThreshold?: number | undefined;
  readonly threshold?: 1 | 2 | undefined;
  readonly blockThreshold?: 1 | 2 | undefined;
  /** Versions start again at 1: after a key was misused to publish a version nobody can top. */
  readonly newEpoch?: boolean;
}

/** The statement after `before`, exactly one version on. A key added again takes its new end date. Throws a ZodError for terms that cannot be. */
export function rotate(before: RootStatement, rotation: Rotation): RootStatement {
  const { issued, expires, addRoot = [], addSigning = [], drop = [] } = rotation;
  const gone = new Set([...drop, ...[...addRoot, ...addSigning].map(({ kid }) => kid)]);
  return rootStatementSchema.parse({
    ...before,
    issued,
    expires,
    version: before.version + 1,
    epoch: before.epoch + (rotation.newEpoch ? 1 : 0),
    rootKeys: [...before.rootKeys.filter(({ kid }) => !gone.has(kid)), ...addRoot.map(publicHalf)],
    signingKeys: [...before.signingKeys.filter(({ kid }) => !gone.has(kid)), ...addSigning.map(signingHalf)],
    rootThreshold: rotation.rootThreshold ?? before.rootThreshold,
    threshold: rotation.threshold ?? before.threshold,
    blockThreshold: rotation.blockThreshold ?? before.blockThreshold,
  });
}

function signingHalf({ kid, key, expires }: SigningKey): SigningKey {
  return { kid, key, expires };
}
