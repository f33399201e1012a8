import type { NextStep } from '../../../../src/contract/item-health';
import { NextSteps } from '../../../../static/project-page/overview/next-steps';
import { visibleText } from '../../issue-panel/rendered';

const step = (daysEarlier: number): NextStep => ({
  signal: 'silent',
  act: 'ask-owner',
  role: 'owner',
  item: { visible: true, id: '7', key: 'PLAT-7' },
  person: null,
  otherItem: null,
  freesItems: null,
  daysEarlier,
});

it.each([
  [129, '129 days earlier'],
  [130, 'more than 6 months earlier'],
])('a gain of %p days', (daysEarlier, text) => {
  expect(visibleText(<NextSteps steps={[step(daysEarlier)]} />)).toContain(text);
});
