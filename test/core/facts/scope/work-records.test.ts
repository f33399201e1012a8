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

describe('re-estimates', () => {
  it('counts a re-estimate of open work', () => {
    const ledger = iterationWith(committed('PAY-1').isEstimated(8, '2024-03-06T09:00Z'));
    expect(lines(ledger)).toEqual(['03-06 PAY-1 re-estimated +0 +5']);
    expect(ledger.end).toEqual({ count: 1, points: 8 });
  });

  it('keeps a re-estimate of finished work apart', () => {
    const ledger = iterationWith(
      committed('PAY-1').movesTo('done', '2024-03-06T09:00Z').isEstimated(8, '2024-03-07T09:00Z'),
    );
    expect(lines(ledger)).toEqual(['03-07 PAY-1 re-estimated +0 +5 apart']);
    expect(ledger.end.points).toBe(8);
  });

  it('keeps one apart that is made while the item is finished, up to an hour before', () => {
    const finished = (at: string) => committed('PAY-1').isEstimated(8, at).movesTo('done', '2024-03-06T10:00Z');
    expect(lines(iterationWith(finished('2024-03-06T09:00Z')))).toEqual(['03-06 PAY-1 re-estimated +0 +5 apart']);
    expect(lines(iterationWith(finished('2024-03-06T08:59Z')))).toEqual(['03-06 PAY-1 re-estimated +0 +5']);
  });

  it('keeps one apart that is made in one act with a worklog entry', () => {
    const ledger = iterationWith(
      committed('PAY-1').isEstimated(2, '2024-03-06T09:00Z').isEdited('work-logged', '2024-03-06T09:00Z'),
    );
    expect(lines(ledger)).toEqual(['03-06 PAY-1 re-estimated +0 -1 apart']);
  });

  it('keeps the first estimate of committed work apart: it was in already', () => {
    const ledger = iterationWith(
      anItem('PAY-1', { state: inIteration }).isEstimated(5, '2024-03-06T09:00Z').isEstimated(8, '2024-03-07T09:00Z'),
    );
    expect(lines(ledger)).toEqual(['03-06 PAY-1 re-estimated +0 +5 apart', '03-07 PAY-1 re-estimated +0 +3']);
  });

  it('counts the first estimate of work that was added', () => {
    const ledger = iterationWith(
      committed('PAY-1'),
      anItem('PAY-2').joinsIteration('7', '2024-03-06T09:00Z').isEstimated(5, '2024-03-07T09:00Z'),
    );
    expect(lines(ledger)[1]).toBe('03-07 PAY-2 re-estimated +0 +5');
  });
});
