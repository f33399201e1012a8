import { StepGain } from '../../../../static/portfolio/view/step-gain';
import { visibleText } from '../../issue-panel/rendered';

it.each([
  [null, ''],
  [6.4, 'up to 6 days earlier'],
  [129, 'up to 129 days earlier'],
  [130, 'more than 6 months earlier'],
])('a gain of %p days', (daysEarlier, text) => {
  expect(visibleText(<StepGain daysEarlier={daysEarlier} />)).toBe(text);
});
