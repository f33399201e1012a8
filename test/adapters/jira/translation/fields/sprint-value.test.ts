import { iterationFrom } from '../../../../../src/adapters/jira/translation/fields/sprint-value';

it('reads the sprint of the field and of the agile API', () => {
  expect(
    iterationFrom({
      id: 38,
      name: 'Sprint 28',
      state: 'active',
      boardId: 8,
      startDate: '2024-03-04T09:00:00.000Z',
      endDate: '2024-03-15T17:00:00.000Z',
    }),
  ).toEqual({
    id: '38',
    name: 'Sprint 28',
    boardId: '8',
    state: 'active',
    startedAt: new Date('2024-03-04T09:00:00.000Z'),
    plannedEndAt: new Date('2024-03-15T17:00:00.000Z'),
    closedAt: null,
  });
  expect(iterationFrom({ id: 7, originBoardId: 3, state: 'closed' })).toMatchObject({ boardId: '3', name: '7' });
});

it('reads the text of old servers, whatever the name and the goal hold', () => {
  const text =
    'com.atlassian.greenhopper.service.sprint.Sprint@41b017c6[id=3,rapidViewId=12,state=CLOSED,name=Fix, then [ship],goal=a=b, c,startDate=2013-06-12T13:43:27.425Z,endDate=2013-07-26T13:43:27.425Z,completeDate=<null>,sequence=3]';
  expect(iterationFrom(text)).toEqual({
    id: '3',
    name: 'Fix, then [ship]',
    boardId: '12',
    state: 'closed',
    startedAt: new Date('2013-06-12T13:43:27.425Z'),
    plannedEndAt: new Date('2013-07-26T13:43:27.425Z'),
    closedAt: null,
  });
});

it('reads a sprint without dates', () => {
  expect(iterationFrom({ id: 9, name: 'Later', state: 'future' })).toMatchObject({ state: 'future', startedAt: null });
});

it.each([null, 'Sprint 3', {}, { name: 'no id' }, 12, []])('is no sprint: %p', (value) => {
  expect(iterationFrom(value)).toBeNull();
});
