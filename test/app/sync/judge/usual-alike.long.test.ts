import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { factsOfPart } from '../../../../src/app/sync/judge/facts-of-part';
import { usualOfText, usualOfWhole, usualText } from '../../../../src/app/sync/judge/kept-usual';
import { loadKeptProject } from '../../../../src/app/sync/judge/load-kept';
import { readingOf } from '../../../../src/app/sync/judge/recompute-project';
import { homeOf } from '../../../../src/core/facts/container/container-kinds';
import { currentContainers } from '../../../../src/core/facts/container/current-containers';
import { deriveFacts, type Facts } from '../../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import { type ContainerRef, refName } from '../../../../src/core/model/containers';
import { presentState } from '../../../../src/core/model/replay';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { demoSnapshot, snapshotOfExport } from '../../../local/demo/demo-export';
import { keptInMemory } from './kept-in-memory';

const HISTORY = join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../../shared/data'), 'history');

/** As of days in the middle of their lives. */
const SETS = [
  ['fcrepo', '2011-05-01'],
  ['duracloud', '2012-06-01'],
  ['titanium-aloy', '2014-02-01'],
] as const;

/** A few in every run; more with ALIKE_RUNS. */
const RUNS = Number(process.env['ALIKE_RUNS'] ?? 3);
const NIGHT_MS = 18 * 3_600_000;

const settings = defaultSettings;

/** What would be stored of a scope; on which projects it rests is told by the usual. */
const reading = (scope: ContainerRef, projectKey: string, facts: Facts): string =>
  JSON.stringify(readingOf(scope, { projectKey, facts, settings, restsOn: null }));

const scopesOf = (projectKey: string, facts: Facts): readonly ContainerRef[] =>
  currentContainers(facts).filter((scope) => scope.kind !== 'project' && homeOf(scope, facts) === projectKey);

/**
 * Some scopes of a project are judged by a usual that was kept as text, from what a part of the project tells: each is byte
 * for byte what all items tell by that usual; and by a usual of now, what they tell by themselves.
 */
async function expectAlike(whole: Snapshot, projectKey: string): Promise<void> {
  const { takenAt, calendar } = whole;
  const learntFrom = async (at: Date, learntBy: Snapshot) =>
    deriveFacts({ takenAt: at, calendar, ...(await loadKeptProject(projectKey, keptInMemory(learntBy))) }, settings);
  const night = new Date(takenAt.getTime() - NIGHT_MS);
  const now = await learntFrom(takenAt, whole);
  const keptAt = (facts: Facts) => usualOfText(usualText(usualOfWhole(projectKey, facts, settings)));
  const usual = keptAt(await learntFrom(night, snapshotAsOf(whole, night)));
  const byUsual = deriveFacts(now.snapshot, settings, usual.taught);
  const byUsualOfNow = deriveFacts(now.snapshot, settings, keptAt(now).taught);
  const scopes = scopesOf(projectKey, now);
  expect(scopes.length).toBeGreaterThan(0);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...scopes], { minLength: 1, maxLength: 2 }), async (marked) => {
      const part = await factsOfPart(
        { projectKey, marked, since: takenAt, takenAt, calendar, settings, usual },
        keptInMemory(whole),
      );
      if (part === null) throw new Error('statuses mean something else');
      expect(part.facts.histories.length).toBeLessThan(now.histories.length);
      expect(part.scopes.map(refName)).toEqual(expect.arrayContaining(marked.map(refName)));
      for (const scope of marked) {
        expect(reading(scope, projectKey, part.facts)).toBe(reading(scope, projectKey, byUsual));
        expect(reading(scope, projectKey, byUsualOfNow)).toBe(reading(scope, projectKey, now));
      }
    }),
    { numRuns: RUNS },
  );
}

describe('some scopes, judged by a part of their project and a usual that was kept', () => {
  it.each(SETS)(
    'are what all items tell: %s',
    async (name, day) => {
      const file = join(HISTORY, `${name}.jsonl.gz`);
      if (!existsSync(file)) return;
      const snapshot = snapshotAsOf(await snapshotOfExport([file]), new Date(`${day}T12:00:00Z`));
      const [first] = snapshot.items;
      await expectAlike(snapshot, first === undefined ? '' : presentState(first).projectKey);
    },
    600_000,
  );

  it('are what all items tell: each project of the demo company', async () => {
    const snapshot = await demoSnapshot(7);
    for (const { key } of snapshot.projects) await expectAlike(snapshot, key);
  }, 1_200_000);
});
