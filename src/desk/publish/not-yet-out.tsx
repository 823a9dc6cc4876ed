// What was changed since the version that people have: until it is signed and published, nobody has it.
import type { Changed } from '../../workspace/publications.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly version: number;
  readonly parts: readonly Changed[];
}

export function NotYetOut({ version, parts }: Props) {
  const { t } = useWords();
  return (
    <Card title={t('desk_not_out_title', { version })} tone="warn">
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`desk_not_out_${part}`)}</li>
        ))}
      </ul>
      <p>{t(parts.includes('people') ? 'desk_not_out_do_people' : 'desk_not_out_do')}</p>
    </Card>
  );
}
