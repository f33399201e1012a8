import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readReEstimation } from '../../../../src/core/signals/scope/re-estimation';
import { aSnapshot } from '../../../builders/snapshot';
import { built, instant, iterations, plannedItem, RUNNING, takenAt } from '../iterations-of-a-board';
import { sightOf } from '../../../../src/core/signals/sight';

/** An iteration of ten items of five points, some of which are estimated anew on Tuesday. */
function week(number: number, estimates: readonly number[], unestimated = 0) {
  const items = Array.from({ length: 10 }, (_, index) => {
    const item = plannedItem(number, index >= 10 - unestimated ? null : 5);
    const estimate = estimates[index];
    return estimate === undefined ? item : item.isEstimated(estimate, instant(number, 1, 10), { by: 'ana' });
  });
  return built(...items);
}
/** Five weeks in which one item goes from 5 to 8: 6 % of the points move. */
const steady = (weeks = 5) => Array.from({ length: weeks }, (_, index) => week(RUNNING - 1 - index, [8])).flat();
const read = (items: ReturnType<typeof week>, past = steady()) => {
  const facts = deriveFacts(aSnapshot({ takenAt, items: [...items, ...past], iterations }));
  return readReEstimation({ kind: 'iteration', id: String(RUNNING) }, sightOf(facts), defaultSettings.reEstimation);
};

describe('re-estimation', () => {
  it('is raised when more points moved than usually by now, up or down', () => {
    const reading = read(week(RUNNING, [8, 2, 6]));
    expect(reading).toMatchObject({
      signal: 're-estimation',
      status: 'raised',
      severity: 'severe',
      figures: { items: 3, upPoints: 4, downPoints: 3, movedShare: 0.14, usualShare: 0.06 },
      basis: { level: 'project', sample: 5 },
    });
    expect(reading.status === 'raised' && reading.evidence.map(({ points }) => points)).toEqual([3, -3, 1]);
  });

  it('is raised from a tenth of the points on two items', () => {
    expect(read(week(RUNNING, [8, 7])).status).toBe('raised');
    expect(read(week(RUNNING, [8, 6.9])).status).toBe('quiet');
    expect(read(week(RUNNING, [13])).status).toBe('quiet');
  });

  it('is quiet at the usual', () => {
    const restless = Array.from({ length: 5 }, (_, index) => week(RUNNING - 1 - index, [8, 8])).flat();
    expect(read(week(RUNNING, [8, 8]), restless)).toMatchObject({ status: 'quiet', figures: { usualShare: 0.12 } });
    expect(read(week(RUNNING, [8, 9]), restless).status).toBe('raised');
  });

  it('is quiet of a bucket, which has no plan', () => {
    const items = [...week(RUNNING, [8, 2, 6]), ...steady()];
    const facts = deriveFacts(aSnapshot({ takenAt, items, iterations }));
    const forecast = { status: 'bucket', target: null, chance: null, because: 'outlasted' } as const;
    const sight = sightOf(facts, { forecast, chanceLostToScope: null });
    const container = { kind: 'iteration', id: String(RUNNING) } as const;
    expect(readReEstimation(container, sight, defaultSettings.reEstimation).status).toBe('quiet');
  });

  it('cannot tell where fewer than four of five were estimated, or with too few scopes', () => {
    expect(read(week(RUNNING, [8, 8], 2)).status).toBe('raised');
    expect(read(week(RUNNING, [8, 8], 3))).toMatchObject({ because: { reason: 'not-estimated', have: 7, need: 10 } });
    expect(read(week(RUNNING, [8, 8]), steady(4))).toMatchObject({
      because: { reason: 'too-few-scopes', have: 4, need: 5 },
    });
  });
});
