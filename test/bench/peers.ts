// Like for like: our detectors alone (`whichhat detect`) and two packages of the registry that look for personal data, timed on the
// same drafts in the same process, taking turns. None of the three judges a rule. The packages are fetched into a cache when the
// bench runs, so that the project depends on neither.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { detect } from '../../src/policy/detectors/index.ts';
import { LONGEST } from './checks.ts';
import { type Times, time, timeAsync } from './clock.ts';
import { examplePolicy } from './example.ts';
import { ordinary } from './texts.ts';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/whichhat-peers');
const PEERS = { openredaction: '1.1.5', 'redact-pii': '3.4.0' } as const;
const LENGTHS = [280, 5_000, LONGEST];

interface OpenRedaction {
  detect(text: string): unknown;
}
interface RedactPii {
  redactAsync(text: string): Promise<string>;
}

function fetched(): NodeJS.Require {
  mkdirSync(CACHE, { recursive: true });
  const manifest = join(CACHE, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{"private":true}');
  const missing = Object.entries(PEERS).filter(([name]) => !existsSync(join(CACHE, 'node_modules', name)));
  if (missing.length > 0) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...missing.map(([name, version]) => `${name}@${version}`)], {
      cwd: CACHE,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return createRequire(manifest);
}

/** By length in UTF-16 units. */
type ByLength = Record<string, Times>;

/** What finding personal data costs, and nothing else. */
export interface PersonalData {
  /** Our detectors alone. */
  readonly detectors: ByLength;
  /** Each peer; empty when they cannot be fetched, and then said on standard error. */
  readonly peers: Readonly<Record<string, ByLength>>;
}

const drafts = (units: number): string[] => Array.from({ length: 20 }, (_, n) => ordinary(units, n * 13));
/** The longest texts take a peer a third of a second each. */
const effort = (units: number) => ({ least: units === LONGEST ? 5 : 20, ms: 600 });

/** Median and 99th percentile of our detectors and of each peer, by length. */
export async function personalData(): Promise<PersonalData> {
  const { own } = examplePolicy();
  const ways = peerWays();
  const detectors: ByLength = {};
  const peers: Record<string, ByLength> = Object.fromEntries(Object.keys(ways).map((name) => [name, {}]));
  for (const units of LENGTHS) {
    const texts = drafts(units);
    const textOf = (turn: number): string => texts[turn % texts.length] as string;
    detectors[units] = time((turn) => detect(textOf(turn), own), effort(units));
    for (const [name, run] of Object.entries(ways)) peers[name] = { ...peers[name], [units]: await timeAsync((turn) => run(textOf(turn)), effort(units)) };
  }
  return { detectors, peers };
}

function peerWays(): Record<string, (text: string) => unknown> {
  let load: NodeJS.Require;
  try {
    load = fetched();
  } catch (error) {
    console.error(`The peers could not be fetched, so they are not measured: ${error instanceof Error ? error.message.split('\n')[0] : ''}`);
    return {};
  }
  const { OpenRedaction } = load('openredaction') as { OpenRedaction: new () => OpenRedaction };
  const { AsyncRedactor } = load('redact-pii') as { AsyncRedactor: new () => RedactPii };
  const open = new OpenRedaction();
  const redactor = new AsyncRedactor();
  return {
    openredaction: (text) => open.detect(text),
    'redact-pii': (text) => redactor.redactAsync(text),
  };
}
