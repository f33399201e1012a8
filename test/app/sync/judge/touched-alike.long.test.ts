import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { readingOf } from '../../../../src/app/sync/judge/recompute-project';
import { currentContainers } from '../../../../src/core/facts/container/current-containers';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import { type ContainerRef, refName } from '../../../../src/core/model/containers';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { demoSnapshot, snapshotOfExport } from '../../../local/demo/demo-export';

const HISTORY = join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../../shared/data'), 'history');

/** As of days in the middle of their lives. */
const SETS = [
  ['fcrepo', '2011-05-01'],
  ['duracloud', '2012-06-01'],
] as const;

/** A few in every run; more with ALIKE_RUNS. */
const RUNS = Number(process.env['ALIKE_RUNS'] ?? 4);

/** What would be stored of some scopes, judged in this order from facts of their own. */
function judged(snapshot: Snapshot, pick: (scopes: readonly ContainerRef[]) => readonly ContainerRef[]) {
  const facts = deriveFacts(snapshot);
  const scopes = pick(currentContainers(facts));
  return new Map(
    scopes.map((scope) => [
      refName(scope),
      JSON.stringify(readingOf(scope, { projectKey: 'P', facts, settings: defaultSettings })),
    ]),
  );
}

/** Each of some scopes, judged without the others, is byte for byte what it is among all. */
function expectAlike(snapshot: Snapshot): void {
  const whole = judged(snapshot, (scopes) => scopes);
  const names = [...whole.keys()].filter((name) => !name.startsWith('project'));
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 1, maxLength: 3 }), (wanted) => {
      const part = judged(snapshot, (scopes) =>
        wanted.flatMap((name) => scopes.find((scope) => refName(scope) === name) ?? []),
      );
      expect([...part]).toEqual(wanted.map((name) => [name, whole.get(name)]));
    }),
    { numRuns: RUNS },
  );
}

describe('a scope that is judged without the others', () => {
  it.each(SETS)(
    'is what it is among them: %s',
    async (name, day) => {
      const file = join(HISTORY, `${name}.jsonl.gz`);
      if (!existsSync(file)) return;
      expectAlike(snapshotAsOf(await snapshotOfExport([file]), new Date(`${day}T12:00:00Z`)));
    },
    600_000,
  );

  it('is what it is among them: the demo company', async () => {
    expectAlike(await demoSnapshot(7));
  }, 600_000);
});
