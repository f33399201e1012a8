import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { overCommitment, readOverCommitment } from '../../../../src/core/signals/scope/over-commitment';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { built, instant, iterations, plannedItem, RUNNING, takenAt } from '../iterations-of-a-board';
import { sightOf } from '../../../../src/core/signals/sight';

type Items = ReturnType<typeof built>;

/** An iteration of so many items, of which the first are done on Tuesday. */
function week(number: number, { of, done = 0, estimate = null }: Week): Items {
  return built(
    ...Array.from({ length: of }, (_, index) =>
      index < done
        ? plannedItem(number, estimate).movesTo('done', instant(number, 1, 12))
        : plannedItem(number, estimate),
    ),
  );
}

interface Week {
  readonly of: number;
  readonly done?: number;
  readonly estimate?: number | null;
}

/** The weeks before the running one, the last of them last. */
const before = (...weeks: readonly Week[]): Items =>
  weeks.flatMap((each, index) => week(RUNNING - weeks.length + index, each));
const sixTimes = (each: Week): Items => before(each, each, each, each, each, each);
const halfDone = sixTimes({ of: 10, done: 5 });

function factsOf(items: Items, past: Items, known = iterations) {
  return deriveFacts(aSnapshot({ takenAt, items: [...items, ...past], iterations: known }));
}

const read = (items: Items, past: Items = halfDone, own: Partial<typeof defaultSettings.overCommitment> = {}) =>
  readOverCommitment({ kind: 'iteration', id: String(RUNNING) }, sightOf(factsOf(items, past)), {
    ...defaultSettings.overCommitment,
    ...own,
  });

describe('over-commitment', () => {
  it('tells what was committed at the start apart from what was added later', () => {
    const addedLater = built(
      anItem('PAY-801', { at: instant(RUNNING - 1, 0, 9) }).joinsIteration(String(RUNNING), instant(RUNNING, 1, 12)),
    );
    expect(read([...week(RUNNING, { of: 10 }), ...addedLater])).toMatchObject({
      figures: { committed: 10, held: 11, left: 11 },
    });
  });

  it('is severe where hardly any chance is left to finish what is committed', () => {
    expect(read(week(RUNNING, { of: 10 }))).toMatchObject({
      signal: 'over-commitment',
      status: 'raised',
      severity: 'severe',
      figures: {
        committed: 10,
        held: 10,
        left: 10,
        usualDelivered: 5,
        chance: 0.13,
        elapsedShare: 0.5,
        weighedBy: 'count',
      },
      basis: { level: 'project', sample: 6 },
    });
  });

  it('is quiet where a team that keeps its promises takes on somewhat more', () => {
    expect(read(week(RUNNING, { of: 14 }), sixTimes({ of: 10, done: 10 }))).toMatchObject({
      status: 'quiet',
      figures: { committed: 14, usualDelivered: 10, chance: 0.73 },
    });
  });

  it('is raised below the chance, not at it, and severe likewise', () => {
    const ten = week(RUNNING, { of: 10 });
    expect(read(ten, halfDone, { raiseBelowChance: 0.13 }).status).toBe('quiet');
    expect(read(ten, halfDone, { raiseBelowChance: 0.14 }).status).toBe('raised');
    expect(read(ten, halfDone, { severeBelowChance: 0.13 })).toMatchObject({ severity: 'notable' });
    expect(read(ten, halfDone, { severeBelowChance: 0.14 })).toMatchObject({ severity: 'severe' });
  });

  it('needs more than is usually delivered, however often the team falls short', () => {
    expect(read(week(RUNNING, { of: 5 }))).toMatchObject({ status: 'quiet', figures: { committed: 5, left: 5 } });
    expect(read(week(RUNNING, { of: 6 }))).toMatchObject({ status: 'raised', figures: { committed: 6, left: 6 } });
  });

  it('is quiet once all of it is finished', () => {
    expect(read(week(RUNNING, { of: 10, done: 10 }))).toMatchObject({
      status: 'quiet',
      figures: { left: 0, chance: 1 },
    });
  });

  it('takes the median of the last six', () => {
    const long = Array.from({ length: 8 }, (_, index) =>
      anIteration(String(index), {
        started: instant(index, 0, 9),
        planned: instant(index, 4, 17),
        ...(index < RUNNING ? { closed: instant(index, 4, 17) } : {}),
      }),
    );
    const past = [
      ...week(0, { of: 10, done: 1 }),
      ...before(...[9, 2, 3, 4, 8, 9].map((done): Week => ({ of: 10, done }))),
    ];
    const reading = readOverCommitment(
      { kind: 'iteration', id: String(RUNNING) },
      sightOf(factsOf(week(RUNNING, { of: 10 }), past, long)),
      defaultSettings.overCommitment,
    );
    expect(reading).toMatchObject({ figures: { usualDelivered: 6 }, basis: { sample: 7 } });
  });

  it('counts what was carried on at the closing moment as committed, and what left before it as not', () => {
    const carried = (number: number, at: string) =>
      built(
        plannedItem(number)
          .leavesIteration(String(number), at)
          .movesTo('done', instant(number, 5, 10)),
      );
    const withOne = (at: (number: number) => string) =>
      [1, 2, 3, 4, 5, 6].flatMap((number) => [...week(number, { of: 5, done: 5 }), ...carried(number, at(number))]);
    const chanceAfter = (past: Items) => {
      const reading = read(week(RUNNING, { of: 10 }), past);
      return 'figures' in reading ? reading.figures?.chance : null;
    };
    expect(chanceAfter(withOne((number) => instant(number, 4, 17)))).toBe(0.13);
    expect(chanceAfter(withOne((number) => instant(number, 4, 16)))).toBe(0.7);
  });

  it('is weighed by points where four of five are estimated, with the estimates of that time', () => {
    const past = sixTimes({ of: 10, done: 5, estimate: 5 });
    const mixed = (estimated: number) => [
      ...week(RUNNING, { of: estimated, estimate: 5 }),
      ...week(RUNNING, { of: 10 - estimated }),
    ];
    expect(read(mixed(8), past)).toMatchObject({ figures: { weighedBy: 'points', committed: 40, usualDelivered: 25 } });
    expect(read(mixed(7), past)).toMatchObject({ figures: { weighedBy: 'count', committed: 10, usualDelivered: 5 } });
    expect(read(mixed(8), halfDone)).toMatchObject({ figures: { weighedBy: 'count' } });

    const shrunkLater = [1, 2, 3, 4, 5, 6].flatMap((number) =>
      built(
        ...Array.from({ length: 5 }, () =>
          plannedItem(number, 5)
            .movesTo('done', instant(number, 1, 12))
            .isEstimated(1, instant(number, 5, 9)),
        ),
      ),
    );
    expect(read(mixed(8), shrunkLater)).toMatchObject({ figures: { weighedBy: 'points', usualDelivered: 25 } });
  });

  it('cannot tell with fewer than three iterations before, or with nothing committed', () => {
    const each = { of: 10, done: 5 };
    const ten = week(RUNNING, { of: 10 });
    expect(read(ten, before(each, each, each)).status).toBe('raised');
    expect(read(ten, before(each, each))).toMatchObject({ because: { reason: 'too-few-scopes', have: 2, need: 3 } });
    expect(read([])).toMatchObject({ status: 'unknown', because: { reason: 'nothing-committed' } });
    const emptied = built(plannedItem(RUNNING).leavesIteration(String(RUNNING), instant(RUNNING, 1, 10)));
    expect(read(emptied)).toMatchObject({ status: 'unknown', because: { reason: 'nothing-committed' } });
  });

  it('asks the product owner to leave out what nobody has begun, the largest first', () => {
    const past = sixTimes({ of: 10, done: 5, estimate: 5 });
    const begun = plannedItem(RUNNING, 13)
      .movesTo('in-progress', instant(RUNNING, 1, 9))
      .build();
    const [small, large] = built(plannedItem(RUNNING, 20), plannedItem(RUNNING, 21));
    const items = [begun, ...(small && large ? [small, large] : [])];
    const finding = read(items, past);
    if (finding.status !== 'raised') throw new Error('It should be raised');
    expect(finding.evidence).toEqual([
      { kind: 'open', itemKey: large?.initial.key, at: null },
      { kind: 'open', itemKey: small?.initial.key, at: null },
      { kind: 'open', itemKey: begun.initial.key, at: new Date(instant(RUNNING, 1, 9)) },
    ]);
    expect(
      overCommitment.nextStep(finding, {
        container: { kind: 'iteration', id: String(RUNNING) },
        facts: factsOf(items, past),
      }),
    ).toEqual({
      act: 'leave-out',
      role: 'product-owner',
      itemKey: large?.initial.key,
      otherItemKey: null,
    });
  });

  it('judges iterations only', () => {
    expect(overCommitment.kinds).toEqual(['iteration']);
  });
});
