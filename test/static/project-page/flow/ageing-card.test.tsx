import type { FlowItem } from '../../../../src/contract/page/flow';
import { AgeingCard } from '../../../../static/project-page/flow/ageing-card';
import { visibleText } from '../../issue-panel/rendered';

const withoutAge = (key: string): FlowItem => ({
  key,
  stage: 0,
  state: 'moving',
  ageDays: null,
  stayDays: null,
  idleDays: 1,
  usualStayDays: null,
  priceDays: null,
  hasOwner: true,
});
const stage = { name: 'In Review', items: 2, stalled: 0, ages: null, recentDays: null, usualDays: null };
const shown = (...items: readonly FlowItem[]): string =>
  visibleText(
    <AgeingCard part={{ stages: [stage], items, itemCount: items.length, weeks: [], usualWeek: null, slip: null }} />,
  );

it('draws nothing where no age is known', () => {
  const text = shown(withoutAge('PAY-1'), withoutAge('PAY-2'));
  expect(text).not.toContain('In Review');
  expect(text).toContain('2 items are not in the chart: when work began was not recorded.');
});
