import { itemHealth } from '../../../src/app/item-health/item-health';
import { anItem, type ItemBuilder } from '../../builders/item';

import { blocker, depsFor, healthOf, waiting } from './item-health-setup';

describe('who may ask', () => {
  it('nothing is read for a viewer who may not browse the item', async () => {
    const { deps, loaded, asked } = depsFor({ items: [waiting(), blocker()], mayBrowse: () => false });
    expect(await itemHealth('id-PLAT-1', deps)).toEqual({ status: 'no-access' });
    expect(loaded).toEqual([]);
    expect(asked).toEqual([['id-PLAT-1']]);
  });

  it('an item that was not found among what was read is told as such', async () => {
    const { deps } = depsFor({ items: [blocker()] });
    expect(await itemHealth('id-PLAT-1', deps)).toEqual({ status: 'not-found' });
  });

  it('an item of a project that is not followed is not judged', async () => {
    const { deps } = depsFor({ items: [blocker()] });
    const told = await itemHealth('id-PLAT-1', { ...deps, loadNeighbourhood: async () => 'not-followed' });
    expect(told).toEqual({ status: 'not-followed' });
  });
});

describe('the answer', () => {
  it('tells how it was come by', async () => {
    expect(await healthOf('id-PLAT-1', { items: [waiting(), blocker()] })).toMatchObject({
      takenAt: '2024-04-01T09:00:00.000Z',
      timeZone: 'UTC',
      item: { key: 'PLAT-1', id: 'id-PLAT-1' },
      finished: false,
      someHidden: false,
      read: { items: 2, changes: 1, truncated: false },
    });
  });

  it('is the same after a journey as JSON', async () => {
    const health = await healthOf('id-PLAT-1', { items: [waiting(), blocker()] });
    expect(JSON.parse(JSON.stringify(health))).toEqual(health);
  });

  it('draws the chain from the item to its root', async () => {
    const { chain } = await healthOf('id-PLAT-1', { items: [waiting(), blocker()] });
    expect(chain).toEqual([
      {
        item: { visible: true, key: 'PLAT-1', id: 'id-PLAT-1' },
        depth: 0,
        statusName: 'In Progress',
        category: 'in-progress',
        ownerId: null,
        hasOwner: false,
        inIteration: false,
        dueOn: null,
        waitsForUnseen: false,
      },
      {
        item: { visible: true, key: 'SEC-1', id: 'id-SEC-1' },
        depth: 1,
        statusName: 'Open',
        category: 'to-do',
        ownerId: 'bo',
        hasOwner: true,
        inIteration: false,
        dueOn: '2024-05-01',
        waitsForUnseen: false,
      },
    ]);
  });

  it('tells each trouble once: a block by a link is the wait for that link', async () => {
    const { findings } = await healthOf('id-PLAT-1', { items: [waiting(), blocker()] });
    expect(findings.map(({ signal }) => signal)).toContain('waiting');
    expect(findings.map(({ signal }) => signal)).not.toContain('blocked');
  });

  it('tells where the time went, several visits of one status added up', async () => {
    const item = anItem('PLAT-1')
      .movesTo('in-progress', '2024-03-05T09:00Z')
      .movesTo('in-review', '2024-03-07T09:00Z')
      .movesTo('in-progress', '2024-03-08T09:00Z');
    const { timeInStatus } = await healthOf('id-PLAT-1', { items: [item] });
    expect(timeInStatus).toEqual([
      { statusName: 'Open', category: 'to-do', days: 1, usualDays: null, beyondDays: 0, current: false },
      { statusName: 'In Progress', category: 'in-progress', days: 18, usualDays: null, beyondDays: 0, current: true },
      { statusName: 'In Review', category: 'in-progress', days: 1, usualDays: null, beyondDays: 0, current: false },
    ]);
  });

  it('holds the time of an epic against that of other epics only', async () => {
    const stories = Array.from({ length: 40 }, (_, index) =>
      anItem(`PLAT-${String(100 + index)}`)
        .movesTo('in-progress', '2024-03-05T09:00Z')
        .movesTo('done', '2024-03-07T09:00Z'),
    );
    const begun = (level: 'parent' | 'standard') =>
      anItem('PLAT-1', { level, state: { type: level === 'parent' ? 'Epic' : 'Story' } }).movesTo(
        'in-progress',
        '2024-03-05T09:00Z',
      );
    const story = await healthOf('id-PLAT-1', { items: [begun('standard'), ...stories] });
    expect(story).toMatchObject({ expectedDays: 2, timeInStatus: [{}, { days: 19, usualDays: 2, beyondDays: 17 }] });
    const epic = await healthOf('id-PLAT-1', { items: [begun('parent'), ...stories] });
    expect(epic).toMatchObject({
      expectedDays: null,
      timeInStatus: [{}, { days: 19, usualDays: null, beyondDays: 0 }],
    });
  });

  it('tells no time in status where there is no history', async () => {
    const item = anItem('PLAT-1', { status: 'in-progress', historyKnown: false });
    expect((await healthOf('id-PLAT-1', { items: [item] })).timeInStatus).toEqual([]);
  });

  it('raises nothing of a finished item', async () => {
    const item = waiting().movesTo('done', '2024-03-12T09:00Z');
    const health = await healthOf('id-PLAT-1', { items: [item, blocker()] });
    expect(health).toMatchObject({ finished: true, findings: [], cannotTell: [], chain: [], nextStep: null });
    expect(health.timeInStatus.map(({ statusName }) => statusName)).toEqual(['Open', 'In Progress']);
  });
});

describe('what is around the item', () => {
  const epic = anItem('PLAT-9', { level: 'parent', state: { dueOn: '2024-04-12' } });
  const child = (number: number): ItemBuilder =>
    anItem(`PLAT-${number}`, { state: { parentId: 'id-PLAT-9', iterationIds: ['7'], estimate: 2 } });
  const started = child(1).movesTo('in-progress', '2024-03-06T09:00Z');
  const late = anItem('PLAT-3', { at: '2024-03-20T09:00Z', by: 'zoe', state: { estimate: 5 } }).comesUnder(
    'id-PLAT-9',
    '2024-03-27T09:00Z',
  );
  const done = child(2).movesTo('in-progress', '2024-03-06T09:00Z').movesTo('done', '2024-03-08T09:00Z');
  const items = [epic, started, done, late];

  it('its epic, with a ledger that adds up', async () => {
    const { epic: summary } = await healthOf('id-PLAT-1', { items });
    expect(summary).toMatchObject({
      kind: 'epic',
      item: { visible: true, key: 'PLAT-9', id: 'id-PLAT-9' },
      endsAt: '2024-04-12T23:59:59.999Z',
      open: 2,
      done: 1,
      scope: {
        start: { count: 2, points: 4 },
        added: { count: 1, points: 5 },
        removed: { count: 0, points: 0 },
        reEstimatedPoints: 0,
        now: { count: 3, points: 9 },
      },
    });
    expect(summary?.scope?.latest).toMatchObject([{ kind: 'added', item: { key: 'PLAT-3' }, points: 5 }]);
  });

  it('its sprint, while that runs', async () => {
    const { sprint } = await healthOf('id-PLAT-1', { items });
    expect(sprint).toMatchObject({
      kind: 'sprint',
      item: null,
      sprintId: '7',
      endsAt: '2024-04-05T17:00:00.000Z',
      open: 1,
      done: 1,
    });
  });

  it('an epic is its own', async () => {
    const health = await healthOf('id-PLAT-9', { items });
    expect(health.epic?.item).toMatchObject({ key: 'PLAT-9' });
    expect(health.sprint).toBeNull();
  });

  it('an epic says what to do about the items in it', async () => {
    const stuck = child(1)
      .movesTo('in-progress', '2024-03-06T09:00Z')
      .isLinked('waits-for', 'SEC-1', '2024-03-06T09:00Z');
    const situation = { items: [epic, stuck, done, blocker()] };
    const { epic: summary, nextStep } = await healthOf('id-PLAT-9', situation);
    const ask = { act: 'ask-for-date', role: 'owner', item: { key: 'SEC-1' }, otherItem: { key: 'PLAT-1' } };
    expect(summary?.nextSteps[0]).toMatchObject({ ...ask, freesItems: 1 });
    expect(nextStep).toEqual(summary?.nextSteps[0]);
  });

  it('an epic says once what is so of it as an item and as an epic', async () => {
    const moved = anItem('PLAT-9', { level: 'parent', state: { dueOn: '2024-03-05' } })
      .isDue('2024-03-08', '2024-03-05T09:00Z')
      .isDue('2024-03-22', '2024-03-06T09:00Z')
      .isDue('2024-04-12', '2024-03-07T09:00Z');
    const { findings } = await healthOf('id-PLAT-9', { items: [moved, child(1)] });
    expect(findings.filter(({ signal }) => signal === 'date-moved').map(({ subject }) => subject)).toEqual(['epic']);
  });

  it('nothing for an item that stands alone', async () => {
    expect(await healthOf('id-PLAT-4', { items: [anItem('PLAT-4')] })).toMatchObject({ epic: null, sprint: null });
  });

  it('a ring of parents ends the search', async () => {
    const ring = [
      anItem('PLAT-1', { state: { parentId: 'id-PLAT-2' } }),
      anItem('PLAT-2', { state: { parentId: 'id-PLAT-1' } }),
    ];
    expect((await healthOf('id-PLAT-1', { items: ring })).epic).toBeNull();
  });
});
