import { aLink, BEN, ESTIMATE, itemOf, revisionsOf, shortly, TAKEN_AT, translated } from '../record-builder';

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-09T10:00:00Z', '2026-03-10T10:00:00Z', '2026-03-11T10:00:00.57Z'];

describe('time', () => {
  it('is when a revision was made, not when the next one was', () => {
    const { changes } = itemOf(
      revisionsOf(1, [
        [MONDAY, { 'System.RevisedDate': TUESDAY }],
        [TUESDAY, { 'System.State': 'Active', 'System.RevisedDate': '9999-01-01T00:00:00Z' }],
      ]),
    );
    expect(changes).toEqual([
      {
        id: '2:0',
        at: new Date(TUESDAY),
        by: 'aad.anna',
        byApp: false,
        kind: 'status',
        from: 'Proposed:New',
        to: 'InProgress:Active',
      },
    ]);
  });

  it('after the reading is not believed', () => {
    const { items, problems } = translated({
      revisions: revisionsOf(1, [
        [MONDAY, {}],
        ['2026-04-01T10:00:00Z', { 'System.State': 'Active' }],
      ]),
    });
    expect(items[0]?.changes).toEqual([]);
    expect(problems).toEqual([{ place: '1 revision 2', why: 'System.ChangedDate is not a past date' }]);
  });

  it('of creation is that of the work item, also where its revisions were migrated later', () => {
    const [first] = revisionsOf(1, [[MONDAY, { 'System.CreatedDate': '2024-01-08T09:00:00Z' }]]);
    expect(itemOf([first!]).createdAt).toEqual(new Date('2024-01-08T09:00:00Z'));
  });
});

describe('links', () => {
  it('make no revision: a parent comes, changes and goes by the links alone', () => {
    const item = itemOf(revisionsOf(5, [[MONDAY, {}]]), {
      links: [
        aLink(1, 5, MONDAY),
        aLink(1, 5, TUESDAY, { isActive: false, changedBy: BEN }),
        aLink(2, 5, '2026-03-10T10:00:00.4Z', { changedBy: BEN }),
        aLink(2, 5, WEDNESDAY, { isActive: false }),
      ],
    });
    expect(item.initial.parentId).toBe('1');
    expect(shortly(item)).toEqual(['parent 1 → 2', 'parent 2 → null']);
    expect(item.changes[0]).toMatchObject({ by: 'aad.ben', at: new Date('2026-03-10T10:00:00.4Z') });
  });

  it('to a new parent are one change also when the new one is made before the old one is removed', () => {
    const item = itemOf(revisionsOf(5, [[MONDAY, {}]]), {
      links: [aLink(1, 5, MONDAY), aLink(2, 5, TUESDAY), aLink(1, 5, TUESDAY, { isActive: false })],
    });
    expect(shortly(item)).toEqual(['parent 1 → 2']);
  });

  it('of dependency lead from what comes first to what waits', () => {
    const rel = 'System.LinkTypes.Dependency';
    const { items } = translated({
      revisions: [1, 2].flatMap((id) => revisionsOf(id, [[MONDAY, {}]])),
      links: [
        aLink(1, 2, TUESDAY, { rel }),
        aLink(1, 2, WEDNESDAY, { rel, isActive: false }),
        aLink(2, 1, WEDNESDAY, { rel: `${rel}-Reverse` }),
      ],
    });
    const [since, until] = [new Date(TUESDAY), new Date(WEDNESDAY)];
    expect(items[0]?.links).toMatchObject([
      { meaning: 'blocks', otherKey: '2', since, until },
      { meaning: 'blocks', otherKey: '2', since: until, until: null },
    ]);
    expect(items[1]?.links[0]).toMatchObject({ meaning: 'waits-for', otherKey: '1', since, until });
    expect(shortly(items[1]!)).toEqual([`link ${rel}`, `link ${rel}`, `link ${rel}`]);
  });

  it('that are told twice, by the stream and by the updates of an item, are one', () => {
    const rel = 'System.LinkTypes.Related';
    const item = itemOf(revisionsOf(1, [[MONDAY, {}]]), {
      links: [aLink(1, 2, TUESDAY, { rel }), aLink(1, 2, TUESDAY, { rel: `${rel}-Forward` })],
    });
    expect(shortly(item)).toEqual([`link ${rel}`]);
  });

  it('to another organisation lead to what is not seen; those to items that were not read are told', () => {
    const { items, unread } = translated({
      revisions: revisionsOf(1, [[MONDAY, {}]]),
      links: [
        aLink(1, 2, TUESDAY, { rel: 'System.LinkTypes.Remote.Dependency' }),
        aLink(1, 77, TUESDAY, { rel: 'System.LinkTypes.Dependency' }),
      ],
    });
    expect(items[0]?.links.map(({ otherKey }) => otherKey)).toEqual(['77']);
    expect(unread).toEqual(['77']);
  });

  it('that nobody tells leave the parent that the field names', () => {
    expect(itemOf(revisionsOf(5, [[MONDAY, { 'System.Parent': 3 }]])).initial.parentId).toBe('3');
  });
});

describe('states', () => {
  it('have the category of the type: the same name is done in one and not in another', () => {
    const { statuses, items } = translated({
      revisions: [
        ...revisionsOf(1, [[MONDAY, { 'System.State': 'Resolved' }]]),
        ...revisionsOf(2, [[MONDAY, { 'System.State': 'Resolved', 'System.WorkItemType': 'Bug' }]]),
        ...revisionsOf(3, [[MONDAY, { 'System.State': 'Odd' }]]),
      ],
    });
    expect(items.map(({ initial }) => initial.statusId)).toEqual([
      'Resolved:Resolved',
      'Completed:Resolved',
      'Unknown:Odd',
    ]);
    expect(statuses.map(({ id, category }) => [id, category])).toEqual([
      ['Completed:Resolved', 'done'],
      ['Resolved:Resolved', 'in-progress'],
      ['Unknown:Odd', 'unknown'],
    ]);
  });

  it('of a type that is no more are what all others say of that name', () => {
    const { items } = translated({
      revisions: ['Active', 'Resolved'].flatMap((state, place) =>
        revisionsOf(place + 1, [[MONDAY, { 'System.State': state, 'System.WorkItemType': 'Feedback' }]]),
      ),
    });
    expect(items.map(({ initial }) => initial.statusId)).toEqual(['InProgress:Active', 'Unknown:Resolved']);
  });

  it('called removed are gone and never done, as long as nobody takes the item back', () => {
    const steps = [
      [MONDAY, {}],
      [TUESDAY, { 'System.State': 'Removed' }],
    ] as const;
    const gone = translated({ revisions: revisionsOf(1, steps) });
    expect(gone.items[0]?.removedAt).toEqual(new Date(TUESDAY));
    expect(gone.statuses.map(({ category }) => category)).toEqual(['to-do', 'to-do']);
    expect(itemOf(revisionsOf(1, [...steps, [WEDNESDAY, { 'System.State': 'Active' }]])).removedAt).toBeNull();
  });

  it('change with the type, where its category is another', () => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, { 'System.State': 'Resolved' }],
        [TUESDAY, { 'System.WorkItemType': 'Bug' }],
      ]),
    );
    expect(shortly(item)).toEqual(['type User Story → Bug', 'status Resolved:Resolved → Completed:Resolved']);
  });
});

describe('what is gone', () => {
  it('was deleted, and is back when it was restored', () => {
    const steps = [
      [MONDAY, {}],
      [TUESDAY, { 'System.IsDeleted': true }],
    ] as const;
    expect(itemOf(revisionsOf(1, steps)).removedAt).toEqual(new Date(TUESDAY));
    expect(itemOf(revisionsOf(1, [...steps, [WEDNESDAY, { 'System.IsDeleted': false }]])).removedAt).toBeNull();
  });

  it('is in another project now, or is shown no more', () => {
    const revisions = revisionsOf(1, [
      [MONDAY, {}],
      [TUESDAY, { 'System.TeamProject': 'Contoso' }],
    ]);
    expect(itemOf(revisions).removedAt).toEqual(new Date(TUESDAY));
    const gone = new Map([[1, { at: WEDNESDAY, project: null }]]);
    expect(itemOf(revisions.slice(0, 1), { gone }).removedAt).toEqual(new Date(WEDNESDAY));
  });

  it('is not what came from another project', () => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, { 'System.TeamProject': 'Contoso', 'System.AreaPath': 'Contoso', 'System.IterationPath': 'Contoso' }],
        [
          TUESDAY,
          { 'System.TeamProject': 'Fabrikam', 'System.AreaPath': 'Fabrikam', 'System.IterationPath': 'Fabrikam' },
        ],
      ]),
    );
    expect(item.removedAt).toBeNull();
    expect(shortly(item)).toEqual(['project Contoso → Fabrikam']);
  });
});

describe('a history that is told only in part', () => {
  const whole = revisionsOf(1, [
    [MONDAY, {}],
    [TUESDAY, { 'System.State': 'Active' }],
    [WEDNESDAY, { 'System.State': 'Closed' }],
  ]);

  it('begins where it is told, and says so', () => {
    const item = itemOf(whole.slice(1));
    expect(item).toMatchObject({ historyKnown: false, createdAt: new Date(MONDAY) });
    expect(item.initial.statusId).toBe('InProgress:Active');
  });

  it('is put together by number, each revision once, in whatever order they came', () => {
    const [first, second, third] = whole;
    expect(itemOf([third!, first!, second!, second!])).toEqual(itemOf(whole));
  });

  it('keeps the order of its numbers where times contradict it', () => {
    const item = itemOf(
      revisionsOf(1, [
        [TUESDAY, {}],
        [WEDNESDAY, { 'System.State': 'Active' }],
        [TUESDAY, { 'System.State': 'Closed' }],
      ]),
    );
    expect(item.changes.map(({ at }) => at.toISOString())).toEqual(Array(2).fill('2026-03-11T10:00:00.570Z'));
    expect(TAKEN_AT > item.changes[0]!.at).toBe(true);
  });
});

it('takes nothing for an estimate or a flag where an administrator says so', () => {
  const revisions = revisionsOf(1, [
    ['2026-03-02T10:00:00Z', { [ESTIMATE]: 5, 'System.Tags': 'Blocked', 'Microsoft.VSTS.CMMI.Blocked': 'Yes' }],
    ['2026-03-03T10:00:00Z', { [ESTIMATE]: 8 }],
  ]);
  const [usual] = translated({ revisions }).items;
  expect([usual?.initial.estimate, usual?.initial.flagged]).toEqual([5, true]);
  const choices = { fields: { estimate: [], flag: [] }, automation: [] };
  const [item] = translated({ revisions }, { choices }).items;
  expect([item?.initial.estimate, item?.initial.flagged]).toEqual([null, false]);
});
