import { historyShape } from '../../../../../local/shell/page/jira/shapes';

it('reads names before ids, and is not fooled by the toString that every object has', () => {
  const history = historyShape.parse({
    id: '1',
    created: '2024-01-01T10:00:00Z',
    items: [
      { field: 'status', from: '1', fromString: 'To Do', to: '3', toString: 'Doing' },
      { field: 'assignee', from: null, fromString: null, to: 'acc-1' },
      { field: 'Flagged', from: '9', fromString: 'Impediment', to: null, toString: null },
    ],
  });
  expect(history.items).toEqual([
    { field: 'status', fieldId: null, from: 'To Do', to: 'Doing' },
    { field: 'assignee', fieldId: null, from: null, to: 'acc-1' },
    { field: 'Flagged', fieldId: null, from: 'Impediment', to: null },
  ]);
});
