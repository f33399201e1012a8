import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readScopeChurn, scopeChurn } from '../../../../src/core/signals/scope/scope-churn';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { built, instant, iterations, plannedItem, RUNNING, takenAt } from '../iterations-of-a-board';
import { sightOf } from '../../../../src/core/signals/sight';

let added = 1000;
/** An iteration of ten items, of which some leave on Tuesday and to which some are added then. */
function week(number: number, swap: { readonly into: number; readonly out: number }, estimate: number | null = null) {
  const late = Array.from({ length: swap.into }, () => {
    added += 1;
    const state = { iterationIds: [String(number)], estimate };
    return anItem(`PAY-${added}`, { at: instant(number, 1, 10), by: 'zoe', state });
  });
  const start = Array.from({ length: 10 }, (_, index) =>
    index < swap.out
      ? plannedItem(number, estimate).leavesIteration(String(number), instant(number, 1, 11))
      : plannedItem(number, estimate),
  );
  return built(...start, ...late);
}
/** Five weeks in which one item is swapped for another: 20 % churn. */
const steady = (weeks = 5) =>
  Array.from({ length: weeks }, (_, index) => week(RUNNING - 1 - index, { into: 1, out: 1 })).flat();
const read = (items: ReturnType<typeof week>, past = steady()) => {
  const facts = deriveFacts(aSnapshot({ takenAt, items: [...items, ...past], iterations }));
  return readScopeChurn({ kind: 'iteration', id: String(RUNNING) }, sightOf(facts), defaultSettings.scopeChurn);
};

describe('scope-churn', () => {
  it('is raised when more was exchanged than usually by now', () => {
    const reading = read(week(RUNNING, { into: 3, out: 2 }));
    expect(reading).toMatchObject({
      signal: 'scope-churn',
      status: 'raised',
      severity: 'severe',
      figures: {
        addedCount: 3,
        removedCount: 2,
        churnShare: 0.5,
        netShare: 0.1,
        usualShare: 0.2,
        weighedBy: 'count',
      },
      basis: { level: 'project', sample: 5 },
    });
    expect(reading.status === 'raised' && reading.evidence.map(({ kind }) => kind)).toEqual([
      'removed',
      'removed',
      'added',
      'added',
      'added',
    ]);
  });

  it('does not apply once nothing is open: nothing is left to decide', () => {
    const left = Array.from({ length: 10 }, () =>
      plannedItem(RUNNING).leavesIteration(String(RUNNING), instant(RUNNING, 1, 11)),
    );
    const late = anItem('PAY-999', { at: instant(RUNNING, 1, 10), state: { iterationIds: [String(RUNNING)] } });
    const done = late.movesTo('done', instant(RUNNING, 1, 12));
    expect(read(built(...left, done))).toMatchObject({ status: 'unknown', because: { reason: 'finished' } });
  });

  it('is quiet at the usual', () => {
    const restless = Array.from({ length: 5 }, (_, index) => week(RUNNING - 1 - index, { into: 3, out: 2 })).flat();
    expect(read(week(RUNNING, { into: 3, out: 2 }), restless)).toMatchObject({
      status: 'quiet',
      figures: { churnShare: 0.5, usualShare: 0.5 },
    });
  });

  it('needs two in and two out', () => {
    expect(read(week(RUNNING, { into: 2, out: 1 })).status).toBe('quiet');
    expect(read(week(RUNNING, { into: 1, out: 2 })).status).toBe('quiet');
    expect(read(week(RUNNING, { into: 2, out: 2 })).status).toBe('raised');
  });

  it('is growth, not churn, when more than half of what moved is left', () => {
    expect(read(week(RUNNING, { into: 6, out: 2 })).status).toBe('raised');
    expect(read(week(RUNNING, { into: 7, out: 2 })).status).toBe('quiet');
    expect(read(week(RUNNING, { into: 2, out: 7 })).status).toBe('quiet');
  });

  it('is weighed by points where the scope is estimated', () => {
    expect(read(week(RUNNING, { into: 3, out: 2 }, 5))).toMatchObject({
      figures: { churnShare: 0.5, weighedBy: 'points' },
    });
  });

  it('cannot tell with fewer than five comparable scopes, or without a start', () => {
    expect(read(week(RUNNING, { into: 3, out: 2 }), steady(4))).toMatchObject({
      because: { reason: 'too-few-scopes', have: 4, need: 5 },
    });
    expect(read([])).toMatchObject({ because: { reason: 'nothing-committed' } });
  });

  it.each(['named', 'outlasted'] as const)('is quiet of a bucket, which has no plan (%s)', (because) => {
    const facts = deriveFacts(
      aSnapshot({ takenAt, items: [...week(RUNNING, { into: 2, out: 2 }), ...steady()], iterations }),
    );
    const container = { kind: 'iteration', id: String(RUNNING) } as const;
    const forecast = { status: 'bucket', target: null, chance: null, because } as const;
    const ofBucket = sightOf(facts, { forecast, chanceLostToScope: null });
    expect(readScopeChurn(container, sightOf(facts), defaultSettings.scopeChurn).status).toBe('raised');
    expect(readScopeChurn(container, ofBucket, defaultSettings.scopeChurn).status).toBe('quiet');
  });

  it('asks to decide about what came in last', () => {
    const items = week(RUNNING, { into: 2, out: 2 });
    const facts = deriveFacts(aSnapshot({ takenAt, items: [...items, ...steady()], iterations }));
    const finding = readScopeChurn(
      { kind: 'iteration', id: String(RUNNING) },
      sightOf(facts),
      defaultSettings.scopeChurn,
    );
    expect(
      finding.status === 'raised' &&
        scopeChurn.nextStep(finding, { container: { kind: 'iteration', id: String(RUNNING) }, facts }),
    ).toMatchObject({
      act: 'decide-scope',
      itemKey: items.at(-1)?.initial.key,
    });
  });
});
