import { workDayNumbers } from '../../../../src/core/forecast/team/work-day-numbers';
import { aCalendar } from '../../../builders/calendar';

// 4 March 2024 is a Monday.
const numbers = workDayNumbers(aCalendar({ holidays: ['2024-03-06'] }));
const monday = numbers.numberOf(new Date('2024-03-04T12:00Z'));

describe('working days are numbered without gaps', () => {
  it.each([
    ['Tuesday', '2024-03-05T00:00Z', 1],
    ['a holiday counts as the day before', '2024-03-06T12:00Z', 1],
    ['the day after a holiday', '2024-03-07T12:00Z', 2],
    ['Friday', '2024-03-08T23:59Z', 3],
    ['Sunday counts as Friday', '2024-03-10T12:00Z', 3],
    ['the next Monday', '2024-03-11T00:00Z', 4],
  ])('%s', (_what, instant, after) => {
    expect(numbers.numberOf(new Date(instant)) - monday).toBe(after);
  });

  it('by calendar day too', () => {
    // 2024-03-04 is 19,786 days after 1970-01-01.
    expect(numbers.numberOfDay(19_786)).toBe(monday);
    expect(numbers.numberOfDay(19_785)).toBe(monday - 1);
  });
});

describe('the last working day that is over', () => {
  it.each([
    ['is today once its hours are over', '2024-03-05T17:00Z', 1],
    ['is yesterday until then', '2024-03-05T16:59Z', 0],
    ['is yesterday before work begins', '2024-03-05T03:00Z', 0],
    ['is the day before on a holiday', '2024-03-06T12:00Z', 1],
    ['is Friday on a weekend', '2024-03-10T12:00Z', 3],
  ])('%s', (_what, instant, after) => {
    expect(numbers.lastOver(new Date(instant)) - monday).toBe(after);
  });
});
