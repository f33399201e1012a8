import { IssueTooSlow, timeBudget } from '../../../../../src/adapters/jira/translation/issue/time-budget';
import { translateWithin } from '../../../../../src/adapters/jira/translation/issue/translate-within';
import { aContext, aRawIssue, ana, changed, entry } from '../../raw-issue';

const history = Array.from({ length: 10 }, () => entry(9, changed('labels', [null, 'a'], [null, 'b'])));
const comments = Array.from({ length: 10 }, () => ({
  created: '2024-03-09T10:00:00.000+0000',
  author: ana,
  body: 'Words',
}));

it.each([
  ['a long history', aRawIssue({}, { changelog: { histories: history } })],
  ['many comments', aRawIssue({ comment: { comments } })],
])('an issue with %s fails when it takes longer than it may, and the next one begins anew', (_, raw) => {
  let time = 0;
  const context = { ...aContext(), budget: timeBudget(() => (time += 1000), 5000) };
  expect(translateWithin(raw, context)).toEqual({ failed: expect.any(IssueTooSlow) as unknown });
  expect(context.seen.problems.at(-1)?.why).toBe('Reading one issue took 6000 ms.');
  expect(translateWithin(aRawIssue(), context)).toMatchObject({ item: { id: '10001' } });
});

it('an issue that the translation throws for is answered as failed', () => {
  const raw = aRawIssue();
  Object.defineProperty((raw as { fields: object }).fields, 'description', {
    get: () => {
      throw new TypeError('no words');
    },
  });
  expect(translateWithin(raw, aContext())).toEqual({ failed: new TypeError('no words') });
});
