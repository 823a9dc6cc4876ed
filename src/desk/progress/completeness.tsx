// How much of each column of the register is filled, as a picture of bars and as the same table.
import { useCallback, useMemo } from 'preact/hooks';
import { completeness } from '../../register/report/completeness.ts';
import { useDesk } from '../desk.ts';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { Picture } from './picture.tsx';
import { columnKey } from './report-words.ts';

export function Completeness({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { workspace } = useDesk();
  const filled = useMemo(() => completeness(workspace), [workspace]);
  const draw = useCallback<Parameters<typeof Picture>[0]['draw']>(
    (library, document) => {
      const nameOf = (column: string): string => t(columnKey(column));
      const description = filled.map(({ column, filled: done, of }) => `${nameOf(column)}: ${t('desk_progress_of', { done, all: of })}`).join('; ');
      return library.completenessPicture(filled, nameOf, { title: t('register_report_completeness'), description }, document);
    },
    [filled, t],
  );
  return (
    <Card title={t('register_report_completeness')} id={id}>
      <Picture draw={draw} />
      <details>
        <summary>{t('desk_progress_table')}</summary>
        <table>
          <caption class="unseen">{t('register_report_completeness')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('register_column_column')}</th>
              <th scope="col">{t('register_column_filled')}</th>
            </tr>
          </thead>
          <tbody>
            {filled.map(({ column, filled: done, of }) => (
              <tr key={column}>
                <th scope="row">{t(columnKey(column))}</th>
                <td>{t('desk_progress_of', { done, all: of })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}
