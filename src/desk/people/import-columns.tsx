// What each column of the spreadsheet was taken for, with its first filled cell, to be corrected before anything happens.
import { FIELD_IDS, FIELDS } from '../../register/columns/fields.ts';
import type { Column, Mapping } from '../../register/columns/guess.ts';
import { letterOf } from '../../register/columns/letter.ts';
import { textOf } from '../../register/sheet/cell.ts';
import type { Table } from '../../register/sheet/table.ts';
import { Card, Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly mean: (index: number, field: Column['field']) => void;
  /** No policy version is on record that a day in the sheet could speak of. */
  readonly noPolicy: boolean;
}

const AN_ACCOUNT = ['accountName', 'link', 'handle'] as const;
/** Fields that are filled, or stay blank, where no column holds them, and the columns without which that says nothing. */
const ASSUMED = [
  ['role', ['person']],
  ['kind', AN_ACCOUNT],
  ['responsible', AN_ACCOUNT],
] as const;

/** Letters of a cell that are shown. */
const SHOWN = 60;

export function Columns({ table, mapping, mean, noPolicy }: Props) {
  const { t } = useWords();
  const { headerRow, columns } = mapping;
  const sample = (index: number): string => {
    const row = table.rows.slice(headerRow + 1).find((cells) => textOf(cells[index]) !== '');
    return textOf(row?.[index]).slice(0, SHOWN);
  };
  return (
    <Card title={t('desk_import_columns')}>
      <p>{headerRow < 0 ? t('desk_import_columns_headless') : t('desk_import_columns_lead', { row: headerRow + 1 })}</p>
      <div class="scroll">
        <table>
          <caption class="unseen">{t('desk_import_columns')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('desk_import_header')}</th>
              <th scope="col">{t('desk_import_sample')}</th>
              <th scope="col">{t('desk_import_means')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ index, header, field }) => (
              <tr key={index}>
                <th scope="row">{header || t('desk_import_no_header', { number: letterOf(index) })}</th>
                <td>{field === 'password' ? '••••' : sample(index)}</td>
                <td>
                  {field === 'password' ? (
                    <span class="problem">{t('desk_import_password')}</span>
                  ) : (
                    <select
                      aria-label={t('desk_import_means_of', { header: header || letterOf(index) })}
                      value={field}
                      onChange={({ currentTarget: { value } }) => mean(index, FIELD_IDS.find((one) => one === value) ?? 'kept')}
                    >
                      <option value="kept">{t('desk_import_means_nothing')}</option>
                      {(['account', 'person'] as const).map((side) => (
                        <optgroup key={side} label={t(`register_about_${side}`)}>
                          {FIELDS.filter(({ about }) => about === side).map(({ id }) => (
                            <option key={id} value={id}>
                              {t(`register_field_${id}`)}
                            </option>
                          ))}
                        </optgroup>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!columns.some(({ field }) => field === 'person') && <Note tone="warn">{t('desk_import_no_names')}</Note>}
      {ASSUMED.filter(([field, needs]) => columns.some((one) => needs.some((need) => need === one.field)) && !columns.some((one) => one.field === field)).map(
        ([field]) => (
          <Note key={field} tone="advice">
            {t(`desk_import_assumed_${field}`)}
          </Note>
        ),
      )}
      {noPolicy && columns.some(({ field }) => field === 'acknowledged') && <Note tone="advice">{t('desk_import_no_policy')}</Note>}
    </Card>
  );
}
