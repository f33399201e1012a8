import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { iterationFile } from '../../../../../local/cli/backtest/iterations/iteration-file';
import { ENGLISH } from '../../../../../local/terminal-voice';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD =
  'boardid,sprintid,name,vel_diff,planday,no_issue_starttime,vel_starttime,no_issue_added,vel_added,no_issue_removed,vel_removed,no_issuetodo,vel_todo,no_issueinprogress,vel_inprogress,no_issuedone,vel_done,no_admin,no_teammember';

function aFile(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from([HEAD, ...lines, ''].join('\r\n'), 'latin1'));
  return path;
}

it('reads from the right, whatever a name holds, and orders by id', async () => {
  const path = aFile(
    'some_30.csv',
    '7,12,Größe, und mehr, Teil 2,-4,10,5,20,2,6,1,3,4,15,2,5,1,3,1,8',
    '7,9,Plain,2,10,5,20,0,0,0,0,5,20,0,0,0,0,1,8',
  );
  expect(await iterationFile(path, ENGLISH)).toEqual({
    file: 'some_30.csv',
    elapsedPercent: 30,
    iterations: [
      { board: '7', id: 9, committed: 20, left: 20, delivered: 22 },
      { board: '7', id: 12, committed: 23, left: 20, delivered: 19 },
    ],
    rejected: [],
  });
});

it('lists lines that are no iterations, and reads the others', async () => {
  const path = aFile(
    'odd_0.csv',
    '7,9,Short,2,10',
    '7,x,Plain,2,10,5,20,0,0,0,0,5,20,0,0,0,0,1,8',
    '7,9,Gap,,10,5,20,0,0,0,0,5,20,0,0,0,0,1,8',
  );
  const { iterations, rejected } = await iterationFile(path, ENGLISH);
  expect(iterations).toEqual([]);
  expect(rejected.map(({ line }) => line)).toEqual([2, 3, 4]);
});

it('wants to be told how far the iterations are', async () => {
  await expect(iterationFile(aFile('some.csv'), ENGLISH)).rejects.toThrow(/name it NAME_30\.csv/);
});
