// `whichhat rules catalogue`: every rule as Markdown, for people who read rules rather than write them.

import type { Example, Rule } from '../../model/rule.ts';
import { type Bilingual, languageSchema } from '../../model/text.ts';
import { caseOf } from '../../packs/example.ts';
import { type Command, DONE, FAULT, UsageError } from '../command.ts';
import { rulesFolder } from '../core.ts';
import { readFolder } from './folder.ts';

type Language = keyof Bilingual;

const WORDS: Readonly<Record<Language, Readonly<Record<'title' | 'level' | 'who' | 'when' | 'basis' | 'warns' | 'quiet', string>>>> = {
  en: { title: 'Rules', level: 'Level', who: 'For', when: 'When', basis: 'Basis', warns: 'Fires on', quiet: 'Stays quiet on' },
  cy: { title: 'Rheolau', level: 'Lefel', who: 'Ar gyfer', when: 'Pryd', basis: 'Sail', warns: 'Yn rhybuddio am', quiet: 'Yn dawel am' },
};

export const catalogue: Command = {
  summary: 'writes all rules as Markdown, by category',
  flags: {
    rules: { value: 'FOLDER', says: 'a rules folder; the core rules without it' },
    language: { value: 'LANGUAGE', says: 'en or cy; both without it' },
  },
  example: 'whichhat rules catalogue --language en > rules.md',
  async run(given, io) {
    const named = given.text('language');
    const language = languageSchema.optional().safeParse(named);
    if (!language.success) throw new UsageError(`--language is "${named}"; allowed: ${languageSchema.options.join(', ')}`);
    const { rules: found, faults } = readFolder(given.text('rules') ?? rulesFolder());
    for (const fault of faults) io.err(fault);
    const rules = found.map(({ rule }) => rule);
    for (const each of language.data ? [language.data] : languageSchema.options) for (const line of pageOf(rules, each)) await io.out(line);
    return faults.length === 0 ? DONE : FAULT;
  },
};

function pageOf(rules: readonly Rule[], language: Language): string[] {
  const categories = [...new Set(rules.map((rule) => rule.category))].sort();
  return [
    `# ${WORDS[language].title}`,
    '',
    ...categories.flatMap((category) => [
      `## ${category}`,
      '',
      ...rules.filter((rule) => rule.category === category).flatMap((rule) => entryOf(rule, language)),
    ]),
  ];
}

function entryOf(rule: Rule, language: Language): string[] {
  const words = WORDS[language];
  const basis = rule.basis && (rule.link ? `[${rule.basis}](${rule.link})` : rule.basis);
  return [
    `### ${rule.title[language]}`,
    '',
    `\`${rule.id}\` · ${words.level}: ${rule.level} · ${words.who}: ${rule.who.join(', ')} · ${words.when}: ${rule.when ?? 'always'}${basis ? ` · ${words.basis}: ${basis}` : ''}`,
    '',
    rule.why[language],
    '',
    rule.wayOut[language],
    '',
    ...examplesOf(words.warns, rule.examples.warn),
    ...examplesOf(words.quiet, rule.examples.quiet),
  ];
}

function examplesOf(heading: string, examples: readonly Example[]): string[] {
  return [`${heading}:`, '', ...examples.map((example) => `- ${oneLine(caseOf(example).text)}`), ''];
}

/** A draft as one item of a list, with the signs that Markdown would take for its own written out. */
function oneLine(text: string): string {
  return text
    .replace(/\s*\n+\s*/g, ' / ')
    .replace(/([\\`*_[\]<>])/g, '\\$1')
    .replace(/^([#+-]|\d+\.)/, '\\$1');
}
