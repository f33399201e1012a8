import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { saveSettings } from '../../../src/app/settings/change-settings';
import { settingsInForce } from '../../../src/app/settings/settings-in-force';
import { trySettings } from '../../../src/app/settings/try-settings';
import { noState } from '../../../src/app/sync/sync-state';
import { deriveFacts } from '../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../src/core/model/as-of';
import type { SettingsLayer, SettingsPlace } from '../../../src/core/model/kept-settings';
import { presentState } from '../../../src/core/model/replay';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { judge } from '../../../src/core/report/judge';
import { isRaised } from '../../../src/core/report/reading-order';
import { settingsStore } from '../../builders/settings-store';
import { demoSnapshot, snapshotOfExport } from '../../local/demo/demo-export';

const FCREPO = join(
  process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../shared/data'),
  'history',
  'fcrepo.jsonl.gz',
);
const place: SettingsPlace = { layer: 'project', projectId: '7' };
const VALUES: SettingsLayer = { budget: { maxShare: 0.6 }, stalled: { maxShare: 0.4 } };

/** The items that are flagged by what is in force, as the report of the project tells them. */
async function flaggedIn(snapshot: Snapshot, key: string, store: ReturnType<typeof settingsStore>) {
  const { settings } = await settingsInForce('7', store.readLayer);
  const reports = judge(deriveFacts(snapshot, settings), settings).itemsIn({ kind: 'project', id: key });
  return new Set(reports.filter(({ readings }) => readings.some(isRaised)).map((report) => report.key));
}

async function tryThenSave(snapshot: Snapshot, key: string, values: SettingsLayer) {
  const store = settingsStore();
  const rightsOf = async () => ({ administersSite: true, administersProject: true, browsesProject: true });
  const deps = { rightsOf, readLayer: store.readLayer, now: () => snapshot.takenAt };
  const before = await flaggedIn(snapshot, key, store);
  const trial = await trySettings(
    { place, projectId: '7', values },
    {
      ...deps,
      readProjects: async () => [{ id: '7', key, archived: false, removed: false }],
      readSync: async () => ({ ...noState(key, 'fill', snapshot.takenAt), state: 'done' }),
      loadKept: async () => snapshot,
      loadCalendar: async () => snapshot.calendar.settings,
      triesBefore: async () => 0,
      remainingMs: () => 1_000_000,
    },
  );
  if (trial?.status !== 'tried') throw new Error(trial?.status);
  const nothing = async () => undefined;
  const saved = await saveSettings(
    { place, revision: 0, values },
    { ...deps, saveLayer: store.saveLayer, markJudgedBy: nothing, takeUp: nothing },
  );
  expect(saved?.status).toBe('saved');
  return { trial, before, after: await flaggedIn(snapshot, key, store) };
}

async function expectSameCounts(snapshot: Snapshot, key: string): Promise<void> {
  const { trial, before, after } = await tryThenSave(snapshot, key, VALUES);
  expect(before).not.toEqual(after);
  expect(trial).toMatchObject({
    flaggedNow: before.size,
    flaggedThen: after.size,
    flaggedBoth: [...after].filter((each) => before.has(each)).length,
  });
  const named = trial.newItems.map((item) => (item.visible ? item.key : ''));
  expect(named.every((each) => after.has(each) && !before.has(each))).toBe(true);
}

jest.setTimeout(240_000);

it('flags after a save what the trial said, in the demo company', async () => {
  const whole = await demoSnapshot(1);
  const items = whole.items.filter((item) => presentState(item).projectKey === 'DWH');
  await expectSameCounts({ ...whole, items }, 'DWH');
});

(existsSync(FCREPO) ? it : it.skip)('flags after a save what the trial said, in a public tracker', async () => {
  const whole = await snapshotOfExport([FCREPO]);
  await expectSameCounts(snapshotAsOf(whole, new Date('2011-05-01')), 'FCREPO');
});
