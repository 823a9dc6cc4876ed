// Shell of the popup: hands over the words of both languages and starts it. Wires, decides nothing.
import '../src/popup/popup.css';
import cy from 'virtual:whichhat-words/cy';
import en from 'virtual:whichhat-words/en';
import { mountPopup } from '../src/popup/mount.tsx';

const root = document.getElementById('popup');
if (root) mountPopup(root, { messages: { en, cy }, now: () => new Date(), uiLanguage: navigator.language });
