// `npm run rollout`: a simulated day of many installations that ask one static file, with the very arithmetic of the extension
// (src/background/updates/schedule.ts). Prints what the host sees. Seeded: the same seed gives the same figures.
//   npm run rollout -- --installations 137 --every 30 --seed 7 --json
import { parseArgs } from 'node:util';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: {
    installations: { type: 'string', default: '50000' },
    every: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

const result = simulate({ installations: Number(values.installations), everyMinutes: Number(values.every), seed: Number(values.seed) });

if (values.json) console.log(JSON.stringify(result));
else {
  const { peak, mean, peakAfterOutage, requests, bytes, until99, untilAll, withoutTags } = result;
  console.log(`${values.installations} installations, every ${values.every} minutes, seed ${values.seed}`);
  console.log(`requests a second at the host   peak ${peak}   mean ${mean.toFixed(1)} (8:00 to 18:00)   after an hour's outage ${peakAfterOutage}`);
  console.log(`requests a day                  ${requests}`);
  console.log(`bytes a day                     ${(bytes / 1e9).toFixed(2)} GB   (without tags ${(withoutTags / 1e9).toFixed(2)} GB)`);
  console.log(`after publishing at 11:00       99% have the update in ${until99.toFixed(1)} minutes, all in ${untilAll.toFixed(1)}`);
}
