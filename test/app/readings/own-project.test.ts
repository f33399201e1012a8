import { ownProjectOnly } from '../../../src/app/readings/own-project';
import { anItem } from '../../builders/item';
import { anIteration, aSnapshot } from '../../builders/snapshot';

const snapshot = aSnapshot({
  takenAt: '2024-03-29T12:00Z',
  items: [
    anItem('AB-1', { state: { iterationIds: ['1'] } })
      .isLinked('waits-for', 'CD-1')
      .isLinked('waits-for', 'AB-2'),
    anItem('AB-2', { restricted: true, state: { ownerId: 'bo' } }),
    anItem('AB-3', { state: { parentId: 'id-CD-1' } }),
    anItem('CD-1', { by: 'cy', state: { iterationIds: ['2'] } }),
  ],
  iterations: [anIteration('1', {}), anIteration('2', {})],
});

it('leaves what is in the project and has no security level, and names nothing else', () => {
  const own = ownProjectOnly(snapshot, 'AB');
  expect(own.items.map(({ id, links, initial }) => [id, links.length, initial.parentId])).toEqual([
    ['id-AB-1', 0, null],
    ['id-AB-3', 0, null],
  ]);
  expect(own.projects.map(({ key }) => key)).toEqual(['AB']);
  expect(own.iterations.map(({ id }) => id)).toEqual(['1']);
  expect(own.people.map(({ id }) => id)).toEqual(['ana']);
});
