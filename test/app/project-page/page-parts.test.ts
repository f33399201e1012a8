import { pageParts, partsOfText, withParts } from '../../../src/app/project-page/page-parts';
import { summarise } from '../../../src/app/portfolio/summarise';
import { deriveFacts } from '../../../src/core/facts/facts';
import { judge } from '../../../src/core/report/judge';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

const DAY_MS = 86_400_000;
/** 2024-01-01 is a Monday. */
const day = (count: number, hour = 9) =>
  new Date(Date.parse('2024-01-01T00:00Z') + count * DAY_MS + hour * 3_600_000).toISOString();

const inEpic = (key: string, at: string): ItemBuilder => anItem(key, { at, state: { parentId: 'id-PAY-1' } });

/** An epic of four items at its start: two are finished, one is in progress and waits, one came in a week later. */
function epicParts(kind: 'parent' | 'project' = 'parent', ...others: readonly ItemBuilder[]) {
  const epic = anItem('PAY-1', { at: day(0), level: 'parent', state: { type: 'Epic' } });
  const items = [
    epic,
    inEpic('PAY-2', day(0)).movesTo('in-progress', day(1)).movesTo('done', day(3)),
    inEpic('PAY-3', day(0)).movesTo('in-progress', day(1)).movesTo('done', day(10)),
    inEpic('PAY-4', day(0)).movesTo('in-progress', day(2)).isLinked('waits-for', 'PAY-9', day(4)),
    inEpic('PAY-5', day(8)),
    anItem('PAY-9', { at: day(0) }),
    ...others,
  ];
  const facts = deriveFacts(aSnapshot({ takenAt: day(14), items }), defaultSettings);
  const id = kind === 'project' ? 'PAY' : (facts.byKey.get('PAY-1')?.item.id ?? '');
  const report = judge(facts, defaultSettings).container({ kind, id });
  const summary = summarise(report, { facts, settings: defaultSettings });
  return pageParts({ report, summary, facts, settings: defaultSettings, pastAlarms: null });
}

const parts = epicParts();

it('counts what is open, in progress and finished, and what the last week brought', () => {
  expect(parts.overview.counts).toEqual({ open: 2, inProgress: 1, finished: 2 });
  expect(parts.overview.week).toEqual({
    finished: 1,
    started: 0,
    added: 1,
    removed: 0,
    reopened: 0,
    target: null,
  });
  expect(parts.overview.waiting).toEqual({ items: 1, behind: 'PAY-9', behindHasOwner: false });
});

it('counts the same work in the last week as beside it: parts go with their item', () => {
  const part = anItem('PAY-6', { at: day(8), level: 'part', state: { parentId: 'id-PAY-3' } })
    .movesTo('in-progress', day(9))
    .movesTo('done', day(11));
  const without = epicParts('project').overview;
  const { overview } = epicParts('project', part);
  expect(overview.counts).toEqual(without.counts);
  expect(overview.week).toEqual(without.week);
});

it('draws scope and finished work from the start until now', () => {
  const { burnUp } = parts.overview;
  expect(burnUp?.start).toBe(3);
  expect(burnUp?.points.at(-1)).toEqual({ on: '2024-01-15', scope: 4, finished: 2 });
});

it('tells each change of the scope with what the scope held then, and what became of the item', () => {
  const { scope } = parts;
  expect(scope.status).toBe('known');
  if (scope.status !== 'known') return;
  expect(scope.lines.map(({ key, kind, count, held, now }) => ({ key, kind, count, held, now }))).toEqual([
    { key: 'PAY-5', kind: 'added', count: 1, held: 4, now: 'not-started' },
  ]);
  expect(scope.causes.map(({ count }) => count)).toEqual([1]);
});

it('shows what is in progress as waiting, and what it waits for', () => {
  expect(parts.flow.items.map(({ key, state }) => ({ key, state }))).toEqual([{ key: 'PAY-4', state: 'waiting' }]);
  expect(parts.flow.weeks.map(({ finished }) => finished).slice(-3)).toEqual([1, 1, 0]);
  const { nodes, links, waiting, longest } = parts.dependencies;
  expect(nodes.map(({ key, isOwn, holdsUp }) => ({ key, isOwn, holdsUp }))).toEqual([
    { key: 'PAY-9', isOwn: false, holdsUp: 1 },
    { key: 'PAY-4', isOwn: true, holdsUp: 0 },
  ]);
  expect(links.map(({ blocker, waiting: held }) => [blocker, held])).toEqual([[0, 1]]);
  expect(waiting).toBe(1);
  expect(longest?.key).toBe('PAY-4');
});

it('says that stalls are unknown where work is in progress and too few items left its stages', () => {
  // Three visits of the stage are too few for a usual one.
  expect(parts.overview.stalled.items).toBe(0);
  expect(parts.overview.stalled.isKnown).toBe(false);
  const finished = Array.from({ length: 30 }, (_, place) =>
    inEpic(`PAY-${String(place + 20)}`, day(0))
      .movesTo('in-progress', day(1))
      .movesTo('done', day(2 + (place % 10))),
  );
  expect(epicParts('parent', ...finished).overview.stalled.isKnown).toBe(true);
});

it('gives no age and no stay to an item whose history was not recorded', () => {
  const old = anItem('PAY-7', {
    at: day(-400),
    historyKnown: false,
    status: 'in-progress',
    state: { parentId: 'id-PAY-1' },
  });
  const { items } = epicParts('parent', old).flow;
  expect(items.map(({ key, ageDays, stayDays }) => [key, ageDays, stayDays])).toEqual([
    ['PAY-4', 8, 8],
    ['PAY-7', null, null],
  ]);
});

it('counts who can move the open items, by epic and never by person', () => {
  const { open, active, gone, nobody, nobodyInProgress, groups } = parts.ownership;
  expect({ open, active, gone, nobody, nobodyInProgress }).toEqual({
    open: 2,
    active: 0,
    gone: 0,
    nobody: 2,
    nobodyInProgress: 1,
  });
  expect(groups).toEqual([{ key: 'PAY-1', active: 0, gone: 0, nobody: 2 }]);
});

it('says how many past promises there are where they are too few to judge', () => {
  expect(parts.proof).toEqual({
    status: 'unknown',
    alarms: { status: 'of-project' },
    foretold: [],
    have: 0,
    need: 20,
  });
});

it('offers the sprints that are running or planned where the page is about something else', () => {
  expect(parts.sprint).toEqual({ status: 'choose', sprints: [] });
});

it('tells of a sprint what it committed, what changed, and what is least likely first', () => {
  const sprint = {
    id: '7',
    name: 'Sprint 7',
    boardId: '1',
    state: 'active',
    startedAt: new Date(day(7)),
    plannedEndAt: new Date(day(18, 17)),
    closedAt: null,
  } as const;
  const items = [
    anItem('PAY-1', { at: day(0) })
      .joinsIteration('7', day(1))
      .movesTo('in-progress', day(8))
      .movesTo('done', day(9)),
    anItem('PAY-2', { at: day(0) })
      .joinsIteration('7', day(1))
      .movesTo('in-progress', day(8)),
    anItem('PAY-3', { at: day(0) }).joinsIteration('7', day(10)),
    anItem('PAY-4', { at: day(0) })
      .joinsIteration('7', day(1))
      .isLinked('waits-for', 'PAY-9', day(4)),
    anItem('PAY-9', { at: day(0) }),
  ];
  const facts = deriveFacts(aSnapshot({ takenAt: day(11), items, iterations: [sprint] }), defaultSettings);
  const report = judge(facts, defaultSettings).container({ kind: 'iteration', id: '7' });
  const summary = summarise(report, { facts, settings: defaultSettings });
  const found = pageParts({ report, summary, facts, settings: defaultSettings, pastAlarms: null }).sprint;
  expect(found.status).toBe('known');
  if (found.status !== 'known') return;
  expect(found).toMatchObject({
    startedOn: '2024-01-08',
    endsOn: '2024-01-19',
    day: 4,
    days: 10,
    committed: { count: 3 },
    added: { count: 1 },
    removed: { count: 0 },
    now: { count: 4 },
    finished: { count: 1 },
    itemCount: 3,
    next: null,
  });
  expect(found.items.map(({ key, state }) => [key, state])).toEqual([
    ['PAY-4', 'waiting'],
    ['PAY-3', 'not-started'],
    ['PAY-2', 'moving'],
  ]);
});

it('keeps the parts with the text of a report, and reads them back', () => {
  expect(partsOfText(withParts('{"key":"PAY-1"}', parts))).toEqual(parts);
  expect(partsOfText('{"key":"PAY-1"}')).toBeNull();
  expect(partsOfText('')).toBeNull();
  expect(partsOfText('{"page":{"format":0,"parts":{}}}')).toBeNull();
});

it('says what was found of the scope itself, and which kind of scope that is', () => {
  const ring = [
    inEpic('PAY-7', day(8)).isLinked('waits-for', 'PAY-8', day(9)),
    inEpic('PAY-8', day(8)).isLinked('waits-for', 'PAY-7', day(9)),
  ];
  const found = ({ overview }: typeof parts) => overview.findings.map(({ signal, subject }) => [signal, subject]);
  expect(found(parts)).toEqual([]);
  expect(found(epicParts('parent', ...ring))).toContainEqual(['deadlock', 'epic']);
  expect(found(epicParts('project', ...ring))).toContainEqual(['deadlock', 'project']);
});

it('counts no epic beside its items among what is in progress or stalled', () => {
  const epic = anItem('PAY-30', { at: day(0), level: 'parent', state: { type: 'Epic' } }).movesTo(
    'in-progress',
    day(1),
  );
  const { overview, flow } = epicParts('project', epic);
  expect(overview.stalled.inProgress).toBe(1);
  expect([overview.counts.inProgress, flow.itemCount]).toEqual([1, 1]);
});
