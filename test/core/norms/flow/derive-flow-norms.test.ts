import { normsOf } from '../../../../src/core/norms/norms-of';
import { statusExits } from '../../../../src/core/facts/item/status-exits';
import { deriveFacts } from '../../../../src/core/facts/facts';
import type { FlowNorms } from '../../../../src/core/norms/flow-norms';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const story = { projectKey: 'AB', type: 'Story' };
const bug = { projectKey: 'AB', type: 'Bug' };
/** Evenings at which 1, 2, … working days have passed since Tuesday, 5 March 2024, 9:00. */
const EVENINGS = ['05', '06', '07', '08', '11', '12', '13', '14', '15', '18', '19', '20', '21', '22', '25'].map(
  (day) => `2024-03-${day}T17:00Z`,
);

const flowNorms = (items: readonly ItemBuilder[], takenAt = '2024-06-01T00:00Z'): FlowNorms =>
  normsOf(deriveFacts(aSnapshot({ takenAt, items })));

/** Items finished 1, 2, … `count` working days after their start. */
function finished(count: number, { project = 'AB', type = 'Story', first = 1 } = {}): readonly ItemBuilder[] {
  return EVENINGS.slice(0, count).map((evening, index) =>
    anItem(`${project}-${String(first + index)}`, { state: { type } })
      .movesTo('in-progress', '2024-03-05T09:00Z')
      .movesTo('done', evening),
  );
}

describe('cycle times', () => {
  it('are percentiles of the same type in the same project', () => {
    const norms = flowNorms([...finished(10), ...finished(9, { type: 'Bug', first: 20 })]);
    expect(norms.cycleTime(story, 85)).toEqual({ days: 9, basis: { level: 'type', sample: 10 } });
    expect(norms.cycleTime(story, 50)?.days).toBe(5);
    expect(norms.cycleTime(bug, 85)).toEqual({ days: 8, basis: { level: 'type', sample: 9 } });
    expect(norms.finishedCount('AB')).toBe(19);
    expect(norms.finishedCount('CD')).toBe(0);
  });

  it('need eight finished items, and back off to the project, then to everything', () => {
    const few = flowNorms([...finished(7), ...finished(1, { type: 'Bug', first: 20 })]);
    expect(few.cycleTime(story, 85)?.basis).toEqual({ level: 'project', sample: 8 });
    expect(few.cycleTime({ projectKey: 'CD', type: 'Story' }, 85)?.basis).toEqual({ level: 'everything', sample: 8 });
    expect(flowNorms(finished(8)).cycleTime(story, 85)?.basis).toEqual({ level: 'type', sample: 8 });
    expect(flowNorms(finished(7)).cycleTime(story, 85)).toBeNull();
  });

  it('belong to the project and the type that items have now', () => {
    const moved = finished(8).map((item, index) =>
      item.becomesType('Bug', '2024-04-01T09:00Z').movesToProject(`CD-${String(index + 1)}`, '2024-04-01T09:00Z'),
    );
    expect(flowNorms(moved).cycleTime({ projectKey: 'CD', type: 'Bug' }, 85)?.basis.level).toBe('type');
  });

  it('leave out what was finished within an hour of its creation, and what has no known start', () => {
    const created = '2024-03-05T09:00Z';
    const odd = [
      anItem('AB-91', { at: created }).movesTo('in-progress', created).movesTo('done', '2024-03-05T10:00Z'),
      anItem('AB-92', { at: created }).movesTo('in-progress', created).movesTo('done', '2024-03-05T10:00:00.001Z'),
      anItem('AB-93', { at: created, historyKnown: false }).movesTo('done', '2024-03-07T10:00Z'),
      anItem('AB-94', { at: created }).movesTo('in-progress', created),
    ];
    expect(flowNorms(odd).finishedCount('AB')).toBe(1);
  });

  it('leave out what went from to do straight to done', () => {
    const skipped = anItem('AB-95').movesTo('done', '2024-03-08T09:00Z');
    expect(flowNorms([skipped]).finishedCount('AB')).toBe(0);
  });
});

describe('the chance to finish in time', () => {
  const norms = flowNorms(finished(10));

  it.each([
    [0, 9, 0.9],
    [1, 9, 8 / 9],
    [4.5, 5, 1 / 6],
    [8, 9, 0.5],
    [9, 9, 0],
    [50, 9, 0],
  ])('at an age of %d days, within %d: %d', (age, expected, chance) => {
    expect(norms.chanceToFinishWithin(story, age, expected)?.chance).toBeCloseTo(chance, 10);
  });

  it('cannot be told where nothing ever took so long, nor without finished items', () => {
    expect(norms.chanceToFinishWithin(story, 10, 20)).toBeNull();
    expect(flowNorms(finished(7)).chanceToFinishWithin(story, 1, 9)).toBeNull();
  });
});

describe('stays', () => {
  /** Items that left in progress after 1 … 15 days and then again 1 … `more`, and some that are still in it. */
  const left = (more: number, type = 'Story'): readonly ItemBuilder[] => [
    ...finished(15, { type }),
    ...finished(more, { type, first: 30 }),
  ];
  const staying = (count: number): readonly ItemBuilder[] =>
    Array.from({ length: count }, (_, index) =>
      anItem(`AB-${String(100 + index)}`).movesTo('in-progress', '2024-03-05T09:00Z'),
    );

  it('need twenty that ended', () => {
    expect(flowNorms(left(5)).stay(story, 'in-progress', 85)).toEqual({
      days: 12,
      basis: { level: 'type-and-status', sample: 20 },
    });
    expect(flowNorms(left(4)).stay(story, 'in-progress', 85)).toBeNull();
  });

  it('that still last are not ignored', () => {
    const norms = flowNorms([...left(5), ...staying(5)], '2024-03-25T17:00Z');
    // 20 of 25 have ended by now: the 80th percentile was reached by the longest of them, the 85th by none.
    expect(norms.stay(story, 'in-progress', 80)?.days).toBe(15);
    expect(norms.stay(story, 'in-progress', 85)).toBeNull();
  });

  it('back off from the type to the status, the type, the project and everything', () => {
    const norms = flowNorms(left(5));
    expect(norms.stay(bug, 'in-progress', 85)?.basis.level).toBe('status');
    expect(norms.stay(story, 'in-review', 85)?.basis.level).toBe('type');
    expect(norms.stay(bug, 'in-review', 85)?.basis.level).toBe('project');
    expect(norms.stay({ projectKey: 'CD', type: 'Bug' }, 'in-progress', 85)?.basis.level).toBe('everything');
  });

  it('in to do tell nothing of those in progress', () => {
    const waited = EVENINGS.flatMap((evening, index) => [
      anItem(`AB-${String(index + 1)}`).movesTo('done', evening),
      anItem(`AB-${String(index + 50)}`).movesTo('done', evening),
    ]);
    expect(flowNorms(waited).stay(story, 'open', 85)?.basis).toEqual({ level: 'type-and-status', sample: 30 });
    expect(flowNorms(waited).stay(story, 'in-progress', 85)).toBeNull();
  });

  it('of items without history do not count', () => {
    const unknown = left(5).map((item) => ({ ...item.build(), historyKnown: false }));
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-01T00:00Z', items: unknown }));
    expect(normsOf(facts).stay(story, 'in-progress', 85)).toBeNull();
  });

  it('say the chance of a parent to move alone, at any age', () => {
    const norms = flowNorms(left(5));
    const chance = (stayedDays: number, withinDays: number) => {
      const takenAt = EVENINGS[stayedDays - 1] ?? '';
      const item = anItem('AB-99', { level: 'parent' }).movesTo('in-progress', '2024-03-05T09:00Z');
      const [history] = deriveFacts(aSnapshot({ takenAt, items: [item] })).histories;
      return norms.chanceToMove(history!, { at: new Date(takenAt), exits: statusExits([]), withinDays });
    };
    // 15 stays of 1 … 15 days, and 5 of 1 … 5.
    expect(chance(5, 2)).toEqual({
      chance: expect.closeTo(0.2, 10) as number,
      basis: { level: 'type-and-status', sample: 20 },
      drivers: [],
    });
    const beyond = chance(15, 10)?.chance ?? 0;
    expect(beyond).toBeGreaterThan(0.5);
    expect(beyond).toBeLessThan(1);
  });

  it('tell no chance to move with fewer than 20 ended stays, or without a history', () => {
    const item = anItem('AB-99').movesTo('in-progress', '2024-03-05T09:00Z');
    const takenAt = '2024-03-11T17:00Z';
    const [history] = deriveFacts(aSnapshot({ takenAt, items: [item] })).histories;
    const moment = { at: new Date(takenAt), exits: statusExits([]), withinDays: 10 };
    expect(flowNorms(left(4)).chanceToMove(history!, moment)).toBeNull();
    const unknown = { ...history!, item: { ...history!.item, historyKnown: false } };
    expect(flowNorms(left(5)).chanceToMove(unknown, moment)).toBeNull();
  });
});

describe('gaps', () => {
  /** Two acts on every item, so many working days apart, in the status that it was created in. */
  const touched = (count: number, birth: Parameters<typeof anItem>[1] = {}): readonly ItemBuilder[] =>
    Array.from({ length: count }, (_, index) =>
      anItem(`AB-${String(index + 1)}`, { ...birth, at: '2024-03-05T09:00Z' }).isRemarked(
        'comment',
        EVENINGS[index % 10] ?? '',
      ),
    );

  it('are percentiles of the days between two acts, by the status they were in', () => {
    const norms = flowNorms(touched(20));
    expect(norms.gap(story, 'open', 85)).toEqual({ days: 9, basis: { level: 'type-and-status', sample: 20 } });
    expect(norms.gap(story, 'in-progress', 85)?.basis.level).toBe('type');
    expect(flowNorms(touched(19)).gap(story, 'open', 85)).toBeNull();
  });

  it('after an item was done do not count', () => {
    expect(flowNorms(touched(30, { status: 'done' })).gap(story, 'open', 85)).toBeNull();
  });

  it('without history count where statuses are not told apart', () => {
    const norms = flowNorms(touched(20, { historyKnown: false }));
    expect(norms.gap(story, 'open', 85)?.basis).toEqual({ level: 'type', sample: 20 });
  });
});
