import { newbornItem } from '../../../local/demo/newborn-item';

it('is an item to which nothing has happened, in the state that it is given', () => {
  const createdAt = new Date('2024-01-08T09:00Z');
  expect(
    newbornItem(createdAt, 'planner', { key: 'OWN-1', projectKey: 'OWN', statusId: 'open', ownerId: 'worker' }),
  ).toEqual({
    id: 'OWN-1',
    level: 'standard',
    createdAt,
    createdBy: 'planner',
    reporterId: 'planner',
    initial: {
      key: 'OWN-1',
      projectKey: 'OWN',
      type: 'Story',
      statusId: 'open',
      ownerId: 'worker',
      parentId: null,
      iterationIds: [],
      versionIds: [],
      estimate: null,
      priority: null,
      startOn: null,
      dueOn: null,
      flagged: false,
    },
    changes: [],
    remarks: [],
    links: [],
    text: null,
    historyKnown: true,
    restricted: false,
    removedAt: null,
  });
});
