import { nextTryAfter } from '../../../static/kit/use-reading';

const NOW = new Date('2026-02-19T08:10:00Z');

it('tries again when a busy tracker says so, or after half a minute', () => {
  const busy = { ok: false, problem: 'busy', reference: '7F3A' } as const;
  expect(nextTryAfter({ ...busy, retryAfterSeconds: 240 }, NOW)).toEqual(new Date('2026-02-19T08:14:00Z'));
  expect(nextTryAfter(busy, NOW)).toEqual(new Date('2026-02-19T08:10:30Z'));
});

it('does not try again by itself where that would not help', () => {
  expect(nextTryAfter({ ok: true, value: 1 }, NOW)).toBeNull();
  expect(nextTryAfter({ ok: false, problem: 'no-access', reference: '' }, NOW)).toBeNull();
});
