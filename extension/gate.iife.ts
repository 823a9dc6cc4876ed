// Shell of the gate: runs in the page's own world at document_start. Wires, decides nothing, exports nothing.
import { installGate } from '../src/gate/install.ts';
import { captureNatives } from '../src/gate/natives.ts';

installGate(window, captureNatives(window));
