// A list of named facts, each with a quieter line below it where there is more to say; a fact that is not known is left out.
export type FactRow = readonly [name: string, value: string | undefined, more?: string | undefined];

export function Facts({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <dl class="facts">
      {rows.map(
        ([name, value, more]) =>
          value !== undefined &&
          value !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                {more && <p class="soft">{more}</p>}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
