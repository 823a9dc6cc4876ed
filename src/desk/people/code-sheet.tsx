// One person's sheet: their join code as a picture and as letters, the words to compare, and ways to hand it over.
import type { Person } from '../../model/person.ts';
import { useWords } from '../words.ts';
import { CodeWays } from './code-ways.tsx';
import { Qr } from './qr.tsx';

interface Props {
  readonly person: Person;
  readonly code: string;
  /** Of the fingerprint. */
  readonly words: string;
}

export function CodeSheet({ person, code, words }: Props) {
  const { t } = useWords();
  return (
    <section class="card sheet">
      <h3>{person.name}</h3>
      <p>{t('desk_codes_how')}</p>
      <Qr text={code} label={t('desk_codes_qr', { name: person.name })} />
      <code>{code}</code>
      <p>
        {t('desk_codes_words')} <strong>{words}</strong>
      </p>
      <CodeWays person={person} code={code} words={words} />
    </section>
  );
}
