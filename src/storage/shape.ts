// Does a stored value look like what the background wrote? Cheap checks for the content script, which carries no zod.
import type { Policy } from '../policy/index.ts';
import { DEFAULT_SETTINGS, type Settings, type Strings } from './settings.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Typed by the model, so that a change of format does not build until this changes with it. */
const FORMAT: Policy['format'] = 4;

/** The policy is written whole by our own background, so its outer shape is enough to tell it from damage. */
export function isPolicy(value: unknown): value is Policy {
  if (!isObject(value) || value.format !== FORMAT) return false;
  return (
    [value.organisation, value.own, value.lists].every(isObject) &&
    [value.rules, value.accounts, value.periods, value.holds, value.skipped].every(Array.isArray)
  );
}

/** Are these the words of pages in a language? Looks at the outer shape only: the background has stored them. */
export function isStrings(value: unknown): value is Strings {
  return isObject(value) && (value.language === 'en' || value.language === 'cy') && isObject(value.messages);
}

/** Settings from a stored value: every field that is not understood falls back to its default. */
export function settingsFrom(value: unknown): Settings {
  if (!isObject(value)) return DEFAULT_SETTINGS;
  const { language, personalChecks, declared, off } = value;
  return {
    language: language === 'en' || language === 'cy' ? language : DEFAULT_SETTINGS.language,
    personalChecks: personalChecks === 'off' ? 'off' : 'advice',
    declared: isObject(declared) && declared.politicallyRestricted === true ? { politicallyRestricted: true } : {},
    off: Array.isArray(off) ? off.filter((host): host is string => typeof host === 'string') : [],
  };
}
