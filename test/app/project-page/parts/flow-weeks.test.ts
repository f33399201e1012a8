import { flowWeeks } from '../../../../src/app/project-page/parts/flow-weeks';
import type { Judged } from '../../../../src/app/project-page/parts/judged';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

/** A Monday. */
const takenAt = '2024-04-01T09:00Z';
const born = { at: '2024-01-08T09:00Z' };

/** The items in each of two stages in the last three weeks. */
function inStages(...items: readonly ItemBuilder[]): readonly (readonly number[])[] {
  const facts = deriveFacts(aSnapshot({ takenAt, items }));
  const [item] = items.map((each) => each.build());
  const report = { container: { kind: 'project', id: item?.initial.projectKey ?? '' } };
  const judged = { report, facts } as unknown as Judged;
  return flowWeeks(judged, ['open', 'in-progress'])
    .slice(-3)
    .map((week) => week.inStages);
}

it('counts an item in the stage in which a week ended', () => {
  const item = anItem('AB-1', born).movesTo('in-progress', '2024-03-19T09:00Z');
  expect(inStages(item)).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});

it('counts what is still to do from the day on which work on it began', () => {
  const worked = anItem('AB-1', born)
    .goesTo('ben', '2024-03-05T09:00Z')
    .isRemarked('worklog', '2024-03-26T09:00Z', 'ben');
  const waiting = anItem('AB-2', born);
  expect(inStages(worked, waiting)).toEqual([
    [0, 0],
    [1, 0],
    [1, 0],
  ]);
});
