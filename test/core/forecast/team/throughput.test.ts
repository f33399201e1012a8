import { lastDays, throughputRecord } from '../../../../src/core/forecast/team/throughput';

const completions = [
  { day: 9, points: 8 },
  { day: 10, points: 3 },
  { day: 12, points: null },
  { day: 12, points: 5 },
  { day: 14, points: 1 },
];

describe('a throughput record', () => {
  it('has one entry for every working day, and none for what lies outside', () => {
    const record = throughputRecord(completions, { from: 10, until: 13 });
    expect(record.firstDay).toBe(10);
    expect([...record.counts]).toEqual([1, 0, 2, 0]);
    expect([...record.points]).toEqual([3, 0, 5, 0]);
  });

  it('is empty when it would end before it begins', () => {
    expect([...throughputRecord(completions, { from: 10, until: 8 }).counts]).toEqual([]);
  });

  it('gives its last days, or all of them when it has fewer', () => {
    const record = throughputRecord(completions, { from: 10, until: 13 });
    expect(lastDays(record, 2)).toEqual({
      firstDay: 12,
      counts: new Float64Array([2, 0]),
      points: new Float64Array([5, 0]),
    });
    expect([...lastDays(record, 5).counts]).toEqual([1, 0, 2, 0]);
  });
});
