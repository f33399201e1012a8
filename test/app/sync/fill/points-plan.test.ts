import * as fc from 'fast-check';
import {
  budgetBy,
  DEFAULT_BUDGET,
  expectedEnd,
  permitFor,
  pointsAnHour,
  readBy,
} from '../../../../src/app/sync/fill/points-plan';

const NOW = new Date('2026-03-02T10:20:00Z');
const budget = DEFAULT_BUDGET;
const spent = (thisHour: number, blockedUntil: Date | null = null) => ({ thisHour, blockedUntil });

it('grants two fifths of 65,000 points an hour by default', () => {
  expect(pointsAnHour(budget)).toBe(26_000);
});

it('grants as much of what Jira says that it grants', () => {
  const other = { projectKey: 'PAY', job: 'granted', items: 7 };
  expect(budgetBy([other])).toBe(DEFAULT_BUDGET);
  expect(pointsAnHour(budgetBy([other, { projectKey: '*', job: 'granted', items: 100_000 }]))).toBe(40_000);
});

it('says when items will have been read: by their points, and by the time that reading takes', () => {
  // 12,000 items are 24,240 points: this hour has them, and they take two minutes.
  expect(readBy(12_000, { spent: spent(0), budget, now: NOW })).toEqual(new Date('2026-03-02T10:22:00Z'));
  expect(readBy(13_000, { spent: spent(0), budget, now: NOW })).toEqual(new Date('2026-03-02T11:00:00Z'));
  expect(readBy(0, { spent: spent(0), budget, now: NOW })).toEqual(NOW);
});

it('goes exactly as far as the budget, and then waits for the next hour', () => {
  expect(permitFor(200, { spent: spent(25_800), budget, now: NOW })).toEqual({ go: true });
  expect(permitFor(201, { spent: spent(25_800), budget, now: NOW })).toEqual({
    go: false,
    at: new Date('2026-03-02T11:00:00Z'),
  });
});

it('gives work that no hour has room for an hour of its own', () => {
  expect(permitFor(30_000, { spent: spent(0), budget, now: NOW })).toEqual({ go: true });
  expect(permitFor(30_000, { spent: spent(1), budget, now: NOW }).go).toBe(false);
});

it('leaves Jira alone as long as it asks', () => {
  const until = new Date('2026-03-02T10:21:00Z');
  expect(permitFor(1, { spent: spent(0, until), budget, now: NOW })).toEqual({ go: false, at: until });
  expect(permitFor(1, { spent: spent(0, until), budget, now: until })).toEqual({ go: true });
});

it('says when it will be done', () => {
  expect(expectedEnd(26_000, { spent: spent(0), budget, now: NOW })).toEqual(NOW);
  expect(expectedEnd(26_001, { spent: spent(0), budget, now: NOW })).toEqual(new Date('2026-03-02T11:00:00Z'));
  expect(expectedEnd(26_000, { spent: spent(26_000), budget, now: NOW })).toEqual(new Date('2026-03-02T11:00:00Z'));
  expect(expectedEnd(200_000, { spent: spent(0), budget, now: NOW })).toEqual(new Date('2026-03-02T17:00:00Z'));
  const until = new Date('2026-03-02T12:30:00Z');
  expect(expectedEnd(100, { spent: spent(26_000, until), budget, now: NOW })).toEqual(until);
});

it('never ends earlier for more work', () => {
  fc.assert(
    fc.property(fc.nat(500_000), fc.nat(500_000), fc.nat(30_000), (one, more, used) => {
      const state = { spent: spent(used), budget, now: NOW };
      expect(expectedEnd(one + more, state).getTime()).toBeGreaterThanOrEqual(expectedEnd(one, state).getTime());
    }),
  );
});
