// `npm run fuzz`: a million spoiled updates against the decision, on two cores, with the seed printed so that a run can be repeated.
//   npm run fuzz -- --count 100000 --seed 42
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { fuzz, type Outcome } from './run.ts';

const CORES = 2;
const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' }, part: { type: 'boolean' } } });
const count = Number(values.count ?? 1_000_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

if (values.part) {
  const outcome = await fuzz(seed, count);
  process.send?.(outcome);
} else {
  console.log(`seed ${seed}, ${count} documents`);
  const start = performance.now();
  const parts = await Promise.all(
    Array.from({ length: CORES }, (_, part) => {
      const share = Math.floor(count / CORES) + (part < count % CORES ? 1 : 0);
      return new Promise<Outcome>((resolve, reject) => {
        const child = fork(import.meta.filename, ['--part', '--seed', String(seed + part), '--count', String(share)]);
        child.once('message', (outcome) => resolve(outcome as Outcome));
        child.once('exit', (status) => reject(new Error(`a part ended with ${status} and no answer`)));
      });
    }),
  );
  const run = parts.reduce((sum, part) => sum + part.run, 0);
  const ends: Record<string, number> = {};
  for (const part of parts) for (const [end, times] of Object.entries(part.ends)) ends[end] = (ends[end] ?? 0) + times;
  for (const [end, times] of Object.entries(ends).sort(([, one], [, other]) => other - one)) console.log(`${String(times).padStart(9)}  ${end}`);
  const wrong = parts.flatMap((part) => part.wrong);
  for (const each of wrong.slice(0, 20)) console.error(each);
  console.log(`${run} documents in ${Math.round((performance.now() - start) / 1_000)} s, ${wrong.length} wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
