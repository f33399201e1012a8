import { isUsualKnown } from '../../../static/project-page/flow/is-usual-known';
import type { FlowItem, FlowStage } from '../../../src/contract/page/flow';

const stage = (given: Partial<FlowStage>): FlowStage => ({
  name: 'Review',
  items: 2,
  stalled: 0,
  ages: null,
  recentDays: null,
  usualDays: null,
  ...given,
});
const item = (state: FlowItem['state']): FlowItem => ({
  key: 'PAY-1',
  stage: 0,
  state,
  ageDays: 1444,
  stayDays: 1444,
  idleDays: 1444,
  usualStayDays: null,
  priceDays: null,
  hasOwner: true,
});

it('is known where a stage with items has a past', () => {
  expect(isUsualKnown({ stages: [stage({ usualDays: 5 })], items: [item('moving')] })).toBe(true);
  expect(isUsualKnown({ stages: [stage({ items: 0, usualDays: 5 }), stage({})], items: [item('moving')] })).toBe(false);
  expect(isUsualKnown({ stages: [stage({})], items: [item('moving')] })).toBe(false);
});

it('is known where anything was found to be stalled', () => {
  expect(isUsualKnown({ stages: [stage({})], items: [item('stalled')] })).toBe(true);
});
