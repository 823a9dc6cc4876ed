// A list that may be long: folded under its title, and its first lines before the rest.
import { useWords } from '../words.ts';

/** Lines of a list that are shown before the rest is folded away. */
const SHOWN = 12;

export function Lines({ title, lines, open = false }: { readonly title: string; readonly lines: readonly string[]; readonly open?: boolean }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  const first = <Items lines={lines.slice(0, SHOWN)} />;
  if (open && lines.length <= SHOWN) return first;
  return (
    <details open={open}>
      <summary>{title}</summary>
      {first}
      {lines.length > SHOWN && (
        <details>
          <summary>{t('desk_import_rest', { count: lines.length - SHOWN })}</summary>
          <Items lines={lines.slice(SHOWN)} />
        </details>
      )}
    </details>
  );
}

function Items({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name, and a line is never moved
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
