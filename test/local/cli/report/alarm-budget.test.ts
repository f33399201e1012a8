import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFacts } from '../../../../src/core/history/facts';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { buildReport } from '../../../../src/core/report/build-report';
import { isRaised } from '../../../../src/core/report/reading-order';
import { defaultSettings } from '../../../../src/core/settings';
import { signalOf } from '../../../../src/core/signals';
import { demoSnapshot, snapshotOfExport } from '../../demo/demo-export';

const HISTORY = join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../../shared/data'), 'history');

/** Every data set as of a day in the middle of its life. */
const SETS = [
  ['aea-2024', '2024-09-01'],
  ['fcrepo', '2011-05-01'],
  ['duracloud', '2012-06-01'],
  ['titanium-aloy', '2014-06-01'],
  ['titanium-mod', '2014-06-01'],
  ['titanium-daemon', '2018-06-01'],
  ['titanium-timob', '2015-06-01'],
] as const;

function expectWithinBudget(snapshot: Snapshot, asOf: string): void {
  const { items, containers } = buildReport(
    deriveFacts(snapshotAsOf(snapshot, new Date(`${asOf}T12:00:00Z`))),
    defaultSettings,
  );
  const alarmed = items.filter(({ readings }) => readings.some(isRaised));
  expect(items.length).toBeGreaterThan(4);
  expect(alarmed.length / items.length).toBeLessThanOrEqual(0.2);
  for (const { key, readings } of containers) {
    const families = readings.filter(isRaised).map(({ signal }) => signalOf(signal).family);
    expect([key, families]).toEqual([key, [...new Set(families)]]);
  }
}

describe('at default settings at most a fifth of the open items, and one of a family of each container, are alarms', () => {
  it('in the demo company, early and late', async () => {
    const snapshot = await demoSnapshot(7);
    for (const asOf of ['2026-06-01', '2026-10-20', '2026-11-16']) expectWithinBudget(snapshot, asOf);
  });

  for (const [name, asOf] of SETS) {
    const path = join(HISTORY, `${name}.jsonl.gz`);
    const where = existsSync(path) ? it : it.skip;
    where(`in ${name} (needs BELLWETHER_DATA or ../shared/data)`, async () => {
      expectWithinBudget(await snapshotOfExport([path]), asOf);
    });
  }
});
