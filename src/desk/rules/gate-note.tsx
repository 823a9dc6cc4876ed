// Why a rule may not have a level yet, in one sentence with the numbers.
import { type Evidence, gateOf, type Interrupting, LEAST_EXAMPLES } from '../../workspace/levels.ts';
import { Note } from '../parts/page.tsx';
import { useWords } from '../words.ts';

/** @param builtIn a rule of the extension, to which an officer can add no examples */
export function GateNote({ level, evidence, builtIn = false }: { readonly level: Interrupting; readonly evidence: Evidence; readonly builtIn?: boolean }) {
  const { t } = useWords();
  const gate = gateOf(level, evidence);
  if (gate.open)
    return <Note tone="good">{t('desk_gate_open', { level: t(`desk_level_${level}`), right: evidence.right, fired: evidence.right + evidence.wrong })}</Note>;
  const values = {
    level: t(`desk_level_${level}`),
    least: LEAST_EXAMPLES,
    texts: evidence.texts,
    precision: Math.floor(gate.precision * 100),
    needed: Math.round(gate.needed * 100),
    wrong: evidence.wrong,
  };
  return (
    <Note tone="warn">
      {t('desk_gate_shut', { level: values.level })} {t(`desk_gate_${gate.because}${builtIn && gate.because === 'few' ? '_built_in' : ''}`, values)}
    </Note>
  );
}
