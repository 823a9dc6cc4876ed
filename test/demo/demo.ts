// `npm run demo`: the main job on look-alike sites with real editors.
// With a screen it opens the browser, plays nothing, and leaves it to the person. Without one, or with --headless, it plays
// the main job by itself, prints what happened, and saves pictures in demo-out/.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserName, executable, launch } from '../browser/harness/browsers.ts';
import { chooseExample, type Scene, sceneOf } from '../browser/harness/scene.ts';
import { installBrowsers } from '../run/install-browsers.ts';
import { facebook, startSites, x } from '../sites/index.ts';
import { play } from './play.ts';

const OUT = resolve(import.meta.dirname, '../../demo-out');
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasScreen;

function browserFound(): BrowserName {
  const found = (['chromium', 'firefox'] as const).find((name) => executable(name) !== undefined);
  if (found !== undefined) return found;
  installBrowsers(['chromium']);
  return 'chromium';
}

async function leaveToPerson(scene: Scene): Promise<void> {
  const { browser } = scene;
  const blank = await browser.browser.pages();
  for (const address of [facebook.post({ as: 'kelling-fb' }), facebook.feed({ as: 'kelling-fb' }), x.home({ as: 'sam', delegate: 'midshire-x' })]) {
    const page = await browser.newPage();
    await page.goto(address);
  }
  for (const page of blank) await page.close();
  console.log('The browser is yours: look-alikes of X and Facebook, signed in as Sam Carter, who acts for Midshire Fire and for Kelling Fire Station.');
  console.log('Try a clean post, a resident’s number (07700 900123), or “Feet up, large glass of red and Strictly”. Open WhichHat from the toolbar.');
  console.log('Close the browser to end the demo.');
  await new Promise<void>((end) => browser.browser.once('disconnected', () => end()));
}

const name = browserFound();
if (headless && !process.argv.includes('--headless')) console.log('There is no screen here, so the demo plays by itself.');
const sites = await startSites();
const browser = await launch(name, { port: sites.port, hosts: sites.hosts, headless });
const scene = sceneOf(browser, sites);
try {
  await chooseExample(scene);
  if (headless) {
    mkdirSync(OUT, { recursive: true });
    await play(scene, OUT, (line) => console.log(line));
    console.log(`\nPictures of each step are in ${OUT}`);
  } else await leaveToPerson(scene);
} finally {
  await browser.close().catch(() => undefined);
  await sites.close();
}
