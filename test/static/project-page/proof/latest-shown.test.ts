import { latestShown } from '../../../../static/project-page/proof/latest-shown';

it('cuts off the far end of a band where the rest can still be read', () => {
  const [soonest, latest] = [Date.parse('2026-01-01T12:00:00Z'), Date.parse('2026-05-01T12:00:00Z')];
  const until = (most: string | null) =>
    new Date(latestShown([{ on: '2026-01-01', half: '2026-05-01', most }], { soonest, latest })).toISOString();
  expect(until('2026-05-20')).toBe('2026-05-20T12:00:00.000Z');
  // Half as long again as what has to be read, 120 days.
  expect(until('2031-01-01')).toBe('2026-06-30T12:00:00.000Z');
  expect(until(null)).toBe('2026-05-02T12:00:00.000Z');
});
