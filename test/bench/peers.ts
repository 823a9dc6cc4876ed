// Two packages of the registry that look for personal data, timed on the same drafts in the same process.
// They look for personal data only, where we judge every rule. They are fetched into a cache when the bench runs, so that the
// project depends on neither.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Times, timeAsync } from './clock.ts';
import { ordinary } from './texts.ts';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/whichhat-peers');
const PEERS = { openredaction: '1.1.5', 'redact-pii': '3.4.0' } as const;
const LENGTHS = [280, 5_000];

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

/** Median and 99th percentile of each peer by length; empty when they cannot be fetched, and then said on standard error. */
export async function peers(): Promise<Record<string, Record<string, Times>>> {
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
  const ways: Record<string, (text: string) => unknown> = {
    openredaction: (text) => open.detect(text),
    'redact-pii': (text) => redactor.redactAsync(text),
  };
  const result: Record<string, Record<string, Times>> = {};
  for (const [name, run] of Object.entries(ways)) {
    result[name] = {};
    for (const units of LENGTHS) {
      const texts = Array.from({ length: 20 }, (_, n) => ordinary(units, n * 13));
      result[name][String(units)] = await timeAsync((turn) => run(texts[turn % texts.length] as string), { least: 20, ms: 600 });
    }
  }
  return result;
}
