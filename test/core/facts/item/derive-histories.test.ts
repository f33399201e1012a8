import fc from 'fast-check';
import { deriveHistories } from '../../../../src/core/facts/item/derive-histories';
import type { ItemHistory } from '../../../../src/core/facts/item/item-history';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Change } from '../../../../src/core/model/change';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { statuses } from '../../../builders/statuses';

const start = Date.UTC(2024, 2, 4, 9);
const HOUR_MS = 3_600_000;
const snapshotOf = (items: readonly WorkItem[]): Snapshot => ({
  ...aSnapshot({ takenAt: '2025-01-01T00:00Z', items: [] }),
  items,
});
const derive = (snapshot: Snapshot): readonly ItemHistory[] => deriveHistories(snapshot, defaultSettings);

/** Changes as bad trackers record them: several at one moment, and `from` that nobody can rely on. */
const someId = fc.constantFrom('1', '2', '3');
const someIds = fc.uniqueArray(someId);
const move = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), to: fc.constantFrom(...statuses.map(({ id }) => id)) }),
  fc.record({ kind: fc.constant('owner' as const), to: fc.option(fc.constantFrom('ana', 'ben')) }),
  fc.record({ kind: fc.constant('iterations' as const), to: someIds }),
  fc.record({ kind: fc.constant('versions' as const), to: someIds }),
  fc.record({ kind: fc.constant('parent' as const), to: fc.option(someId) }),
  fc.record({ kind: fc.constant('project' as const), to: fc.constantFrom('AB', 'CD') }),
  fc.record({ kind: fc.constant('estimate' as const), to: fc.option(fc.nat(13)) }),
  fc.record({ kind: fc.constant('due-date' as const), to: fc.option(fc.constantFrom('2024-04-01', '2024-05-01')) }),
  fc.record({ kind: fc.constant('flag' as const), to: fc.boolean() }),
  fc.record({ kind: fc.constant('title' as const), field: fc.constant('summary') }),
  fc.record({ kind: fc.constant('noise' as const), field: fc.constant('Rank') }),
);
const history = fc.array(
  fc.record({ move, afterHours: fc.nat(40), by: fc.constantFrom('ana', 'ben', null), byApp: fc.boolean() }),
  { maxLength: 30 },
);

function itemWith(steps: typeof history extends fc.Arbitrary<infer Steps> ? Steps : never, key = 'AB-1'): WorkItem {
  let at = start;
  const changes = steps.map((step, index) => {
    at += step.afterHours * HOUR_MS;
    const { by, byApp } = step;
    return { from: null, ...step.move, id: String(index), at: new Date(at), by, byApp } as unknown as Change;
  });
  return { ...anItem(key, { at: new Date(start).toISOString() }).build(), changes };
}

describe('deriving', () => {
  it('from the first changes gives what cutting everything at that moment gives', () => {
    fc.assert(
      fc.property(history, fc.nat(30), (steps, wanted) => {
        const item = itemWith(steps);
        const instant = item.changes[Math.min(wanted, item.changes.length - 1)]?.at ?? new Date(start);
        const count = item.changes.filter((change) => change.at <= instant).length;
        const first = { ...snapshotOf([{ ...item, changes: item.changes.slice(0, count) }]), takenAt: instant };
        expect(derive(snapshotAsOf(snapshotOf([item]), instant))).toEqual(derive(first));
      }),
    );
  });

  it('later never rewrites what was over', () => {
    fc.assert(
      fc.property(history, fc.nat(1200), (steps, hours) => {
        const instant = new Date(start + hours * HOUR_MS);
        const whole = snapshotOf([itemWith(steps)]);
        const [then] = derive(snapshotAsOf(whole, instant));
        const [now] = derive(whole);
        if (then === undefined || now === undefined) throw new Error('The item was there all the time');
        const isPast = ({ to }: { readonly to: Date | null }): boolean => to !== null && to <= instant;
        const isPastMove = ({ at }: { readonly at: Date }): boolean => at <= instant;

        expect(then.activityAt).toEqual(now.activityAt.filter((moment) => moment <= instant));
        expect(then.reopenedAt).toEqual(now.reopenedAt.filter((moment) => moment <= instant));
        expect(then.estimates).toEqual(now.estimates.filter(isPastMove));
        expect(then.dates).toEqual(now.dates.filter(isPastMove));
        expect(then.visits.filter((visit) => visit.leftAt !== null)).toEqual(
          now.visits.filter((visit) => visit.leftAt !== null && visit.leftAt <= instant),
        );
        for (const spans of ['blocked', 'iterations', 'versions', 'parents', 'projects', 'owners'] as const) {
          expect(then[spans].filter(isPast)).toEqual([...now[spans]].filter(isPast));
        }
      }),
    );
  });

  it('does not depend on the order in which changes are written down', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const item = itemWith(steps.map((step) => ({ ...step, afterHours: step.afterHours + 1 })));
        const reversed = { ...item, changes: [...item.changes].reverse() };
        const [one, other] = [derive(snapshotOf([item])), derive(snapshotOf([reversed]))];
        expect(other).toEqual([{ ...one[0], item: reversed }]);
      }),
    );
  });

  it('keeps visits and owners without gaps, and knows an item as finished or cancelled just when it is done', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [derived] = derive(snapshotOf([itemWith(steps)]));
        if (derived === undefined) throw new Error('The item is there');
        const { visits, owners } = derived;
        expect(visits.map((visit) => visit.leftAt)).toEqual([...visits.slice(1).map((visit) => visit.enteredAt), null]);
        expect(owners.map((span) => span.to)).toEqual([...owners.slice(1).map((span) => span.from), null]);
        expect(visits.at(-1)?.statusId).toBe(derived.state.statusId);
        expect([derived.finishedAt, derived.cancelledAt].filter((end) => end !== null)).toHaveLength(
          derived.category === 'done' ? 1 : 0,
        );
      }),
    );
  });
});

describe('bad input', () => {
  it('survives 50,000 changes on one item', () => {
    const kinds = ['in-progress', 'in-review', 'blocked', 'done', 'open'] as const;
    const changes = Array.from({ length: 50_000 }, (_, index): Change => {
      const base = { id: String(index), at: new Date(start + index * 60_000), by: 'ana', byApp: false };
      const iterations = {
        ...base,
        kind: 'iterations' as const,
        from: [],
        to: [String(index % 7), String(index % 11)],
      };
      return index % 2 === 0
        ? iterations
        : { ...base, kind: 'status', from: '', to: kinds[index % kinds.length] ?? 'open' };
    });
    const [derived] = derive(snapshotOf([{ ...anItem('AB-1').build(), changes }]));
    expect(derived?.visits).toHaveLength(25_001);
    expect(derived?.activityAt).toHaveLength(50_000);
  }, 20_000);

  it('knows a status that the site does not have as unknown', () => {
    const item = anItem('AB-1').movesTo('in-progress', '2024-03-05T09:00Z').build();
    const lost = { ...item, changes: item.changes.map((change) => ({ ...change, to: 'gone' }) as Change) };
    const [derived] = derive(snapshotOf([lost]));
    expect(derived).toMatchObject({
      category: 'unknown',
      startedAt: new Date('2024-03-05T09:00Z'),
      finishedAt: null,
    });
  });
});
