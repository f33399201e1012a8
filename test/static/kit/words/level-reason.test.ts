import { besideChance } from '../../../../static/kit/words/level-reason';

it.each([
  ['deadlock', 'deadlock'],
  ['overdue', 'overdue'],
  ['severe-signal', 'severe_signal'],
  ['severe-inside', 'severe_inside'],
  ['target-unlikely', null],
  ['target-likely', null],
  ['cannot-tell', null],
  ['toString', null],
])('a level by %s has beside its chance the reason %s', (levelReason, reason) => {
  expect(besideChance(levelReason)).toBe(reason);
});
