import { bothOf, projectsBelow, restsWithin } from '../../../../src/app/sync/judge/projects-below';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const moved = anItem('OLD-1').movesToProject('AB-2', '2024-03-05T09:00Z');
const snapshot = aSnapshot({ takenAt: '2024-03-29T12:00Z', items: [anItem('CD-1'), anItem('AB-1'), moved] });

it('are those that the items are in now, each once', () => {
  expect(projectsBelow(snapshot)).toEqual(['project-AB', 'project-CD']);
  expect(projectsBelow({ ...snapshot, items: [] })).toEqual([]);
});

it('are not known where one of them is not', () => {
  expect(projectsBelow({ ...snapshot, projects: snapshot.projects.filter(({ key }) => key !== 'CD') })).toBeNull();
});

it.each([
  [['1'], ['1', '2'], true],
  [[], ['1'], true],
  [['1', '3'], ['1', '2'], false],
  [null, ['1'], false],
  [['1'], null, false],
])('what rests on %j rests within %j: %p', (restsOn, others, within) => {
  expect(restsWithin(restsOn, others)).toBe(within);
});

it('rests on both, each once; nobody knows on what, where either is not known', () => {
  expect(bothOf(['2', '10'], ['1', '10'])).toEqual(['1', '2', '10']);
  expect([bothOf(null, ['1']), bothOf(['1'], null)]).toEqual([null, null]);
});
