import { categorised, categoryFrom } from '../../../../../src/adapters/jira/translation/fields/status-category';

it('goes by the id of the category, which no translation changes', () => {
  expect(categoryFrom({ id: 3, key: 'new', name: '新建' })).toBe('done');
  expect(categoryFrom({ id: 2 })).toBe('to-do');
  expect(categoryFrom({ id: 4 })).toBe('in-progress');
  expect(categoryFrom({ key: 'indeterminate' })).toBe('in-progress');
  expect(categoryFrom({ id: 1, key: 'undefined' })).toBe('unknown');
  expect(categoryFrom(null)).toBe('unknown');
});

const deleted = (id: string, name: string) => ({ id, name, category: 'unknown' as const });

it('gives a deleted status the category of its namesake, else by its name, and says what it concluded', () => {
  const { statuses, conclusions } = categorised(
    [
      { id: '10', name: 'QA', category: 'in-progress' },
      deleted('11', 'qa'),
      deleted('6', 'Closed'),
      deleted('7', 'Incomplete'),
      deleted('8', 'New'),
      deleted('12', 'Somewhere'),
    ],
    new Map(),
  );
  expect(statuses.map(({ category }) => category)).toEqual([
    'in-progress',
    'in-progress',
    'done',
    'done',
    'to-do',
    'unknown',
  ]);
  expect(conclusions[0]).toEqual({ status: 'Closed', said: null, taken: 'done' });
  expect(conclusions).toHaveLength(4);
});

it.each([
  ['to-do', ['Ready', 'Ready for Dev', 'Planned', 'Triage', 'Geplant', 'Selected']],
  ['in-progress', ['Ready for Test', 'UAT', 'Peer Review', 'Im Test', 'En pruebas', 'On Hold', 'Umsetzung']],
  ['done', ['Verified', 'Deployed', 'Live', 'Archived', 'Duplicate', 'Abgenommen']],
] as const)('knows statuses of %s by their names', (category, names) => {
  const { statuses } = categorised(
    names.map((name, index) => deleted(String(index), name)),
    new Map(),
  );
  expect(statuses.map((status) => [status.name, status.category])).toEqual(names.map((name) => [name, category]));
});

it('takes what came into a status undone for as done as the status is', () => {
  const { statuses, conclusions } = categorised(
    [deleted('6', 'Verified'), deleted('6~cancelled', 'Verified')],
    new Map([['6', { begun: 0, entered: 6, resolved: 6, left: 0 }]]),
  );
  expect(statuses.map(({ id, category }) => [id, category])).toEqual([
    ['6', 'done'],
    ['6~cancelled', 'done'],
  ]);
  expect(conclusions).toHaveLength(1);
});

it('takes a deleted status that items moved on from as in progress, whatever its name but a first or last one', () => {
  const { statuses } = categorised(
    [deleted('12', 'Verification'), deleted('6', 'Closed')],
    new Map([
      ['12', { begun: 0, entered: 3, resolved: 1, left: 3 }],
      ['6', { begun: 0, entered: 3, resolved: 0, left: 3 }],
    ]),
  );
  expect(statuses.map(({ category }) => category)).toEqual(['in-progress', 'done']);
});

it('leaves the status of an unrecorded past unknown, and says nothing of it', () => {
  expect(categorised([deleted('unrecorded', 'Unrecorded')], new Map())).toEqual({
    statuses: [deleted('unrecorded', 'Unrecorded')],
    conclusions: [],
  });
});

it.each([
  ['Geprüft', { begun: 0, entered: 4, resolved: 3, left: 4 }, 'done'],
  ['Geprüft', { begun: 0, entered: 4, resolved: 2, left: 4 }, 'in-progress'],
  ['Vorprüfung', { begun: 5, entered: 1, resolved: 0, left: 5 }, 'to-do'],
  ['Vorprüfung', { begun: 1, entered: 0, resolved: 0, left: 1 }, 'in-progress'],
  ['Offen', { begun: 0, entered: 0, resolved: 0, left: 0 }, 'to-do'],
  ['Geschlossen', { begun: 0, entered: 2, resolved: 0, left: 2 }, 'done'],
  ['In Bearbeitung', { begun: 3, entered: 0, resolved: 0, left: 3 }, 'in-progress'],
  ['Terminée', { begun: 0, entered: 1, resolved: 0, left: 0 }, 'done'],
  ['En cours', { begun: 0, entered: 1, resolved: 0, left: 0 }, 'in-progress'],
  ['未着手', { begun: 0, entered: 1, resolved: 0, left: 0 }, 'to-do'],
  ['解決済み', { begun: 0, entered: 1, resolved: 0, left: 0 }, 'done'],
  ['Elsewhere', { begun: 0, entered: 1, resolved: 0, left: 0 }, 'unknown'],
])('%s, used %j: %s', (name, use, category) => {
  expect(categorised([deleted('7', name)], new Map([['7', use]])).statuses[0]?.category).toBe(category);
});

describe('a status in which work is resolved and stays, whatever its category says', () => {
  const told = { id: '9', name: 'Abnahme', category: 'in-progress' as const };
  const categoryOf = (entered: number, resolved: number, left: number) =>
    categorised([told], new Map([['9', { begun: 0, entered, resolved, left }]])).statuses[0]?.category;

  it('is done', () => {
    expect(categoryOf(5, 4, 1)).toBe('done');
  });

  it('is what its category says where few came, some were not resolved, or some moved on', () => {
    expect(categoryOf(4, 4, 0)).toBe('in-progress');
    expect(categoryOf(10, 7, 0)).toBe('in-progress');
    expect(categoryOf(10, 10, 3)).toBe('in-progress');
  });

  it('is named among what was concluded', () => {
    const { conclusions } = categorised([told], new Map([['9', { begun: 0, entered: 5, resolved: 5, left: 0 }]]));
    expect(conclusions).toEqual([{ status: 'Abnahme', said: 'in-progress', taken: 'done' }]);
  });
});
