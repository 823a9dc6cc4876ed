// What a rule of the organisation's own looks for, in the words it was written with.
import { linesOf, type RuleForm } from '../../workspace/rule-form.ts';
import { useWords } from '../words.ts';

export function FactsOfForm({ form }: { readonly form: RuleForm }) {
  const { t } = useWords();
  return (
    <>
      {(['words', 'near', 'except'] as const).map((field) =>
        form[field].trim() === '' ? null : (
          <div key={field}>
            <dt>{t(`desk_field_${field}`)}</dt>
            <dd>
              {linesOf(form[field])
                .map((one) => `“${one}”`)
                .join(', ')}
            </dd>
          </div>
        ),
      )}
    </>
  );
}
