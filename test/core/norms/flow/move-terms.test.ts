import { MOVE_NUMBERS, moveNumbers, stayAt } from '../../../../src/core/norms/flow/move-terms';
import { statusExits } from '../../../../src/core/facts/item/status-exits';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { aCalendar } from '../../../builders/calendar';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

function numbers(
  item: ItemBuilder,
  at: string,
  { others = [], holidays = [] }: { others?: readonly ItemBuilder[]; holidays?: readonly string[] } = {},
): Readonly<Record<string, readonly number[]>> {
  const { histories } = deriveFacts(aSnapshot({ takenAt: '2025-06-01T09:00Z', items: [item, ...others] }));
  const [history] = histories;
  const stay = stayAt(history!, history!.visits.length - 1)!;
  const into = new Float64Array(MOVE_NUMBERS.length + 1);
  const moment = { at: new Date(at), exits: statusExits(histories), calendar: aCalendar({ holidays }), withinDays: 10 };
  moveNumbers(stay, moment, { into, offset: 1 });
  const told: Record<string, number[]> = {};
  MOVE_NUMBERS.forEach(({ term }, index) => (told[term] ??= []).push(into[1 + index] ?? NaN));
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

  it('hold how long nobody has left the status, up to the moment', () => {
    const left = (at: string, key = 'PAY-2') =>
      anItem(key).movesTo('in-progress', '2024-03-12T09:00Z').movesTo('done', at);
    const exit = (others: readonly ItemBuilder[]) => numbers(started(), '2024-03-22T09:00Z', { others })['last-exit'];
    expect(exit([])).toEqual(close(Math.log(100)));
    expect(exit([left('2024-03-20T09:00Z')])).toEqual(close(Math.log(3)));
    expect(exit([left('2024-03-23T09:00Z')])).toEqual(close(Math.log(100)));
    expect(exit([left('2024-03-20T09:00Z'), left('2024-03-15T09:00Z', 'PAY-3')])).toEqual(close(Math.log(3)));
  });

  it('count hand-offs since it came, not the owner that it came with', () => {
    const owned = started().goesTo('bob', '2024-03-11T09:00:30Z');
    expect(numbers(owned, '2024-03-22T09:00Z')['hand-offs']).toEqual([0]);
    const handed = owned.goesTo('ann', '2024-03-13T09:00Z').goesTo('bob', '2024-03-14T09:00Z');
    expect(numbers(handed, '2024-03-22T09:00Z')['hand-offs']).toEqual(close(Math.log(3)));
    expect(numbers(handed, '2024-03-13T12:00Z')['hand-offs']).toEqual(close(Math.log(2)));
  });

  it('hold the turn of the year, unless the calendar has holidays', () => {
    expect(numbers(started(), '2024-12-02T09:00Z')['year-end']).toEqual([0]);
    // The two weeks after 16 December 2024 hold 24, 25, 26, 27 and 30 December.
    expect(numbers(started(), '2024-12-16T09:00Z')['year-end']).toEqual(close(Math.log(0.5)));
    const holidays = ['2024-12-25'];
    expect(numbers(started(), '2024-12-16T09:00Z', { holidays })['year-end']).toEqual([0]);
  });

  it('know nothing of what was done later', () => {
    const later = anItem('PAY-2').movesTo('in-progress', '2024-03-12T09:00Z').movesTo('done', '2024-03-26T09:00Z');
    const now = started().goesTo('bob', '2024-03-25T09:00Z');
    expect(numbers(now, '2024-03-22T09:00Z')).toEqual(numbers(started(), '2024-03-22T09:00Z'));
    expect(numbers(started(), '2024-03-22T09:00Z', { others: [later] })['last-exit']).toEqual(close(Math.log(100)));
  });
});
