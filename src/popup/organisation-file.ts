// Reads an organisation file as a person gave it: YAML or JSON, every fault with its line and field. Loaded only when somebody joins.
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type OrganisationFile, organisationFileSchema } from '../model/organisation.ts';
import { type Fault, faultsOf } from './organisation-fault.ts';

export type OrganisationFileRead = { readonly ok: true; readonly file: OrganisationFile } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Characters of a file that is still read: 300 people and as many accounts take a tenth of it. */
const MOST = 2_000_000;

const NOT_A_FILE: OrganisationFileRead = { ok: false, faults: [{ line: undefined, field: '', what: 'not_a_file' }] };

/** The signed update of somebody who has joined already: the other file that comms teams give out, and easily taken for this one. */
const AN_UPDATE: OrganisationFileRead = { ok: false, faults: [{ line: undefined, field: '', what: 'an_update' }] };

/** What no text holds: a picture or a spreadsheet read as if it were one. */
const BINARY = /[\0\uFFFD]/;

export function readOrganisationFile(text: string): OrganisationFileRead {
  if (text.length > MOST) return { ok: false, faults: [{ line: undefined, field: '', what: 'too_long', values: { most: MOST } }] };
  if (BINARY.test(text)) return NOT_A_FILE;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const [broken] = document.errors;
  const known = isMap(document.contents) && document.contents.items.some(({ key }) => isScalar(key) && String(key.value) in organisationFileSchema.shape);
  if (!known) return isMap(document.contents) && document.has('whichhat') && document.has('pack') ? AN_UPDATE : NOT_A_FILE;
  // What comes after the first break is often no fault of its own.
  if (broken !== undefined) return { ok: false, faults: [{ line: lines.linePos(broken.pos[0]).line, field: '', what: 'unreadable' }] };
  const plain = toPlain(document);
  if (plain === undefined) return NOT_A_FILE;
  const parsed = organisationFileSchema.safeParse(plain, { reportInput: true });
  if (parsed.success) return { ok: true, file: parsed.data };

  /** The line of a field by its name, or of the deepest part of the path that the file has: a missing field has none of its own. */
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const parent: unknown = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]) : undefined;
      const node: unknown = pair?.key ?? (length === 0 ? document.contents : document.getIn(path.slice(0, length), true));
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, issue.input, lineOf)) };
}

/** Few aliases are allowed, so that a small file cannot unfold into a huge one. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown;
  } catch {
    return undefined;
  }
}
