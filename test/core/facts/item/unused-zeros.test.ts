import { projectsOfUnusedZeros, withoutUnusedZeros } from '../../../../src/core/facts/item/unused-zeros';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';

const item = (key: string, estimate: number | null) => anItem(key, { state: { estimate } }).build();
const meant = (items: readonly WorkItem[]) => withoutUnusedZeros(items, projectsOfUnusedZeros(items));
const estimatesOf = (items: readonly WorkItem[]) => meant(items).map(({ initial }) => initial.estimate);

const ZEROS = [0, 0, 0, 0, 0, 1, 2, 3].map((estimate, index) => item(`PAY-${index + 1}`, estimate));

it('takes 0 for no estimate in a project where most estimates are 0, and in no other', () => {
  expect(estimatesOf([...ZEROS, item('OPS-1', 0)])).toEqual([null, null, null, null, null, 1, 2, 3, 0]);
});

it('goes by what was estimated last', () => {
  const estimated = anItem('PAY-9', { state: { estimate: 0 } })
    .isEstimated(3, '2024-03-05T09:00Z')
    .build();
  expect(meant([...ZEROS, estimated]).at(-1)?.changes).toMatchObject([{ kind: 'estimate', from: null, to: 3 }]);
});

it('takes 0 for an estimate where as many have another, and where few are estimated', () => {
  expect(estimatesOf([...ZEROS, item('PAY-9', 1), item('PAY-10', 1)]).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  expect(estimatesOf(ZEROS.slice(0, 7)).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
});
