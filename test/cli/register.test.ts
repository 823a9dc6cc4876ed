// The register on the command line, with the example organisation.
import { expect, test } from 'vitest';
import { DONE } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';

test('the report names who is missing, and the accounts that need attention', async () => {
  const io = fakeIo();
  expect(await main(['register', 'report', '--organisation', 'rules/example/organisation.yml', '--at', '2026-06-01'], io)).toBe(DONE);
  expect(io.output).toContain('version 3 confirmed: 1 of 2');
  expect(io.output).toContain('missing, Dee Holt: Sam Carter');
  expect(io.output).toContain('without central access: Kelling Fire Station');
  expect(io.output).toContain('orphaned: Eastmarsh Fire Station');
});
