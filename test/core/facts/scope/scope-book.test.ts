import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { iteration, ledgerOf, lines } from './scope-facts';

/** Two weeks from Monday 10:00; committed at 11:00, after the grace. */
const twoWeeks = anIteration('7', { started: '2024-03-04T10:00Z', planned: '2024-03-15T17:00Z' });
const takenAt = '2024-03-13T12:00Z';
const inIteration = { iterationIds: ['7'] };

/** In the iteration since before its start, estimated at 3. */
const committed = (key: string) => anItem(key, { state: { ...inIteration, estimate: 3 } });
const iterationWith = (...items: readonly ReturnType<typeof anItem>[]) =>
  ledgerOf(iteration('7'), aSnapshot({ takenAt, items, iterations: [twoWeeks] }));

describe('parts', () => {
  const part = (key: string, parentId: string, estimate: number | null = null) =>
    anItem(key, { level: 'part', state: { ...inIteration, parentId, estimate } });

  it('counts a part with its item, and its estimate only where the item has none', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      part('PAY-2', 'id-PAY-1', 2),
      anItem('PAY-3', { state: inIteration }),
      part('PAY-4', 'id-PAY-3', 2),
      part('PAY-5', 'id-PAY-3', 3),
    );
    expect(ledger.start).toEqual({ count: 2, points: 8 });
  });

  it('counts a part on its own where its item is elsewhere', () => {
    expect(iterationWith(anItem('PAY-1'), part('PAY-2', 'id-PAY-1', 2)).start).toEqual({ count: 1, points: 2 });
  });

  it('lets the item’s own estimate take the place of its parts’ estimates', () => {
    const ledger = iterationWith(
      anItem('PAY-1', { state: inIteration }).isEstimated(8, '2024-03-06T09:00Z'),
      part('PAY-2', 'id-PAY-1', 2),
      part('PAY-3', 'id-PAY-1', 3),
    );
    expect(ledger.start).toEqual({ count: 1, points: 5 });
    expect(lines(ledger)).toEqual(['03-06 PAY-1 re-estimated +0 +3 apart']);
    expect(ledger.end).toEqual({ count: 1, points: 8 });
  });

  it('does not count a new part of an item that has an estimate', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      anItem('PAY-2', { level: 'part', at: '2024-03-06T09:00Z', state: { ...inIteration, parentId: 'id-PAY-1' } }),
    );
    expect(ledger.changes).toEqual([]);
    expect(ledger.end).toEqual({ count: 1, points: 3 });
  });

  it('tells the size of a new part of an item without estimate as split', () => {
    const ledger = iterationWith(
      anItem('PAY-1', { state: inIteration }),
      anItem('PAY-2', {
        level: 'part',
        at: '2024-03-06T09:00Z',
        state: { ...inIteration, parentId: 'id-PAY-1', estimate: 4 },
      }),
    );
    expect(lines(ledger)).toEqual(['03-06 PAY-2 split split +0 +4']);
  });

  it('counts parts on their own once their item has left', () => {
    const ledger = iterationWith(
      committed('PAY-1').leavesIteration('7', '2024-03-06T09:00Z'),
      part('PAY-2', 'id-PAY-1', 1),
      part('PAY-3', 'id-PAY-1', 1),
    );
    expect(lines(ledger)).toEqual(['03-06 PAY-1 removed +1 -1']);
    expect(ledger.end).toEqual({ count: 2, points: 2 });
  });

  it('counts a part that moves to an item elsewhere', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      anItem('PAY-2'),
      part('PAY-3', 'id-PAY-1', 2).comesUnder('id-PAY-2', '2024-03-06T09:00Z'),
    );
    expect(lines(ledger)).toEqual(['03-06 PAY-3 split split +1 +2']);
  });

  it('survives items that are parts of each other', () => {
    expect(iterationWith(part('PAY-1', 'id-PAY-2', 1), part('PAY-2', 'id-PAY-1', 1)).start.count).toBe(2);
  });
});
