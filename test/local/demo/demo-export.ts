import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExport } from '../../../local/cli/report/load-export';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';
import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { Snapshot } from '../../../src/core/model/snapshot';

const calendar = createWorkCalendar({
  timeZone: 'Europe/London',
  weekdays: [1, 2, 3, 4, 5],
  startHour: 9,
  endHour: 17,
  holidays: [],
});

/** What is read of exported issues, up to the last thing that they record. */
export async function snapshotOfExport(paths: readonly string[]): Promise<Snapshot> {
  const { gathered, lastRecordedAt } = await loadExport(paths, new Date('2100-01-01'));
  if (lastRecordedAt === null) throw new Error(`${paths.join()} holds no item`);
  return { ...gathered, calendar, takenAt: lastRecordedAt };
}

/** The demo company of a seed as an export of its Jira tells it. */
export async function demoSnapshot(seed: number): Promise<Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-demo-'));
  try {
    const path = join(folder, 'demo.jsonl');
    writeFileSync(path, exportLines(demoSite(seed)).join('\n'));
    return await snapshotOfExport([path]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
