// Which cell of a sheet a problem is put right in.
import { expect, it } from 'vitest';
import { wrongCells } from '../../src/desk/people/import-correct.tsx';
import { planImport } from '../../src/register/index.ts';
import { EMPTY } from '../register/files.ts';

it('is the one that is wrong, where two columns have the same word above them', () => {
  const rows = [
    ['Account', null, 'Administrator', 'Policy', 'Training'],
    ['Name', 'Platform', 'Name', 'Date', 'Date'],
    ['Kelling', 'Facebook', 'Sam Carter', '2 May 2026', '31/02/2026'],
  ];
  const { problems, mapping } = planImport({ rows }, EMPTY, { policyVersion: '1', today: '2026-06-20' });
  expect(wrongCells(problems, mapping)).toMatchObject([{ row: 2, column: 4, problem: { value: '31/02/2026', column: 'Date (E)' } }]);
});
