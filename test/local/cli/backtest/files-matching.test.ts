import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesMatching } from '../../../../local/cli/backtest/files-matching';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'));
  for (const name of ['b_0.csv', 'a_0.csv', 'a_30.csv', 'a_0xcsv']) writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('puts the files in that a star stands for, in order', () => {
  expect(filesMatching(join(folder, '*_0.csv'))).toEqual([join(folder, 'a_0.csv'), join(folder, 'b_0.csv')]);
  expect(filesMatching(join(folder, 'a*.csv'))).toEqual([join(folder, 'a_0.csv'), join(folder, 'a_30.csv')]);
});

it('leaves a path without a star as it is', () => {
  expect(filesMatching('no/such.csv')).toEqual(['no/such.csv']);
});

it('says so when nothing matches', () => {
  expect(() => filesMatching(join(folder, '*_99.csv'))).toThrow(/^No file matches .*\*_99\.csv\.$/);
  expect(() => filesMatching(join(folder, 'none', '*.csv'))).toThrow(/^No file matches/);
});
