// What is other in a list after an import: added, changed field by field, no longer named, the same.

export interface Change<T> {
  readonly before: T;
  readonly after: T;
  /** Names of the fields that differ. */
  readonly fields: readonly string[];
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly Change<T>[];
  /** On the register and not in this sheet. */
  readonly removed: readonly T[];
  readonly unchanged: readonly T[];
}

/** @param touched ids that the sheet speaks of */
export function changes<T extends { readonly id: string }>(before: readonly T[], after: readonly T[], touched: ReadonlySet<string>): Changes<T> {
  const known = new Map(before.map((one) => [one.id, one]));
  const added = after.filter(({ id }) => !known.has(id));
  const compared = after.flatMap((one) => {
    const was = known.get(one.id);
    return was === undefined ? [] : [{ before: was, after: one, fields: differing(was, one) }];
  });
  return {
    added,
    changed: compared.filter(({ fields }) => fields.length > 0),
    removed: before.filter(({ id }) => !touched.has(id)),
    unchanged: compared.filter(({ fields, after: { id } }) => fields.length === 0 && touched.has(id)).map(({ after: one }) => one),
  };
}

function differing(before: object, after: object): string[] {
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}
