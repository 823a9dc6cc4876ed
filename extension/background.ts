// Shell of the background: hands over the package's rules, words and clock. Wires, decides nothing.
import core from 'virtual:whichhat-core';
import { startBackground } from '../src/background/start.ts';
import cy from './public/_locales/cy/messages.json';
import en from './public/_locales/en/messages.json';

startBackground({ core, messages: { en, cy }, now: () => new Date() });
