import type { LedgerLine } from '../../../src/contract/page/scope';
import { shownLines } from '../../../static/project-page/scope/shown-lines';

const line = (key: string, given: Partial<LedgerLine>): LedgerLine => ({
  at: '2026-02-18T10:00:00.000Z',
  key,
  kind: 'added',
  cause: 'discovered',
  by: null,
  count: 1,
  points: 3,
  held: 103,
  priceDays: 0.6,
  now: 'not-started',
  ...given,
});
const LINES = [
  line('PAY-181', {}),
  line('PAY-158', { kind: 'removed', cause: null, count: -1, now: 'gone' }),
  line('PAY-174', { cause: 'new-demand', now: 'in-progress' }),
  line('PAY-12', { kind: 're-estimated', cause: null, count: 0, now: 'finished' }),
];
const TITLES = new Map([['PAY-174', 'Invoice in the partner’s own layout']]);
const keys = (wanted: Partial<Parameters<typeof shownLines>[1]>): readonly string[] =>
  shownLines(LINES, { cause: '', find: '', unstartedOnly: false, ...wanted }, TITLES).map(({ key }) => key);

it('filters by cause, by letters of key and title, and by what nobody has begun', () => {
  expect(keys({})).toEqual(['PAY-181', 'PAY-158', 'PAY-174', 'PAY-12']);
  expect(keys({ cause: 'new-demand' })).toEqual(['PAY-174']);
  expect(keys({ cause: 'removed' })).toEqual(['PAY-158']);
  expect(keys({ cause: 're-estimated' })).toEqual(['PAY-12']);
  expect(keys({ find: 'invoice' })).toEqual(['PAY-174']);
  expect(keys({ find: 'pay-18' })).toEqual(['PAY-181']);
  expect(keys({ unstartedOnly: true })).toEqual(['PAY-181']);
});
