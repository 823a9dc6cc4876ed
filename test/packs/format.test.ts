// The published format follows the code: the JSON Schema is made from the zod schema, and the guide lists every cap and every reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { packSchema } from '../../src/model/pack.ts';
import { CAPS, REFUSAL_CODES, REFUSALS } from '../../src/packs/index.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const guide = readFileSync(join(DOCS, 'pack-format.md'), 'utf8');

/** Written by `npx vitest run test/packs/format.test.ts -u`. */
it('docs/pack-schema.json is the schema of a pack', async () => {
  const schema = z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any' });
  const titled = {
    title: 'WhichHat rule pack, format 1',
    description: 'What is signed in an update. Made from src/model/pack.ts; docs/pack-format.md explains it.',
    ...schema,
  };
  await expect(`${JSON.stringify(titled, null, 2)}\n`).toMatchFileSnapshot(join(DOCS, 'pack-schema.json'));
});

it('the guide names every field of a pack, every cap, and every reason for a refusal with its sentence', () => {
  for (const field of Object.keys(packSchema.shape)) expect(guide, field).toContain(`\`${field}\``);
  for (const cap of Object.values(CAPS)) expect(guide).toContain(cap.toLocaleString('en-GB'));
  for (const code of REFUSAL_CODES) expect(guide, code).toContain(`| \`${code}\` | ${REFUSALS[code]} |`);
});
