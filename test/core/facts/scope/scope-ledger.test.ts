import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { iteration, ledgerOf, lines, parent, project, resultOf } from './scope-facts';

/** Two weeks from Monday 10:00; committed at 11:00, after the grace. */
const twoWeeks = anIteration('7', { started: '2024-03-04T10:00Z', planned: '2024-03-15T17:00Z' });
const takenAt = '2024-03-13T12:00Z';
const inIteration = { iterationIds: ['7'] };

/** In the iteration since before its start, estimated at 3. */
const committed = (key: string) => anItem(key, { state: { ...inIteration, estimate: 3 } });
const iterationWith = (...items: readonly ReturnType<typeof anItem>[]) =>
  ledgerOf(iteration('7'), aSnapshot({ takenAt, items, iterations: [twoWeeks] }));

describe('what comes and goes', () => {
  it('starts with the content at the end of the grace and ends with the content now', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      anItem('PAY-2', { state: { estimate: 5 } }).joinsIteration('7', '2024-03-04T11:00Z'),
      anItem('PAY-3', { state: { estimate: 2 } }).joinsIteration('7', '2024-03-04T11:01Z'),
      committed('PAY-4').leavesIteration('7', '2024-03-06T09:00Z'),
    );
    expect(ledger.baseline).toEqual({
      at: new Date('2024-03-04T11:00Z'),
      rule: 'start-and-grace',
      itemIds: ['id-PAY-1', 'id-PAY-2', 'id-PAY-4'],
    });
    expect(ledger.start).toEqual({ count: 3, points: 11 });
    expect(lines(ledger)).toEqual(['03-04 PAY-3 added adopted +1 +2', '03-06 PAY-4 removed -1 -3']);
    expect(ledger.end).toEqual({ count: 3, points: 10 });
  });

  it('says who did it, as the history shows', () => {
    const ledger = iterationWith(
      committed('PAY-1').leavesIteration('7', '2024-03-06T09:00Z', { by: 'ben' }),
      anItem('PAY-2', { at: '2024-03-07T09:00Z', by: 'cleo', state: inIteration }),
    );
    expect(ledger.changes.map(({ itemKey, by }) => [itemKey, by])).toEqual([
      ['PAY-1', 'ben'],
      ['PAY-2', 'cleo'],
    ]);
  });

  it('counts an item that goes out and comes back twice: once out, once back', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      committed('PAY-2').leavesIteration('7', '2024-03-06T09:00Z').joinsIteration('7', '2024-03-07T09:00Z'),
    );
    expect(lines(ledger)).toEqual(['03-06 PAY-2 removed -1 -3', '03-07 PAY-2 added returned +1 +3']);
    expect(ledger.end).toEqual({ count: 2, points: 6 });
  });

  it('loses what is cancelled, and gets it back when that is opened again', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      committed('PAY-2').movesTo('rejected', '2024-03-06T09:00Z'),
      committed('PAY-3').movesTo('rejected', '2024-03-07T09:00Z').movesTo('open', '2024-03-08T09:00Z'),
      anItem('PAY-4', { state: { estimate: 5 } })
        .movesTo('rejected', '2024-03-04T09:30Z')
        .joinsIteration('7', '2024-03-07T10:00Z'),
    );
    expect(ledger.start).toEqual({ count: 3, points: 9 });
    expect(lines(ledger)).toEqual([
      '03-06 PAY-2 removed -1 -3',
      '03-07 PAY-3 removed -1 -3',
      '03-08 PAY-3 added returned +1 +3',
    ]);
    expect(ledger.end).toEqual({ count: 2, points: 6 });
  });

  it('keeps a finished item in the scope, and notes that it was opened again', () => {
    const ledger = iterationWith(
      committed('PAY-1').movesTo('done', '2024-03-06T09:00Z').movesTo('in-progress', '2024-03-08T09:00Z'),
    );
    expect(lines(ledger)).toEqual(['03-08 PAY-1 re-opened returned +0 +0']);
    expect(ledger.end).toEqual({ count: 1, points: 3 });
  });

  it('takes out an item that was deleted, when it was deleted', () => {
    const ledger = iterationWith(committed('PAY-1'), committed('PAY-2').isRemoved('2024-03-08T10:00Z'));
    expect(lines(ledger)).toEqual(['03-08 PAY-2 removed -1 -3']);
    expect(ledger.changes[0]?.by).toBeNull();
  });

  it('leaves out an item that was deleted before the baseline', () => {
    expect(iterationWith(committed('PAY-1'), committed('PAY-2').isRemoved('2024-03-04T10:30Z')).start.count).toBe(1);
  });

  it('keeps work apart that was finished before it came in', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      anItem('PAY-2', { state: { estimate: 8 } })
        .movesTo('done', '2024-03-05T09:00Z')
        .joinsIteration('7', '2024-03-06T09:00Z'),
    );
    expect(lines(ledger)).toEqual(['03-06 PAY-2 added adopted +1 +8 apart']);
  });

  it('counts finished work that is taken out again, unless it was finished when it came in', () => {
    const ledger = iterationWith(
      committed('PAY-1').movesTo('done', '2024-03-05T09:00Z').leavesIteration('7', '2024-03-06T09:00Z'),
      anItem('PAY-2')
        .movesTo('done', '2024-03-05T09:00Z')
        .joinsIteration('7', '2024-03-06T09:00Z')
        .leavesIteration('7', '2024-03-07T09:00Z'),
    );
    expect(lines(ledger)).toEqual([
      '03-06 PAY-1 removed -1 -3',
      '03-06 PAY-2 added adopted +1 +0 apart',
      '03-07 PAY-2 removed -1 +0 apart',
    ]);
  });

  it('adds up whatever the order in which the changelog came', () => {
    const told = committed('PAY-2').leavesIteration('7', '2024-03-06T09:00Z').joinsIteration('7', '2024-03-07T09:00Z');
    const item = told.build();
    const shuffled = { ...item, changes: [...item.changes].reverse() };
    const snapshot = aSnapshot({ takenAt, items: [committed('PAY-1'), shuffled], iterations: [twoWeeks] });
    expect(lines(ledgerOf(iteration('7'), snapshot))).toEqual([
      '03-06 PAY-2 removed -1 -3',
      '03-07 PAY-2 added returned +1 +3',
    ]);
  });

  it('counts a change that claims to be older than its item from the item’s creation on', () => {
    const late = anItem('PAY-2', { at: '2024-03-07T09:00Z', by: 'zoe' })
      .joinsIteration('7', '2024-03-07T09:00Z')
      .build();
    const impossible = { ...late, changes: late.changes.map((change) => ({ ...change, at: new Date('2024-03-01') })) };
    const snapshot = aSnapshot({ takenAt, items: [committed('PAY-1'), impossible], iterations: [twoWeeks] });
    expect(lines(ledgerOf(iteration('7'), snapshot))).toEqual(['03-07 PAY-2 added new-demand +1 +0']);
  });

  it('takes an item without history to be in since its creation, and says for how many it did', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      anItem('PAY-2', { historyKnown: false, state: inIteration }),
      anItem('PAY-3', { historyKnown: false, at: '2024-03-06T09:00Z', by: 'zoe', state: inIteration }),
    );
    expect(ledger.start.count).toBe(2);
    expect(lines(ledger)).toEqual(['03-06 PAY-3 added new-demand +1 +0']);
    expect([ledger.withoutHistory, ledger.everCounted]).toEqual([2, 3]);
  });

  it('adds decimal estimates without the noise of binary fractions', () => {
    const ledger = iterationWith(
      anItem('PAY-1', { state: { ...inIteration, estimate: 0.1 } }),
      anItem('PAY-2', { state: { ...inIteration, estimate: 0.2 } }).isEstimated(0.6, '2024-03-06T09:00Z'),
    );
    expect(ledger.start.points).toBe(0.3);
    expect(ledger.changes[0]?.points).toBe(0.4);
    expect(ledger.end.points).toBe(0.7);
  });
});

describe('iterations', () => {
  const items = [
    anItem('PAY-1', { state: { iterationIds: ['7', '8'], estimate: 3 } }),
    anItem('PAY-2', { state: { iterationIds: ['8'] } }).joinsIteration('7', '2024-03-06T09:00Z'),
  ];
  const parallel = anIteration('8', { started: '2024-03-04T10:00Z', planned: '2024-03-15T17:00Z', boardId: '2' });

  it('counts an item in each of two that run side by side', () => {
    const snapshot = aSnapshot({ takenAt, items, iterations: [twoWeeks, parallel] });
    expect(ledgerOf(iteration('7'), snapshot).end.count).toBe(2);
    expect(ledgerOf(iteration('8'), snapshot).start.count).toBe(2);
    expect(lines(ledgerOf(iteration('7'), snapshot))).toEqual(['03-06 PAY-2 added adopted +1 +0']);
    expect(lines(ledgerOf(iteration('8'), snapshot))).toEqual([]);
  });

  const closed = anIteration('7', {
    started: '2024-03-04T10:00Z',
    planned: '2024-03-08T17:00Z',
    closed: '2024-03-08T16:00Z',
  });
  const late = () => [
    committed('PAY-1'),
    anItem('PAY-2').joinsIteration('7', '2024-03-08T16:00Z'),
    anItem('PAY-3').joinsIteration('7', '2024-03-08T16:01Z'),
  ];

  it('ends when it is closed', () => {
    const ledger = ledgerOf(iteration('7'), aSnapshot({ takenAt, items: late(), iterations: [closed] }));
    expect(lines(ledger)).toEqual(['03-08 PAY-2 added adopted +1 +0']);
    expect(ledger.until).toEqual(new Date('2024-03-08T16:00Z'));
  });

  it('goes on when it is opened again', () => {
    const iterations = [{ ...closed, state: 'active' as const }];
    const ledger = ledgerOf(iteration('7'), aSnapshot({ takenAt, items: late(), iterations }));
    expect(ledger.end.count).toBe(3);
    expect(ledger.until).toEqual(new Date(takenAt));
  });
});

describe('projects', () => {
  const at = (items: readonly ReturnType<typeof anItem>[]) =>
    ledgerOf(project('PAY'), aSnapshot({ takenAt: '2024-07-01T00:00Z', items }));

  it('begin 90 days ago with what was open then', () => {
    const ledger = at([
      anItem('PAY-1').movesTo('done', '2024-04-01T00:00Z'),
      anItem('PAY-2').movesTo('done', '2024-04-03T00:00Z'),
      anItem('PAY-3', { state: { estimate: 2 } }),
    ]);
    expect(ledger.baseline).toEqual({
      at: new Date('2024-04-02T00:00Z'),
      rule: 'chosen-date',
      itemIds: ['id-PAY-2', 'id-PAY-3'],
    });
    expect(ledger.end).toEqual({ count: 2, points: 2 });
  });

  it('take in what was finished long ago when it is opened again', () => {
    const ledger = at([
      anItem('PAY-1', { state: { estimate: 5 } })
        .movesTo('done', '2024-03-05T00:00Z')
        .movesTo('open', '2024-05-01T00:00Z')
        .movesTo('done', '2024-05-02T00:00Z')
        .movesTo('open', '2024-05-03T00:00Z'),
      anItem('PAY-2'),
    ]);
    expect(lines(ledger)).toEqual(['05-01 PAY-1 re-opened returned +1 +5', '05-03 PAY-1 re-opened returned +0 +0']);
    expect(ledger.end).toEqual({ count: 2, points: 5 });
  });

  it('lose an item that moves to another one, which gains it', () => {
    const snapshot = aSnapshot({
      takenAt: '2024-07-01T00:00Z',
      items: [
        anItem('PAY-1', { state: { estimate: 5 } }).movesToProject('OPS-9', '2024-05-01T00:00Z'),
        anItem('PAY-2'),
        anItem('OPS-1'),
      ],
    });
    expect(lines(ledgerOf(project('PAY'), snapshot))).toEqual(['05-01 OPS-9 removed -1 -5']);
    expect(lines(ledgerOf(project('OPS'), snapshot))).toEqual(['05-01 OPS-9 added adopted +1 +5']);
  });
});

describe('what has no ledger', () => {
  const because = (...args: Parameters<typeof resultOf>) => {
    const result = resultOf(...args);
    return result.status === 'unknown' ? result.because : 'known';
  };
  const snapshot = aSnapshot({
    takenAt,
    items: [
      anItem('PAY-1', { level: 'parent' }),
      anItem('PAY-2', { state: { parentId: 'id-PAY-1', iterationIds: ['1', '2', '3'] } }),
      anItem('PAY-3', { level: 'parent' }),
      anItem('PAY-4', { historyKnown: false, state: { parentId: 'id-PAY-3' } }),
    ],
    iterations: [
      anIteration('1', {}),
      { ...anIteration('2', {}), state: 'closed' },
      anIteration('3', { started: '2024-03-14T00:00Z' }),
      anIteration('4', { started: '2024-03-04T00:00Z' }),
      { ...anIteration('5', { started: '2024-03-04T00:00Z' }), state: 'future' },
    ],
  });

  it('says why', () => {
    expect(because(iteration('1'), snapshot)).toBe('not-started');
    expect(because(iteration('2'), snapshot)).toBe('no-dates');
    expect(because(iteration('3'), snapshot)).toBe('not-started');
    expect(because(iteration('4'), snapshot)).toBe('no-items');
    expect(because(iteration('5'), snapshot)).toBe('not-started');
    expect(because(iteration('99'), snapshot)).toBe('no-dates');
    expect(because(parent('id-PAY-1'), snapshot)).toBe('not-started');
    expect(because(parent('id-PAY-3'), snapshot)).toBe('no-history');
    expect(because(parent('id-PAY-9'), snapshot)).toBe('no-items');
    expect(because(project('XYZ'), snapshot)).toBe('no-items');
  });
});
