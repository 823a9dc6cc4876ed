// Two ways to hand one code to its person: to the clipboard, or into a mail that the officer sends.
import type { Person } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { useWords } from '../words.ts';

export function CodeWays({ person, code, words }: { readonly person: Person; readonly code: string; readonly words: string }) {
  const { t } = useWords();
  const { workspace, say } = useDesk();
  const copy = (): void =>
    void navigator.clipboard.writeText(code).then(
      () => say(t('desk_codes_copied', { name: person.name })),
      () => say(t('desk_codes_not_copied'), 'bad'),
    );
  const subject = encodeURIComponent(t('desk_codes_subject', { organisation: workspace.organisation.name }));
  const body = encodeURIComponent(t('desk_codes_mail', { name: person.name, code, words }));
  return (
    <div class="actions">
      <button type="button" onClick={copy}>
        {t('desk_codes_copy')}
        <span class="unseen"> {person.name}</span>
      </button>
      <a class="button" href={`mailto:${encodeURIComponent(person.email ?? '')}?subject=${subject}&body=${body}`}>
        {t('desk_codes_write')}
        <span class="unseen"> {person.name}</span>
      </a>
    </div>
  );
}
