// `whichhat rules explain`: everything that was seen in one draft, and why.
import { actingAsSchema } from '../../model/account.ts';
import type { Finding } from '../../model/finding.ts';
import { type Classifier, HEADS } from '../../policy/classifier/index.ts';
import { detect } from '../../policy/detectors/index.ts';
import { judge, periodsInForce } from '../../policy/index.ts';
import { attemptOf, checkLineSchema } from '../check/line.ts';
import { type Command, DONE, UsageError } from '../command.ts';
import { momentFlag } from '../moment.ts';
import { ownFactsOf, readOrganisation } from '../organisation.ts';
import { exampleOrganisation, shippedPolicy } from '../policy.ts';

export const explain: Command = {
  summary: 'says what was seen in a draft: every finding with its words, rule, basis and way out',
  flags: {
    text: { value: 'TEXT', says: 'the draft' },
    as: { value: 'VOICE', says: `${actingAsSchema.options.join(', ')}; corporate without it` },
    at: { value: 'DATE', says: 'the moment; now without it' },
    organisation: { value: 'FILE', says: 'an organisation file; the example organisation without it' },
  },
  example: 'whichhat rules explain --text "Cllr Priya Shah opens our new station" --as corporate --at 2026-04-20',
  async run(given, io) {
    const text = given.text('text');
    if (text === undefined) throw new UsageError('needs --text "the draft"');
    const as = actingAsSchema.safeParse(given.text('as') ?? 'corporate');
    if (!as.success) throw new UsageError(`--as is "${given.text('as')}"; allowed: ${actingAsSchema.options.join(', ')}`);
    const at = momentFlag('at', given.text('at')) ?? io.now();
    const path = given.text('organisation');
    const file = path ? readOrganisation(path) : exampleOrganisation();
    const policy = shippedPolicy(file, io.err);
    const verdict = judge(attemptOf(checkLineSchema.parse({ text, actingAs: as.data }), file, true), policy, at);

    await io.out(`${verdict.level}: ${verdict.findings.length === 0 ? 'no findings' : `${verdict.findings.length} found`}`);
    for (const finding of verdict.findings) for (const line of linesOf(finding)) await io.out(line);
    if (verdict.allowedBy.length > 0) await io.out(`held at advice by ${verdict.allowedBy.join(', ')}`);
    for (const period of periodsInForce(policy, at)) await io.out(`period ${period.id}: ${period.start} to ${period.end} (${period.basis})`);
    for (const { entity, start, end, score, because } of detect(text, ownFactsOf(file))) {
      await io.out(`${entity} at ${start} to ${end}, score ${score}: ${because.join(', ')}`);
    }
    for (const line of policy.classifier ? likelihoods(policy.classifier, text) : []) await io.out(line);
    return DONE;
  },
};

function linesOf(finding: Finding): string[] {
  const place = finding.quote ? `"${finding.quote}" at ${finding.start} to ${finding.end}` : 'the draft as a whole';
  return [
    `${finding.level}  ${finding.rule} (${finding.category}): ${place}`,
    `    ${finding.title.en}. ${finding.why.en}`,
    `    Way out: ${finding.wayOut.en}`,
    ...(finding.fix === undefined ? [] : [`    Corrected: ${finding.fix}`]),
    ...(finding.basis ? [`    Basis: ${finding.basis}${finding.link ? ` ${finding.link}` : ''}`] : []),
    ...(finding.until ? [`    Until ${finding.until}`] : []),
    ...(finding.counted && finding.counted.length > 0 ? [`    Words that counted: ${finding.counted.join(', ')}`] : []),
  ];
}

function likelihoods(classifier: Classifier, text: string): string[] {
  const likely = classifier.classify(text);
  return HEADS.map((head) => {
    const words = classifier.counted(text, head).join(', ') || 'no words counted';
    return `${head} ${likely[head].toFixed(2)} (counts from ${classifier.thresholds[head].toFixed(2)}): ${words}`;
  });
}
