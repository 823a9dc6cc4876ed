// Shell of the background: hands over the package's rules, words and clock. Wires, decides nothing.
import core from 'virtual:whichhat-core';
import cy from 'virtual:whichhat-words/cy';
import en from 'virtual:whichhat-words/en';
import { startBackground } from '../src/background/start.ts';

startBackground({ core, messages: { en, cy }, now: () => new Date(), random: Math.random });
