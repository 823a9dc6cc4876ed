// Reads an organisation file as a person gave it: YAML or JSON, every fault with its line and field. Loaded only when somebody joins.
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type OrganisationFile, organisationFileSchema } from '../model/organisation.ts';

export interface Fault {
  /** Line in the file, from 1, where it can be told. */
  readonly line: number | undefined;
  /** Path to the field, for example `accounts.2.profileId`; empty for a fault of the file as a whole. */
  readonly field: string;
  /** What is wrong and what is allowed, in English. */
  readonly what: string;
}

export type OrganisationFileRead = { readonly ok: true; readonly file: OrganisationFile } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Characters of a file that is still read: 300 people and as many accounts take a tenth of it. */
const MOST = 2_000_000;

export function readOrganisationFile(text: string): OrganisationFileRead {
  if (text.length > MOST) return { ok: false, faults: [{ line: undefined, field: '', what: `longer than ${MOST} characters` }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  if (document.errors.length > 0) {
    return { ok: false, faults: document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, field: '', what: error.message })) };
  }
  const parsed = organisationFileSchema.safeParse(toPlain(document));
  if (parsed.success) return { ok: true, file: parsed.data };

  /** The line of the deepest part of the path that the file has: a missing field has none of its own. */
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  return { ok: false, faults: parsed.error.issues.map(({ path, message }) => ({ line: lineOf(path), field: path.join('.'), what: message })) };
}

/** Few aliases are allowed, so that a small file cannot unfold into a huge one. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown;
  } catch {
    return undefined;
  }
}
