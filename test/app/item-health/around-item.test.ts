import { aroundItem } from '../../../src/app/item-health/around-item';
import { anItem, type ItemBuilder } from '../../builders/item';

function idsAround(items: readonly ItemBuilder[], latest: readonly string[] = [], iterationIds = ['7']) {
  const reach = { iterationIds, latestIds: new Set(latest) };
  return aroundItem(
    '1',
    items.map((item) => item.build()),
    reach,
  ).map(({ id }) => id);
}

const item = (id: string, state = {}) => anItem(`AB-${id}`, { id, state });

it('is the item, its two nearest parents, and what ever was in these', () => {
  const items = [
    item('1', { parentId: '2' }),
    item('2', { parentId: '3' }),
    item('3', { parentId: '4' }),
    item('4'),
    item('5', { parentId: '1' }),
    item('6', { parentId: '3' }),
    item('7', { parentId: '2' }).comesUnder(null, '2024-03-05T09:00Z'),
    item('8', { parentId: '4' }),
    item('9'),
  ];
  expect(idsAround(items)).toEqual(['1', '2', '3', '5', '6', '7']);
});

it('is what ever was in an iteration of the item that was read', () => {
  const items = [
    item('1', { iterationIds: ['7', '8'] }),
    item('2', { iterationIds: ['7'] }).leavesIteration('7', '2024-03-05T09:00Z'),
    item('3').joinsIteration('7', '2024-03-05T09:00Z'),
    item('4', { iterationIds: ['8'] }),
  ];
  expect(idsAround(items)).toEqual(['1', '2', '3']);
});

it('is what all of these wait for, down to the roots, by links that have not ended', () => {
  const items = [
    item('1', { parentId: '2' }),
    item('2').isLinked('waits-for', 'AB-3'),
    item('3').isLinked('waits-for', 'AB-4').isLinked('blocks', 'AB-5'),
    item('4').isLinked('waits-for', 'AB-2'),
    item('5'),
    item('6', { parentId: '2' }).isLinked('waits-for', 'AB-7', '2024-03-05T09:00Z', '2024-03-06T09:00Z'),
    item('7'),
  ];
  expect(idsAround(items)).toEqual(['1', '2', '3', '4', '6']);
});

it('is the latest of the project, and nothing that was read for another reason', () => {
  expect(idsAround([item('10'), item('1'), item('9'), item('8')], ['10', '9'])).toEqual(['1', '9', '10']);
});

it('is nothing where the item itself is not there', () => {
  expect(idsAround([item('2')], ['2'])).toEqual([]);
});
