import { presentState, stateAfterChanges, stateAt } from '../../../src/core/model/replay';
import { anItem } from '../../builders/item';

const item = anItem('AB-1', { at: '2024-03-04T09:00Z' })
  .goesTo('ben', '2024-03-05T09:00Z')
  .isEstimated(3, '2024-03-05T10:00Z')
  .isEdited('description', '2024-03-05T11:00Z')
  .movesTo('in-progress', '2024-03-06T09:00Z')
  .joinsIteration('1', '2024-03-06T09:00Z')
  .joinsIteration('2', '2024-03-07T09:00Z')
  .joinsVersion('v1', '2024-03-07T10:00Z')
  .comesUnder('id-AB-9', '2024-03-07T11:00Z')
  .isDue('2024-04-01', '2024-03-08T09:00Z')
  .isToStart('2024-03-10', '2024-03-08T09:00Z')
  .getsPriority('High', '2024-03-08T10:00Z')
  .becomesType('Bug', '2024-03-08T11:00Z')
  .isFlagged('2024-03-08T12:00Z')
  .movesToProject('CD-7', '2024-03-11T09:00Z')
  .leavesIteration('1', '2024-03-12T09:00Z')
  .build();

describe('replay', () => {
  it('gives the present state after all changes', () => {
    expect(presentState(item)).toEqual({
      key: 'CD-7',
      projectKey: 'CD',
      type: 'Bug',
      statusId: 'in-progress',
      ownerId: 'ben',
      parentId: 'id-AB-9',
      iterationIds: ['2'],
      versionIds: ['v1'],
      estimate: 3,
      priority: 'High',
      startOn: '2024-03-10',
      dueOn: '2024-04-01',
      flagged: true,
    });
  });

  it('gives the state after the first few', () => {
    expect(stateAfterChanges(item, 0)).toBe(item.initial);
    expect(stateAfterChanges(item, 2)).toEqual({ ...item.initial, ownerId: 'ben', estimate: 3 });
    expect(stateAfterChanges(item, 99)).toEqual(presentState(item));
  });

  it('gives the state at an instant, changes of that instant included', () => {
    expect(stateAt(item, new Date('2024-03-01T09:00Z'))).toEqual(item.initial);
    expect(stateAt(item, new Date('2024-03-06T08:59:59.999Z')).statusId).toBe('open');
    expect(stateAt(item, new Date('2024-03-06T09:00Z'))).toMatchObject({
      statusId: 'in-progress',
      iterationIds: ['1'],
    });
  });

  it('believes what a change says it ended in, whatever it says it began in', () => {
    const [first, ...others] = anItem('AB-2').movesTo('done', '2024-03-05T09:00Z').build().changes;
    const contradicting = { ...first!, kind: 'status' as const, from: 'in-review', to: 'in-progress' };
    expect(presentState({ ...item, changes: [contradicting, ...others] }).statusId).toBe('in-progress');
  });

  it('replays in the order of time', () => {
    expect(presentState({ ...item, changes: [...item.changes].reverse() }).iterationIds).toEqual(['2']);
  });
});
