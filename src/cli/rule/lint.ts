// `whichhat rules lint`: is every rule file well formed? Names file, line, what stands there and what is allowed.
import { type Command, DONE, FAULT } from '../command.ts';
import { rulesFolder } from '../core.ts';
import { doubles } from './doubles.ts';
import { ruleFaults } from './faults.ts';
import { inFile, readFolder } from './folder.ts';

export const lint: Command = {
  summary: 'checks that rule files are well formed, and names file, line, value and what is allowed',
  flags: { rules: { value: 'FOLDER', says: 'the rules folder, whose lists the rules may name; the shipped one without it' } },
  rest: '[FILES or FOLDERS…]',
  example: 'whichhat rules lint rules/core/party-political/party-promotion.yml',
  async run(given, io) {
    const folder = given.text('rules') ?? rulesFolder();
    const { rules, lists, faults } = readFolder(folder, given.rest.length > 0 ? given.rest : [folder]);
    const twice = doubles(rules);
    const all = [...faults, ...rules.flatMap((each) => inFile(each.file, [...ruleFaults(each.rule), ...(twice.get(each) ?? [])]))];
    for (const fault of all) io.err(fault);
    await io.out(
      `${count(rules.length, 'good rule')}, ${count(Object.keys(lists).length, 'list')}: ${all.length === 0 ? 'no faults' : count(all.length, 'fault')}`,
    );
    return all.length === 0 ? DONE : FAULT;
  },
};

function count(many: number, name: string): string {
  return `${many} ${name}${many === 1 ? '' : 's'}`;
}
