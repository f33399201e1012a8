import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completionDates } from '../../../../../local/cli/backtest/throughput/completion-dates';
import { ENGLISH } from '../../../../../local/terminal-voice';
import { workDayNumbers } from '../../../../../src/core/forecast/team/work-day-numbers';
import { aCalendar } from '../../../../builders/calendar';

const folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numbers = workDayNumbers(aCalendar());

function fileOf(...lines: readonly string[]): string {
  const path = join(folder, 'team.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('completion dates', () => {
  it('are counted by working day, in any order; a weekend belongs to its Friday', async () => {
    // 4 March 2024 is a Monday.
    const path = fileOf('2024-03-11', '2024-03-04', '2024-03-09T10:00:00Z', '2024-03-08', '"2024-03-04",x', '');
    const { record, rejected } = await completionDates(path, numbers, ENGLISH);
    expect([...record.counts]).toEqual([2, 0, 0, 0, 2, 1]);
    expect(record.firstDay).toBe(numbers.numberOf(new Date('2024-03-04T12:00Z')));
    expect(rejected).toEqual([]);
  });

  it('that are none are listed, and the others read', async () => {
    const path = fileOf('completed', '2024-03-04', '2024-13-40');
    const { record, rejected } = await completionDates(path, numbers, ENGLISH);
    expect([...record.counts]).toEqual([1]);
    expect(rejected.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('are asked for when a file holds none', async () => {
    await expect(completionDates(fileOf('nothing'), numbers, ENGLISH)).rejects.toThrow('give one ISO date a line');
  });
});
