import { surroundingsOf } from '../../../src/core/model/surroundings';
import { anItem } from '../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../builders/snapshot';
import { statuses } from '../../builders/statuses';

const snapshot = aSnapshot({
  takenAt: '2024-03-29T12:00Z',
  items: [
    anItem('AB-1', { state: { iterationIds: ['10'], ownerId: 'bo' } })
      .joinsVersion('500', '2024-03-05T09:00Z', { by: 'cy' })
      .movesToProject('CD-1', '2024-03-06T09:00Z', { by: 'di' }),
    anItem('HR-1', { by: 'eve', state: { iterationIds: ['9'], ownerId: 'fay' } }).joinsVersion(
      '600',
      '2024-03-05T09:00Z',
    ),
  ],
  iterations: [anIteration('10', { started: '2024-03-04T09:00Z' }), anIteration('9', {})],
  versions: [aVersion('600', { projectKey: 'HR' }), aVersion('500', { projectKey: 'AB' })],
});

it('are what the items name, now or before', () => {
  const around = surroundingsOf(snapshot.items.slice(0, 1), snapshot);
  expect(around.projects.map(({ key }) => key)).toEqual(['AB', 'CD']);
  expect(around.iterations.map(({ id }) => id)).toEqual(['10']);
  expect(around.versions.map(({ id }) => id)).toEqual(['500']);
  expect(around.people.map(({ id }) => id)).toEqual(['ana', 'bo', 'cy', 'di']);
  expect(around.statuses).toEqual(statuses);
});

it('come in the order of their ids, whatever was read first', () => {
  expect(surroundingsOf(snapshot.items, snapshot).iterations.map(({ id }) => id)).toEqual(['9', '10']);
});
