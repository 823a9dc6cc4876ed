// `whichhat pack inspect`: what is in a pack, for a person who is about to sign it. It checks nothing.
import type { Pack } from '../../model/pack.ts';
import { mergePack } from '../../packs/index.ts';
import { londonDay } from '../../policy/elections/day.ts';
import { type Command, DONE, oneFile } from '../command.ts';
import { shippedCore } from './core.ts';
import { readAnyPack } from './file.ts';
import { listLoosened } from './loosened.ts';

export const inspectPack: Command = {
  summary: 'shows what is in a pack or an update; signatures are not checked (see whichhat pack verify)',
  flags: { json: { says: 'the pack itself, as one JSON object' } },
  rest: 'FILE',
  example: 'whichhat pack inspect update.json',
  async run(given, io) {
    const pack = readAnyPack(oneFile(given, 'update.json'));
    if (given.has('json')) {
      await io.out(JSON.stringify(pack));
      return DONE;
    }
    for (const line of linesOf(pack)) await io.out(line);
    await listLoosened(mergePack(shippedCore(), pack, { signers: 2, day: londonDay(io.now()) }), io);
    return DONE;
  },
};

function linesOf(pack: Pack): string[] {
  return [
    `${pack.profile.name} (${pack.organisation}), channel ${pack.channel}, epoch ${pack.epoch}, version ${pack.version}`,
    `issued ${pack.issued.slice(0, 10)}, until ${pack.expires.slice(0, 10)}, engine ${pack.minimumEngine} or later`,
    ...pack.approval.map(({ by, on }) => `approved by ${by} on ${on}`),
    ...(pack.policy ? [`policy ${pack.policy.title}, version ${pack.policy.version}: ${pack.policy.changes.join('; ') || 'no changes named'}`] : []),
    ...pack.rules.map((rule) => `rule ${rule.id} (${rule.level})${daysOf(rule)}: ${rule.title.en}`),
    ...pack.changes.map((change) => `change ${change.rule}: ${'level' in change ? change.level : 'exception'}${daysOf(change)}: ${change.reason}`),
    ...Object.entries(pack.lists).map(([name, { items }]) => `list ${name}: ${items.length} items`),
    ...pack.elections.map(({ id, poll }) => `election ${id}: poll on ${poll}`),
    ...pack.holds.map(({ id, from, until }) => `hold ${id}: ${from} to ${until}`),
    ...pack.accounts.map(({ id, kind, state, name }) => `account ${id} (${kind}, ${state}): ${name}`),
    `${Object.keys(pack.sealed).length} sealed entries, ${pack.responses.length} standard replies, ${pack.practice.length} drafts to practise on`,
    ...(pack.notice ? [`notice until ${pack.notice.until}: ${pack.notice.title.en}`] : []),
  ];
}

const daysOf = ({ from, until }: { readonly from?: string | undefined; readonly until?: string | undefined }): string =>
  `${from === undefined ? '' : ` from ${from}`}${until === undefined ? '' : ` until ${until}`}`;
