import { moveNumbers, NUMBER_TERMS, stayAt } from '../../../../src/core/norms/flow/move-terms';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { aCalendar } from '../../../builders/calendar';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

function numbers(item: ItemBuilder, at: string): Readonly<Record<string, readonly number[]>> {
  const [history] = deriveFacts(aSnapshot({ takenAt: '2024-06-01T09:00Z', items: [item] })).histories;
  const stay = stayAt(history!, history!.visits.length - 1)!;
  const into = new Float64Array(NUMBER_TERMS.length + 1);
  moveNumbers(stay, { at: new Date(at), calendar: aCalendar() }, { into, offset: 1 });
  const told: Record<string, number[]> = {};
  NUMBER_TERMS.forEach((term, index) => (told[term] ??= []).push(into[1 + index] ?? NaN));
  return told;
}

const close = (...values: readonly number[]) => values.map((value) => expect.closeTo(value, 10) as number);

describe('the numbers of a stay', () => {
  /** Created on Monday, 4 March, in progress since Monday, 11 March: five days waited. */
  const started = () => anItem('PAY-1').movesTo('in-progress', '2024-03-11T09:00Z');

  it('grow from the second day on, and change their pull at 10 and 40', () => {
    expect(numbers(started(), '2024-03-13T09:00Z')['days-in-status']).toEqual(close(0, 0, 0));
    expect(numbers(started(), '2024-04-08T09:00Z')['days-in-status']).toEqual(
      close(Math.log(21 / 3), Math.log(21 / 11), 0),
    );
    expect(numbers(started(), '2024-05-20T09:00Z')['days-in-status']).toEqual(
      close(Math.log(51 / 3), Math.log(51 / 11), Math.log(51 / 41)),
    );
  });

  it('hold the stay before', () => {
    expect(numbers(started(), '2024-03-13T09:00Z')['days-before']).toEqual(close(Math.log(6) - 1));
    expect(numbers(anItem('PAY-1', { status: 'in-progress' }), '2024-03-13T09:00Z')['days-before']).toEqual([0]);
  });

  it('tell what was done since it came', () => {
    const at = '2024-03-22T09:00Z';
    expect(numbers(started(), at)['recent-activity']).toEqual([0]);
    const touched = started().isRemarked('comment', '2024-03-20T09:00Z');
    expect(numbers(touched, at)['recent-activity']).toEqual(close(Math.log(10 / 3)));
  });

  it('know nothing of what was done later', () => {
    const later = started().isRemarked('comment', '2024-03-25T09:00Z').getsPriority('High', '2024-03-26T09:00Z');
    expect(numbers(later, '2024-03-22T09:00Z')).toEqual(numbers(started(), '2024-03-22T09:00Z'));
  });

  it('tell a return', () => {
    const back = started().movesTo('in-review', '2024-03-12T09:00Z').movesTo('in-progress', '2024-03-13T09:00Z');
    expect(numbers(started(), '2024-03-14T09:00Z')['returned']).toEqual([0]);
    expect(numbers(back, '2024-03-14T09:00Z')['returned']).toEqual([1]);
  });
});
