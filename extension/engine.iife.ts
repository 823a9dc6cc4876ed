// Shell of the engine: hands the pure checks to the guard of the same page once the document is there. Wires, decides nothing, exports nothing.
import { handOver } from '../src/guard/engine.ts';
import { judge, periodsInForce } from '../src/policy/engine.ts';
import { openPolicy } from '../src/policy/open.ts';
import { standingOf } from '../src/policy/standing.ts';

handOver(globalThis, { judge, openPolicy, periodsInForce, standingOf });
