// Shell of the comms desk: hands over words, rules, drafts, clock, chance and the device, and starts it. Wires, decides nothing.
import '../src/desk/look/desk.css';
import '../src/desk/look/parts.css';
import '../src/desk/look/tabs.css';
import '../src/desk/look/print.css';
import cy from 'virtual:whichhat-words/desk/cy';
import en from 'virtual:whichhat-words/desk/en';
import { indexedDevice } from '../src/desk/file/device.ts';
import { browserPlaces } from '../src/desk/file/places.ts';
import { browserSeat } from '../src/desk/file/seat.ts';
import { mountDesk } from '../src/desk/mount.tsx';

const root = document.getElementById('desk');
if (root)
  mountDesk(root, {
    messages: { en, cy },
    now: () => new Date(),
    uiLanguage: navigator.language,
    chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    core: async () => {
      const [core, drafts] = await Promise.all([import('virtual:whichhat-core'), import('virtual:whichhat-drafts')]);
      return { ...core.default, drafts: drafts.default, everyday: drafts.everyday };
    },
    device: indexedDevice,
    places: browserPlaces,
    seat: browserSeat(),
  });
