import { anyPassesIn, passesIn } from '../../../static/kit/passes-in';

it('asks again soon for what is read, later for what is not judged yet, and never by itself for what is known', () => {
  expect(['not-begun', 'reading', 'not-judged', 'known', 'failed', 'cannot-tell'].map(passesIn)).toEqual([
    5_000,
    5_000,
    30_000,
    null,
    null,
    null,
  ]);
});

it('asks again for several as soon as for any of them', () => {
  expect(anyPassesIn([{ status: 'known' }, { status: 'not-judged' }, { status: 'reading' }])).toBe(5_000);
  expect(anyPassesIn([{ status: 'known' }])).toBeNull();
});
