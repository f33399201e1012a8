import { deriveFacts } from '../../../../src/core/facts/facts';
import type { Iteration } from '../../../../src/core/model/containers';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readScopeCreep } from '../../../../src/core/signals/scope/scope-creep';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/**
 * A board with one iteration a week from Monday, 4 March on, 9:00 to Friday 17:00. The running one is the fourteenth,
 * and Wednesday 13:00 is half of its time.
 */
const RUNNING = 14;
const takenAt = '2024-06-05T13:00Z';
const DAY = 86_400_000;
const monday = (week: number): number => Date.parse('2024-03-04T00:00Z') + (week - 1) * 7 * DAY;
const instant = (week: number, day: number, hour: number): string =>
  new Date(monday(week) + day * DAY + hour * 3_600_000).toISOString();

const weekOf = (week: number, boardId = '1'): Iteration =>
  anIteration(`${boardId}/${String(week)}`, {
    boardId,
    started: instant(week, 0, 9),
    planned: instant(week, 4, 17),
    ...(week < RUNNING ? { closed: instant(week, 4, 17) } : {}),
  });

interface Plan {
  /** Items that are in from the start. */
  readonly start: number;
  /** Items added on Wednesday, 11:00: within the first half of the time. */
  readonly early?: number;
  /** Items added on Thursday: within the second half. */
  readonly late?: number;
  /** Items of the start that are taken out on Wednesday. */
  readonly removed?: number;
  readonly estimate?: number | null;
  readonly addedEstimate?: number | null;
  readonly by?: string;
}

let made = 0;

/** Everything in one iteration of the board, with keys that no other call has used. */
function week(number: number, plan: Plan, boardId = '1'): readonly WorkItem[] {
  const id = `${boardId}/${String(number)}`;
  const item = (at: string, estimate: number | null, by = plan.by ?? 'zoe') => {
    made += 1;
    return anItem(`PAY-${String(made)}`, { at, by, state: { iterationIds: [id], estimate } });
  };
  const estimate = plan.estimate ?? null;
  const added = plan.addedEstimate === undefined ? estimate : plan.addedEstimate;
  return [
    ...Array.from({ length: plan.start }, (_, index) => {
      const planned = item(instant(number, -1, 9), estimate);
      return index < (plan.removed ?? 0) ? planned.leavesIteration(id, instant(number, 2, 12)) : planned;
    }),
    ...Array.from({ length: plan.early ?? 0 }, () => item(instant(number, 2, 11), added)),
    ...Array.from({ length: plan.late ?? 0 }, () => item(instant(number, 3, 11), added)),
  ].map((builder) => builder.build());
}

const running = `1/${String(RUNNING)}`;
const readIteration = (items: readonly (WorkItem | ItemBuilder)[], iterations: readonly Iteration[], id = running) =>
  readScopeCreep(
    { kind: 'iteration', id },
    sightOf(deriveFacts(aSnapshot({ takenAt, items, iterations }))),
    defaultSettings.scopeCreep,
  );

/** The running iteration read against past ones that grew by `past` items on a start of ten, one a week. */
function read(plan: Plan, past: readonly Plan[]) {
  const firstWeek = RUNNING - past.length;
  const items = [...past.flatMap((one, index) => week(firstWeek + index, one)), ...week(RUNNING, plan)];
  return readIteration(items, [...past.map((_, index) => weekOf(firstWeek + index)), weekOf(RUNNING)]);
}

const grewBy = (early: number): Plan => ({ start: 10, early });
/** Growth of .0, .1, .2, .3 and .4: the 85th percentile is .34, the 95th .38. */
const five = [0, 1, 2, 3, 4].map(grewBy);

describe('scope creep', () => {
  it('is raised above the 85th percentile of comparable scopes at the same share of time', () => {
    const reading = read({ start: 20, early: 7 }, five);
    expect(reading).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: {
        addedCount: 7,
        addedPoints: 0,
        removedCount: 0,
        removedPoints: 0,
        netShare: 0.35,
        usualShare: 0.34,
        elapsedShare: 0.5,
        weighedBy: 'count',
        mainCause: 'new-demand',
        mainCauseCount: 7,
        baselineOn: '2024-06-03',
        chanceLost: null,
        plannedLate: false,
      },
      basis: { level: 'project', sample: 5 },
      priceDays: null,
    });
  });

  it('is quiet at exactly the 85th percentile', () => {
    const reading = read({ start: 50, early: 17 }, five);
    expect(reading).toMatchObject({ status: 'quiet', figures: { netShare: 0.34, usualShare: 0.34 } });
  });

  it('is severe above the 95th percentile, not at it', () => {
    expect(read({ start: 50, early: 19 }, five)).toMatchObject({ severity: 'notable', figures: { netShare: 0.38 } });
    expect(read({ start: 50, early: 20 }, five)).toMatchObject({ severity: 'severe', figures: { netShare: 0.4 } });
  });

  it('is not severe below four items and a fifth, however steady the team is', () => {
    const steady = [0, 0, 0, 0, 0].map(grewBy);
    expect(read({ start: 10, early: 3 }, steady)).toMatchObject({ severity: 'notable', figures: { netShare: 0.3 } });
    expect(read({ start: 25, early: 4 }, steady)).toMatchObject({ severity: 'notable', figures: { netShare: 0.16 } });
    expect(read({ start: 20, early: 4 }, steady)).toMatchObject({ severity: 'severe', figures: { netShare: 0.2 } });
  });

  it('needs two items and a tenth, however steady the team is', () => {
    const steady = [0, 0, 0, 0, 0].map(grewBy);
    expect(read({ start: 20, early: 2 }, steady).status).toBe('raised');
    expect(read({ start: 21, early: 2 }, steady).status).toBe('quiet');
    expect(read({ start: 5, early: 1 }, steady).status).toBe('quiet');
  });

  it('counts net growth: what was taken out makes room', () => {
    expect(read({ start: 20, early: 8, removed: 1 }, five)).toMatchObject({
      status: 'raised',
      figures: { addedCount: 8, removedCount: 1, netShare: 0.35 },
    });
    expect(read({ start: 20, early: 8, removed: 2 }, five)).toMatchObject({
      status: 'quiet',
      figures: { netShare: 0.3 },
    });
  });

  it('does not hold the second half of past iterations against the first half of this one', () => {
    const late = [0, 1, 2, 3, 4].map((count): Plan => ({ start: 10, early: count, late: 9 }));
    expect(read({ start: 20, early: 7 }, late)).toMatchObject({ status: 'raised', figures: { usualShare: 0.34 } });
  });

  it('takes the last twelve only', () => {
    const wild = grewBy(30);
    const calm = Array.from({ length: 12 }, () => grewBy(1));
    expect(read({ start: 20, early: 4 }, [wild, ...calm])).toMatchObject({
      status: 'raised',
      figures: { usualShare: 0.1 },
      basis: { sample: 12 },
    });
  });

  it('passes over past iterations that began with nothing', () => {
    const empty: Plan = { start: 0, late: 3 };
    expect(read({ start: 20, early: 7 }, [empty, ...five, empty])).toMatchObject({
      status: 'raised',
      basis: { level: 'project', sample: 5 },
    });
  });

  it('stands on published numbers with fewer than five, and says so', () => {
    const four = five.slice(1);
    const published = { level: 'published', sample: 0 };
    expect(read({ start: 10, early: 15 }, four)).toMatchObject({
      status: 'quiet',
      basis: published,
      figures: { usualShare: 1.51 },
    });
    expect(read({ start: 10, early: 16 }, four)).toMatchObject({
      status: 'raised',
      severity: 'notable',
      basis: published,
    });
    expect(read({ start: 10, early: 31 }, four)).toMatchObject({
      status: 'raised',
      severity: 'severe',
      basis: published,
    });
  });

  it('does not compare with other boards', () => {
    const items = [
      ...[0, 1, 2, 3, 4].flatMap((count) => week(9 + count, grewBy(count), '2')),
      ...week(RUNNING, grewBy(4)),
    ];
    const iterations = [9, 10, 11, 12, 13].map((number) => weekOf(number, '2'));
    const facts = deriveFacts(aSnapshot({ takenAt, items, iterations: [...iterations, weekOf(RUNNING)] }));
    const reading = readScopeCreep(
      { kind: 'iteration', id: `1/${String(RUNNING)}` },
      sightOf(facts),
      defaultSettings.scopeCreep,
    );
    expect(reading).toMatchObject({ status: 'quiet', basis: { level: 'published' } });
  });

  it('names what was added first, youngest first, and then what was taken out', () => {
    const reading = read({ start: 20, early: 8, removed: 1, by: 'zoe' }, five);
    const evidence = reading.status === 'raised' ? reading.evidence : [];
    expect(evidence).toHaveLength(9);
    expect(evidence[0]).toMatchObject({
      kind: 'added',
      cause: 'new-demand',
      by: 'zoe',
      at: new Date('2024-06-05T11:00Z'),
    });
    expect(evidence[8]).toMatchObject({ kind: 'removed', cause: null, at: new Date('2024-06-05T12:00Z') });
  });
});

describe('the evidence of scope creep', () => {
  it('holds re-estimates only where points weigh', () => {
    const grown = (estimate: number | null) => {
      const items = week(RUNNING, { start: 2, early: 8, estimate });
      const at = new Date(instant(RUNNING, 2, 12));
      const change = { kind: 'estimate', from: estimate, to: 9, id: 'x', at, by: 'ana', byApp: false } as const;
      const [first, ...rest] = items;
      const facts = deriveFacts(
        aSnapshot({ takenAt, items: [{ ...first!, changes: [change] }, ...rest], iterations: [weekOf(RUNNING)] }),
      );
      const reading = readScopeCreep(
        { kind: 'iteration', id: `1/${String(RUNNING)}` },
        sightOf(facts),
        defaultSettings.scopeCreep,
      );
      return reading.status === 'raised' ? reading.evidence.map(({ kind }) => kind) : reading.status;
    };
    const eight = Array.from({ length: 8 }, () => 'added');
    expect(grown(2)).toEqual(['re-estimated', ...eight]);
    expect(grown(null)).toEqual(eight);
  });
});

describe('the weight of scope creep', () => {
  it('is points where four fifths of the scope are estimated', () => {
    // 20 items of 2 points, 5 of no size: 20 of 25 are estimated.
    expect(read({ start: 20, early: 5, estimate: 2, addedEstimate: null }, five)).toMatchObject({
      figures: { weighedBy: 'points', netShare: 0, addedCount: 5, addedPoints: 0 },
    });
    expect(read({ start: 20, early: 4, estimate: 2, addedEstimate: 5 }, five)).toMatchObject({
      status: 'raised',
      figures: { weighedBy: 'points', netShare: 0.5, addedCount: 4, addedPoints: 20 },
    });
  });

  it('is the number of items where fewer are', () => {
    // 23 of 29 are estimated: .79.
    expect(read({ start: 23, early: 6, estimate: 2, addedEstimate: null }, five)).toMatchObject({
      figures: { weighedBy: 'count', netShare: 0.261 },
    });
  });
});

describe('what scope creep cannot tell', () => {
  const because = (plan: Plan) => {
    const reading = read(plan, five);
    return reading.status === 'unknown' ? reading.because : reading.status;
  };

  it('is the growth of what began with nothing', () => {
    for (const early of [0, 3]) expect(because({ start: 0, early })).toEqual({ reason: 'nothing-committed' });
  });

  it('is the growth of what has no dates or has not started', () => {
    const readWith = (iteration: Iteration) => readIteration(week(RUNNING, { start: 3 }), [iteration], iteration.id);
    expect(readWith({ ...weekOf(RUNNING), startedAt: null })).toMatchObject({ because: { reason: 'no-dates' } });
    const future = readWith({ ...weekOf(RUNNING), state: 'future', startedAt: null });
    expect(future).toMatchObject({ because: { reason: 'not-started' } });
  });

  it('is when items came in whose history is not told, once they are more than a fifth', () => {
    const items = week(RUNNING, { start: 10, early: 4 });
    const readWithout = (count: number) =>
      readIteration(
        items.map((item, index) => (index < count ? { ...item, historyKnown: false } : item)),
        [weekOf(RUNNING)],
      );
    expect([readWithout(2).status, readWithout(3)]).toMatchObject([
      'quiet',
      { because: { reason: 'no-history', have: 11, need: 14 } },
    ]);
  });
});

describe('a planned-late iteration', () => {
  it('is held against what was in when its planning ended', () => {
    const items = Array.from({ length: 6 }, (_, index) =>
      anItem(`LATE-${String(index + 1)}`, { at: instant(RUNNING, 0, 11), state: { iterationIds: [running] } }),
    );
    expect(readIteration(items, [weekOf(RUNNING)])).toMatchObject({
      status: 'quiet',
      figures: { netShare: 0, plannedLate: true },
    });
  });
});
