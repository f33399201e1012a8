import { decidingFinding, findingBehind } from '../../../src/words/finding/lead';
import { finding } from '../finding-builder';

const silent = finding('silent', { figures: { idleDays: 14, usualDays: 3, statusName: 'Review' } });
const severe = finding('silent', { figures: { idleDays: 34, usualDays: 3, statusName: 'Test' }, severity: 'severe' });
const ring = finding('deadlock', { figures: { length: 3 }, severity: 'severe' });
const all = [silent, severe, ring];

it.each([
  ['deadlock', ring],
  ['severe-signal', severe],
  ['overdue', undefined],
  ['severe-inside', undefined],
  ['a reason of another version', undefined],
])('finds what is behind the reason %s', (reason, behind) => {
  expect(findingBehind(reason, all)).toBe(behind);
});

it('takes the worst finding where the level rests on none', () => {
  expect(decidingFinding('overdue', all)).toBe(silent);
  expect(decidingFinding('overdue', [])).toBeUndefined();
});
