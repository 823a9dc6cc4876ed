// An extension's page forbids code made at run time, which zod finds out when the page itself loads it. A script put in from outside is allowed
// it while it loads and forbidden it afterwards, so it is told; before any schema is made.
import { z } from 'zod';

z.config({ jitless: true });
