// `npm run measure:drafts`: the two shares of the example drafts alone. --misses shows the drafts that did not get what they should.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { draftFigures, misses } from './drafts-figures.ts';
import { table } from './figure.ts';
import { openBench } from './judged.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { drafts: { type: 'string' }, json: { type: 'boolean' }, misses: { type: 'boolean' } } });
const drafts = openBench().drafts(values.drafts ?? join(ROOT, 'rules', 'example', 'drafts.jsonl'));
const figures = draftFigures(drafts);
console.log(values.json ? JSON.stringify(figures) : table(figures));
if (values.misses) for (const miss of misses(drafts)) console.log(miss);
