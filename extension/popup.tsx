// Shell of the popup: hands over the words of both languages and starts it. Wires, decides nothing.
import '../src/popup/popup.css';
import { mountPopup } from '../src/popup/mount.tsx';
import cy from './public/_locales/cy/messages.json';
import en from './public/_locales/en/messages.json';

const root = document.getElementById('popup');
if (root) mountPopup(root, { messages: { en, cy }, now: () => new Date(), uiLanguage: navigator.language });
