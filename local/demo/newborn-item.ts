import { type ItemState, NOTHING_RECORDED, type WorkItem } from '../../src/core/model/work-item';

/** The required values of a generated item, and all values of its first state that are not empty. */
type FirstState = Pick<ItemState, 'key' | 'projectKey' | 'statusId'> & Partial<ItemState>;

/** An item at the moment of its creation, without any change; its key is its id. */
export function newbornItem(createdAt: Date, createdBy: string, first: FirstState): WorkItem {
  return {
    id: first.key,
    level: 'standard',
    createdAt,
    createdBy,
    reporterId: createdBy,
    initial: {
      type: 'Story',
      ownerId: null,
      parentId: null,
      iterationIds: [],
      versionIds: [],
      estimate: null,
      priority: null,
      startOn: null,
      dueOn: null,
      flagged: false,
      ...first,
    },
    ...NOTHING_RECORDED,
  };
}
