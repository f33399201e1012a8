import { growthAt, mainCauseOf } from '../../../../src/core/facts/scope/growth';
import type { ScopeChange, ScopeLedger } from '../../../../src/core/facts/scope/ledger';

const line = (part: Partial<ScopeChange> & Pick<ScopeChange, 'itemId'>): ScopeChange => ({
  at: new Date('2024-03-06'),
  itemKey: part.itemId,
  kind: 'added',
  cause: 'adopted',
  by: null,
  count: 1,
  points: 0,
  estimated: 0,
  countsAsCreep: true,
  priceDays: null,
  ...part,
});

const ledger = (
  changes: readonly ScopeChange[],
  start = { count: 10, points: 40 },
  startEstimated = 10,
): ScopeLedger => ({
  container: { kind: 'iteration', id: '7' },
  baseline: { at: new Date('2024-03-04'), rule: 'start-and-grace', itemIds: [] },
  start,
  startEstimated,
  changes,
  end: { count: 0, points: 0 },
  until: new Date('2024-03-20'),
  withoutHistory: 0,
  everCounted: 0,
});
const end = new Date('2024-03-20');

describe('growth', () => {
  it('is net, and tells both ways', () => {
    const growth = growthAt(
      ledger([
        line({ itemId: 'a', points: 5, estimated: 1 }),
        line({ itemId: 'b', kind: 'removed', cause: null, count: -1, points: -3, estimated: -1 }),
        line({ itemId: 'c', kind: 're-estimated', cause: null, count: 0, points: 2 }),
      ]),
      end,
      0.8,
    );
    expect(growth).toEqual({
      addedCount: 1,
      addedPoints: 5,
      removedCount: 1,
      removedPoints: 3,
      netCount: 0,
      netShare: 0.1,
      weighedBy: 'points',
    });
  });

  it('leaves out what never counts as creep, and what came later', () => {
    const growth = growthAt(
      ledger([
        line({ itemId: 'a', points: 5, estimated: 1, countsAsCreep: false }),
        line({ itemId: 'b', at: new Date('2024-03-08'), estimated: 1 }),
        line({ itemId: 'c', at: new Date('2024-03-09'), estimated: 1 }),
      ]),
      new Date('2024-03-08'),
      0.8,
    );
    expect(growth).toMatchObject({ addedCount: 1, addedPoints: 0, netShare: 0 });
  });

  it('names the cause that brought in most of what is still there; of equals the first rule’s', () => {
    const main = (changes: readonly ScopeChange[]) => mainCauseOf(ledger(changes));
    const twoAdopted = [line({ itemId: 'a' }), line({ itemId: 'b' })];
    const oneFound = line({ itemId: 'c', cause: 'discovered' });
    expect(main([...twoAdopted, oneFound])).toEqual({ mainCause: 'adopted', mainCauseCount: 2 });
    const gone = line({ itemId: 'a', kind: 'removed', cause: null, count: -1 });
    expect(main([...twoAdopted, oneFound, gone])).toEqual({ mainCause: 'discovered', mainCauseCount: 1 });
    expect(main([])).toEqual({ mainCause: null, mainCauseCount: 0 });
  });

  it('is weighed by items where the committed work has no size', () => {
    const growth = growthAt(
      ledger([line({ itemId: 'a', estimated: 1, points: 3 })], { count: 10, points: 0 }),
      end,
      0.8,
    );
    expect(growth).toMatchObject({ weighedBy: 'count', netShare: 0.1 });
  });

  it('cannot be told of what began with nothing', () => {
    expect(growthAt(ledger([], { count: 0, points: 0 }, 0), end, 0.8)).toBeNull();
  });
});
