import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { iteration, ledgerOf } from './scope-facts';

/** Committed on Monday, 11 March at 10:00; the iteration before closed on Friday, 8 March. */
const iterations = [
  anIteration('6', { started: '2024-02-26T09:00Z', planned: '2024-03-08T17:00Z', closed: '2024-03-08T17:00Z' }),
  anIteration('7', { started: '2024-03-11T09:00Z', planned: '2024-03-22T17:00Z' }),
  anIteration('8', { started: '2024-03-11T09:00Z', planned: '2024-03-22T17:00Z', boardId: '2' }),
];
const inIteration = { iterationIds: ['7'] };

/** In the iteration since before its start, made by ana. */
const committed = (key: string, estimate: number | null = null) => anItem(key, { state: { ...inIteration, estimate } });
/** Made in the iteration on Wednesday by zoe, who does not work in it. */
const fresh = (key: string, by = 'zoe', at = '2024-03-13T09:00Z') => anItem(key, { at, by, state: inIteration });

const causeOf = (key: string, ...items: readonly ReturnType<typeof anItem>[]) => {
  const ledger = ledgerOf(iteration('7'), aSnapshot({ takenAt: '2024-03-20T12:00Z', items, iterations }));
  const change = ledger.changes.find(({ itemKey, count }) => itemKey === key && count > 0);
  return change === undefined ? 'no line' : `${change.kind} ${String(change.cause)}`;
};

describe('split', () => {
  it('is what was cut out of an item in the scope, by a link of either end', () => {
    const original = committed('PAY-1');
    expect(causeOf('PAY-2', original, fresh('PAY-2').isLinked('split-from', 'PAY-1'))).toBe('split split');
    expect(causeOf('PAY-2', committed('PAY-1').isLinked('split-to', 'PAY-2'), fresh('PAY-2'))).toBe('split split');
  });

  it('is cut out of an item in this scope, not of any other', () => {
    expect(causeOf('PAY-2', committed('PAY-3'), anItem('PAY-1'), fresh('PAY-2').isLinked('split-from', 'PAY-1'))).toBe(
      'added new-demand',
    );
  });

  it('is new: a clone that existed before was adopted', () => {
    const clone = anItem('PAY-2').joinsIteration('7', '2024-03-13T09:00Z').isLinked('split-from', 'PAY-1');
    expect(causeOf('PAY-2', committed('PAY-1'), clone)).toBe('added adopted');
  });

  it('is a part that is taken out of its item', () => {
    const part = anItem('PAY-2', { level: 'part', state: { ...inIteration, parentId: 'id-PAY-1' } });
    expect(causeOf('PAY-2', committed('PAY-1'), part.comesUnder(null, '2024-03-13T09:00Z'))).toBe('split split');
  });

  it('is not what is put into a parent in the same scope: that is new work', () => {
    const epic = anItem('PAY-1', { level: 'parent', state: inIteration });
    const child = anItem('PAY-2', {
      at: '2024-03-13T09:00Z',
      by: 'zoe',
      state: { ...inIteration, parentId: 'id-PAY-1' },
    });
    expect(causeOf('PAY-2', epic, child)).toBe('added new-demand');
  });

  it('is an estimate that moved: lowered here and set there by one person within the hour', () => {
    const lowered = (at: string, by: string) => committed('PAY-1', 8).isEstimated(5, at, { by });
    const piece = (points: number) => fresh('PAY-2').isEstimated(points, '2024-03-13T09:05Z', { by: 'zoe' });
    expect(causeOf('PAY-2', lowered('2024-03-13T10:00Z', 'zoe'), piece(3))).toBe('split split');
    expect(causeOf('PAY-2', lowered('2024-03-13T08:00Z', 'zoe'), piece(3))).toBe('split split');
    expect(causeOf('PAY-2', lowered('2024-03-13T10:01Z', 'zoe'), piece(3))).toBe('added new-demand');
    expect(causeOf('PAY-2', lowered('2024-03-13T07:59Z', 'zoe'), piece(3))).toBe('added new-demand');
    expect(causeOf('PAY-2', lowered('2024-03-13T09:00Z', 'ben'), piece(3))).toBe('added new-demand');
    expect(causeOf('PAY-2', lowered('2024-03-13T09:00Z', 'zoe'), piece(4))).toBe('added new-demand');
  });

  it('uses a lowered estimate up once', () => {
    const lowered = committed('PAY-1', 8).isEstimated(5, '2024-03-13T09:00Z', { by: 'zoe' });
    const piece = (key: string) => fresh(key).isEstimated(3, '2024-03-13T09:05Z', { by: 'zoe' });
    expect(causeOf('PAY-2', lowered, piece('PAY-2'), piece('PAY-3'))).toBe('split split');
    expect(causeOf('PAY-3', lowered, piece('PAY-2'), piece('PAY-3'))).toBe('added new-demand');
  });
});

describe('discovered', () => {
  it('is made after the baseline by somebody who owns an item in the scope', () => {
    const owned = anItem('PAY-1', { state: { ...inIteration, ownerId: 'ben' } });
    expect(causeOf('PAY-2', owned, fresh('PAY-2', 'ben'))).toBe('added discovered');
  });

  it('is made by somebody who was assigned to one, even for a while', () => {
    const assigned = committed('PAY-1').goesTo('ben', '2024-03-12T09:00Z').goesTo('ana', '2024-03-12T10:00Z');
    expect(causeOf('PAY-2', assigned, fresh('PAY-2', 'ben'))).toBe('added discovered');
  });

  it('is made by somebody who moved one through its statuses', () => {
    const moved = committed('PAY-1').movesTo('in-progress', '2024-03-12T09:00Z', { by: 'ben' });
    expect(causeOf('PAY-2', moved, fresh('PAY-2', 'ben'))).toBe('added discovered');
  });

  it('takes work on the scope before that moment, not at or after it', () => {
    const moved = (at: string) => committed('PAY-1').movesTo('in-progress', at, { by: 'ben' });
    expect(causeOf('PAY-2', moved('2024-03-13T08:59Z'), fresh('PAY-2', 'ben'))).toBe('added discovered');
    expect(causeOf('PAY-2', moved('2024-03-13T09:00Z'), fresh('PAY-2', 'ben'))).toBe('added new-demand');
  });

  it('counts work on an item from before it came in', () => {
    const worked = anItem('PAY-1')
      .movesTo('in-progress', '2024-03-11T12:00Z', { by: 'ben' })
      .joinsIteration('7', '2024-03-12T09:00Z');
    expect(causeOf('PAY-2', committed('PAY-3'), worked, fresh('PAY-2', 'ben'))).toBe('added discovered');
  });

  it('is made by the owner of the item that holds the scope', () => {
    const under = { parentId: 'id-PAY-9' };
    const causeUnderOwner = (ownerId: string) => {
      const ledger = ledgerOf(
        { kind: 'parent', id: 'id-PAY-9' },
        aSnapshot({
          takenAt: '2024-03-29T12:00Z',
          items: [
            anItem('PAY-9', { level: 'parent', state: { ownerId } }),
            anItem('PAY-1', { state: under }).movesTo('in-progress', '2024-03-12T09:00Z', { by: 'zoe' }),
            anItem('PAY-2', { at: '2024-03-20T09:00Z', by: 'ben', state: under }),
          ],
        }),
      );
      return ledger.changes.map(({ itemKey, cause }) => `${itemKey} ${String(cause)}`);
    };
    expect(causeUnderOwner('ben')).toEqual(['PAY-2 discovered']);
    expect(causeUnderOwner('tom')).toEqual(['PAY-2 new-demand']);
  });

  it('does not count work on items elsewhere, nor owning the new item itself, nor what an app did', () => {
    const elsewhere = anItem('PAY-1').movesTo('in-progress', '2024-03-12T09:00Z', { by: 'ben' });
    expect(causeOf('PAY-2', committed('PAY-3'), elsewhere, fresh('PAY-2', 'ben'))).toBe('added new-demand');
    const own = anItem('PAY-2', { at: '2024-03-13T09:00Z', by: 'ben', state: { ...inIteration, ownerId: 'ben' } });
    expect(causeOf('PAY-2', committed('PAY-3'), own)).toBe('added new-demand');
    const robot = committed('PAY-1').movesTo('in-progress', '2024-03-12T09:00Z', { by: 'bot', byApp: true });
    expect(causeOf('PAY-2', robot, fresh('PAY-2', 'bot'))).toBe('added new-demand');
  });
});

describe('new demand', () => {
  it('is made after the baseline by somebody who does not work here', () => {
    expect(causeOf('PAY-2', committed('PAY-1'), fresh('PAY-2'))).toBe('added new-demand');
  });

  it('is the cause where nobody knows who made it', () => {
    const unknown = anItem('PAY-2', { at: '2024-03-13T09:00Z', by: null, state: inIteration });
    expect(causeOf('PAY-2', committed('PAY-1'), unknown)).toBe('added new-demand');
  });
});

describe('what existed before', () => {
  it('was adopted, when it was pulled in', () => {
    expect(causeOf('PAY-2', committed('PAY-1'), anItem('PAY-2').joinsIteration('7', '2024-03-13T09:00Z'))).toBe(
      'added adopted',
    );
  });

  it('was adopted, when it is in another iteration that still runs', () => {
    const parallel = anItem('PAY-2', { state: { iterationIds: ['8'] } }).joinsIteration('7', '2024-03-13T09:00Z');
    expect(causeOf('PAY-2', committed('PAY-1'), parallel)).toBe('added adopted');
  });

  it('was carried over, when it was in an iteration until that closed', () => {
    const kept = anItem('PAY-2', { state: { iterationIds: ['6'] } }).joinsIteration('7', '2024-03-13T09:00Z');
    expect(causeOf('PAY-2', committed('PAY-1'), kept)).toBe('added carried-over');
    const moved = anItem('PAY-2', { state: { iterationIds: ['6'] } })
      .leavesIteration('6', '2024-03-08T16:50Z')
      .joinsIteration('7', '2024-03-13T09:00Z');
    expect(causeOf('PAY-2', committed('PAY-1'), moved)).toBe('added carried-over');
  });

  it('was adopted, when it had been put back before that iteration closed', () => {
    const dropped = anItem('PAY-2', { state: { iterationIds: ['6'] } })
      .leavesIteration('6', '2024-03-08T16:49Z')
      .joinsIteration('7', '2024-03-13T09:00Z');
    expect(causeOf('PAY-2', committed('PAY-1'), dropped)).toBe('added adopted');
  });

  it('has returned, when it was opened again after the baseline and pulled in', () => {
    const reopened = anItem('PAY-2')
      .movesTo('done', '2024-03-06T09:00Z')
      .movesTo('open', '2024-03-12T09:00Z')
      .joinsIteration('7', '2024-03-13T09:00Z');
    expect(causeOf('PAY-2', committed('PAY-1'), reopened)).toBe('added returned');
  });

  it('has returned, when it left this scope and came back', () => {
    const back = committed('PAY-2').leavesIteration('7', '2024-03-12T09:00Z').joinsIteration('7', '2024-03-13T09:00Z');
    expect(causeOf('PAY-2', committed('PAY-1'), back)).toBe('added returned');
  });
});
