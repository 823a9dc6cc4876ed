// `whichhat detect`: the personal-data detectors alone, before any rule looks at what they found.
import { z } from 'zod';
import { detect as detectIn } from '../policy/detectors/index.ts';
import type { Command } from './command.ts';
import { eachLine, idSchema } from './jsonl.ts';
import { needsJsonl } from './needs.ts';
import { ownFactsOf, readOrganisation } from './organisation.ts';

const lineSchema = z.object({ id: idSchema, text: z.string() });

export const detect: Command = {
  summary: 'finds personal data in each text, with a score; 0.5 or more would be a finding',
  flags: {
    jsonl: { says: 'one JSON object a line in, {"id","text"}, and one out, {"id","entities":[{"entity","start","end","score"}]}' },
    organisation: { value: 'FILE', says: 'an organisation file, whose own numbers and places are never found' },
  },
  example: `echo '{"id":"1","text":"Ring Dee on 07700 900123"}' | whichhat detect --jsonl`,
  async run(given, io) {
    needsJsonl(given);
    const own = ownFactsOf(readOrganisation(given.text('organisation')));
    return eachLine(io, lineSchema, ({ text }) => ({
      entities: detectIn(text, own).map(({ entity, start, end, score }) => ({ entity, start, end, score })),
    }));
  },
};
