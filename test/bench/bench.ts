// `npm run bench`: the performance table; `-- --json` prints it as one JSON object and nothing else.
// Figures are of this machine at this moment: compare within one run only. What was not measured is absent.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { installBrowsers } from '../run/install-browsers.ts';
import { bytes } from './bytes.ts';
import { barePass, checks, growth } from './checks.ts';
import { round } from './clock.ts';
import { deskCost } from './desk.ts';
import { packCost } from './pack.ts';
import { pageCost } from './page.ts';
import { personalData } from './peers.ts';
import { phrases10000 } from './phrases.ts';
import { policyCost } from './policy.ts';
import { popupPaintRatio } from './popup.ts';
import { postingCost } from './posting.ts';

const json = process.argv.includes('--json');
const say = (line: string): void => {
  if (!json) console.log(line);
};

say('Building …');
const built = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: resolve(import.meta.dirname, '../..'),
  stdio: ['ignore', json ? 'ignore' : 'inherit', 'inherit'],
});
if (built.status !== 0) {
  console.error('The build failed, so there is nothing to measure: run npm run build to see why.');
  process.exit(1);
}
installBrowsers(['chromium']);

const result = {
  check: checks(),
  ...(await personalData()),
  barePass: barePass(),
  growth: growth(),
  phrases10000: phrases10000(),
  policy: policyCost(),
  pack: await packCost(),
  bytes: bytes(),
  page: { ...(await pageCost()), ...(await postingCost()), popupPaintRatio: await popupPaintRatio() },
  desk: await deskCost(),
};

if (json) console.log(JSON.stringify(result));
else {
  say('\nOne check of all rules, in milliseconds (it does more than the packages below)');
  for (const [units, times] of Object.entries(result.check)) {
    const bare = result.barePass[units];
    say(`  ${units.padStart(6)} units   median ${times.medianMs}   p99 ${times.p99Ms}   one bare pass ${bare?.medianMs ?? '–'}`);
  }
  say('\nPersonal data alone, in milliseconds: our detectors (`whichhat detect`) and two packages that look for nothing else');
  for (const [units, ours] of Object.entries(result.detectors)) {
    say(`  ${units.padStart(6)} units   median ${ours.medianMs}   our detectors`);
    for (const [name, lengths] of Object.entries(result.peers)) {
      const theirs = lengths[units]?.medianMs ?? Number.NaN;
      const ofRules = theirs / (result.check[units]?.medianMs ?? Number.NaN);
      say(`                 median ${theirs}   ${name}: ${round(theirs / ours.medianMs)} times our detectors, ${round(ofRules)} times all rules`);
    }
  }
  say('\nTime at twice the length over time at once (straight line: 2)');
  for (const [name, ratio] of Object.entries(result.growth)) say(`  ${name.padEnd(28)} ${ratio}`);
  say(`\n10,000 more phrases make a check ${result.phrases10000} times as long`);
  say(`\nPolicy: compiled ${result.policy.compileMs} ms, opened ${result.policy.loadMs} ms, ${result.policy.gzipBytes} bytes gzipped`);
  const { pack } = result;
  say(
    `An update of ${pack.rules} rules and ${pack.phrases} phrases (${pack.bytes} bytes): verified in ${pack.verifyMs} ms, accepted (examples run, merged, compiled) in ${pack.acceptMs} ms`,
  );
  say('\nBytes, raw');
  for (const [name, size] of Object.entries(result.bytes)) say(`  ${name.padEnd(12)} ${size}`);
  say(
    `\nA page without a composer: ${result.page.noComposerMs} ms of main-thread time and ${result.page.heapBytes} bytes of heap more than without the extension`,
  );
  const { keyToPaintRatio, cleanPostRatio, cleanPostMs, scrollMs, tabHeapBytes } = result.page;
  say(
    `Key press to paint: ${keyToPaintRatio} times as long; press to request leaving: ${cleanPostRatio} times (${cleanPostMs.bare} → ${cleanPostMs.withUs} ms)`,
  );
  say(`Longest frame while 2,000 entries are scrolled: ${scrollMs.bare} ms without, ${scrollMs.withUs} ms with`);
  say(`Heap of a tab in which a post was written and sent: ${tabHeapBytes.bare} bytes without, ${tabHeapBytes.withUs} bytes with`);
  const { slowestRatio, slowestMs, slowest, longestTaskMs } = result.desk;
  say(
    `The desk with 300 accounts, 1,000 people and 500 rules: slowest answer ${slowestMs.large} ms (${slowest}), ${slowestRatio} times the slowest of an empty desk (${slowestMs.empty} ms); longest task ${longestTaskMs.large} ms, empty ${longestTaskMs.empty} ms`,
  );
  for (const [name, ms] of Object.entries(result.desk.interactions)) say(`  ${name.padEnd(28)} ${ms}`);
  say(`The popup's first paint takes ${result.page.popupPaintRatio} times as long as an empty page's`);
}
process.exit(0);
