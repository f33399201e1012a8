import { forecastContainer, type ContainerForecast } from '../../../../src/core/forecast/container/container-forecast';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { isSimulated, simulatedContainer } from '../../../../src/core/forecast/container/simulated-container';
import { meanOf } from '../../../../src/core/math/moments';
import type { ContainerRef } from '../../../../src/core/model/containers';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../../builders/snapshot';

const DAY_MS = 86_400_000;
/** Friday evening: Monday is the next working day. */
const TAKEN_AT = '2024-06-28T18:00Z';
const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: 400 } };

const versions = [aVersion('v1', { projectKey: 'AB', releaseOn: '2024-07-12' }), aVersion('v2', { projectKey: 'AB' })];
const iterations = [
  anIteration('1', { started: '2024-06-24T09:00Z', planned: '2024-07-05T17:00Z' }),
  anIteration('2', { started: '2024-06-24T09:00Z', planned: '2024-07-05T17:00Z' }),
];

/** The working days before the snapshot, the newest first. */
function workingDays(count: number): readonly string[] {
  const days: string[] = [];
  for (let day = new Date('2024-06-28T12:00Z').getTime(); days.length < count; day -= DAY_MS) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

interface Kind {
  readonly from?: number;
  readonly state?: NonNullable<Parameters<typeof anItem>[1]>['state'];
}

/** One item finished at noon of each of the last `count` working days, all made and begun long before. */
function finishedDaily(count: number, { from = 1, state = {} }: Kind = {}): readonly ItemBuilder[] {
  return workingDays(count).map((day, index) =>
    anItem(`AB-${String(from + index)}`, { at: '2023-01-02T09:00Z', state })
      .movesTo('in-progress', '2023-01-02T12:00Z')
      .movesTo('done', `${day}T12:00Z`),
  );
}

function open(count: number, { from = 500, state = {} }: Kind = {}): readonly ItemBuilder[] {
  return Array.from({ length: count }, (_, index) =>
    anItem(`AB-${String(from + index)}`, { at: '2023-01-02T09:00Z', state }),
  );
}

function forecast(container: ContainerRef, ...items: readonly ItemBuilder[]): ContainerForecast {
  const facts = deriveFacts(aSnapshot({ takenAt: TAKEN_AT, items, iterations, versions }), settings);
  const result = facts.ledgerOf(container);
  return forecastContainer(container, { ledger: result.status === 'known' ? result.ledger : null, facts, settings });
}

const project = { kind: 'project', id: 'AB' } as const;

describe('a project', () => {
  it('has no end, but what it finishes in the next weeks', () => {
    expect(forecast(project, ...finishedDaily(160), ...open(10))).toMatchObject({
      status: 'amounts',
      target: null,
      chance: null,
      leftOver: null,
      next: [
        { weeks: 4, at50: 20, at85: 20 },
        { weeks: 12, at50: 60, at85: 60 },
      ],
      basis: { open: { count: 10, points: 0 }, weighedBy: 'count', pace: 'own', windowDays: 60, finishedPerDay: 1 },
    });
  });

  it('answers the same again', () => {
    const items = [...finishedDaily(160), ...open(10)];
    expect(forecast(project, ...items)).toEqual(forecast(project, ...items));
  });
});

describe('a forecast cannot tell', () => {
  it('from fewer than 8 finished items', () => {
    expect(forecast(project, ...finishedDaily(7), ...open(3))).toEqual({
      status: 'unknown',
      target: null,
      because: { lacks: 'finished-items', have: 7, need: 8 },
    });
    expect(forecast(project, ...finishedDaily(8), ...open(3)).status).toBe('amounts');
  });

  it('from items finished on fewer than 5 days', () => {
    const four = [0, 1, 2].flatMap((round) => finishedDaily(4, { from: 1 + 10 * round }));
    expect(forecast(project, ...four, ...open(3))).toMatchObject({
      because: { lacks: 'active-days', have: 4, need: 5 },
    });
  });

  it('of what nobody works on, nor when nothing is open', () => {
    const planned = open(3, { state: { versionIds: ['v2'] } });
    expect(forecast({ kind: 'version', id: 'v2' }, ...finishedDaily(40), ...planned)).toMatchObject({
      because: { lacks: 'started-work' },
    });
    expect(forecast(project, ...finishedDaily(40))).toMatchObject({ because: { lacks: 'open-items' } });
  });

  it('of what people acted on and began nothing of: it does not say that nobody did', () => {
    const [first, ...others] = open(3, { state: { versionIds: ['v2'] } });
    const discussed = first!.isRemarked('comment', '2024-06-20T09:00Z', 'ben');
    expect(forecast({ kind: 'version', id: 'v2' }, ...finishedDaily(40), discussed, ...others)).toMatchObject({
      because: { lacks: 'first-start' },
    });
  });

  it('of work that goes on since nobody knows when', () => {
    const going = anItem('AB-700', { status: 'in-progress', historyKnown: false, state: { versionIds: ['v2'] } });
    expect(forecast({ kind: 'version', id: 'v2' }, ...finishedDaily(40), going)).toMatchObject({
      because: { lacks: 'known-start' },
    });
  });

  it('from parents, parts, and items that were done when they were recorded', () => {
    const others = workingDays(20).flatMap((day, index) => [
      anItem(`AB-${String(100 + index)}`, { level: 'parent', at: '2023-01-02T09:00Z' }).movesTo(
        'done',
        `${day}T12:00Z`,
      ),
      anItem(`AB-${String(200 + index)}`, { level: 'part', at: '2023-01-02T09:00Z' }).movesTo('done', `${day}T12:00Z`),
      anItem(`AB-${String(300 + index)}`, { at: `${day}T09:00Z` }).movesTo('done', `${day}T10:00Z`),
    ]);
    expect(forecast(project, ...finishedDaily(7), ...others, ...open(3))).toMatchObject({
      because: { lacks: 'finished-items', have: 7 },
    });
  });
});

describe('a project that grows while work is done', () => {
  it('says by how much', () => {
    const arriving = workingDays(60).map((day, index) => anItem(`AB-${String(700 + index)}`, { at: `${day}T10:00Z` }));
    const result = forecast(project, ...finishedDaily(60), ...arriving);
    expect(result).toMatchObject({ status: 'amounts', basis: { open: { count: 60, points: 0 }, finishedPerDay: 1 } });
    expect(result.status === 'amounts' && result.basis.grownPerDay).toBeCloseTo(1, 1);
  });
});

describe('a version', () => {
  const v1 = { kind: 'version', id: 'v1' } as const;
  const inVersion = { state: { versionIds: ['v1'] } };

  it('has an end at four confidences, a chance of its release date, and what fits in until then', () => {
    const result = forecast(v1, ...finishedDaily(160, inVersion), ...open(20, inVersion));
    if (result.status !== 'known') throw new Error(result.status);
    const days = [15, 50, 85, 95].map(
      (confidence) => result.endDays[confidence === 15 ? 15 : confidence === 50 ? 50 : confidence === 85 ? 85 : 95],
    );
    expect([...days].sort((one, other) => Number(one) - Number(other))).toEqual(days);
    expect(result.target?.on).toBe('2024-07-12');
    expect(result).toMatchObject({ open: 20, basis: { kind: 'version', own: 0, elsewhere: 0, outlasted: false } });
    expect(result.flow).toEqual({ weeks: 8, entered: 0, finished: 40, left: 0 });
    // 40.5 in nine weeks are 4.5 a week, twice that before an end: 18 in the ten days until the release date.
    expect(result.fits).toEqual({ on: '2024-07-12', items: 18, of: 20 });
    // Twenty items at five a week.
    expect(result.atPaceOn).toBe('2024-07-26');
  });

  it('is likelier in time the less is open', () => {
    const chanceOf = (count: number) => {
      const result = forecast(v1, ...finishedDaily(160, inVersion), ...open(count, inVersion));
      return result.status === 'known' ? (result.chance ?? NaN) : NaN;
    };
    expect(chanceOf(6)).toBeGreaterThan(chanceOf(60));
  });

  it('has an end although its team has finished little of late', () => {
    const result = forecast(v1, ...finishedDaily(3, inVersion), ...open(20, inVersion));
    expect(result).toMatchObject({ status: 'known', open: 20 });
  });

  it('has none once it is released', () => {
    const released = [aVersion('v1', { projectKey: 'AB', releaseOn: '2024-06-20', released: true })];
    const items = [...finishedDaily(40, inVersion), ...open(2, inVersion)];
    const facts = deriveFacts(aSnapshot({ takenAt: TAKEN_AT, items, versions: released }), settings);
    expect(forecastContainer(v1, { ledger: null, facts, settings })).toMatchObject({
      status: 'unknown',
      because: { lacks: 'closed' },
    });
  });
});

describe('the flow of a version', () => {
  const v1 = { kind: 'version', id: 'v1' } as const;
  const inVersion = { state: { versionIds: ['v1'] } };
  const flowOf = (...items: readonly ItemBuilder[]) => {
    const facts = deriveFacts(aSnapshot({ takenAt: TAKEN_AT, items, iterations, versions }), settings);
    const result = facts.ledgerOf(v1);
    const outlook = simulatedContainer(v1, {
      ledger: result.status === 'known' ? result.ledger : null,
      facts,
      settings,
    });
    if (!isSimulated(outlook)) throw new Error(outlook.lacks);
    return outlook.flow;
  };

  it('gets its share of the team’s pace until it has enough of its own', () => {
    // Two are in progress, one of them in the version; four of sixty were finished in it.
    const started = (key: string, state: Kind['state']) =>
      anItem(key, { at: '2023-01-02T09:00Z', state }).movesTo('in-progress', '2024-06-03T12:00Z');
    const flow = flowOf(
      ...finishedDaily(4, { from: 800, ...inVersion }),
      ...finishedDaily(56),
      started('AB-900', inVersion.state),
      started('AB-901', {}),
    );
    // Of what the team has finished since the version began, (0 + 8 × ½) of (3 + 8); of its 60 items in 56 days.
    expect([flow.basis, flow.finished.length]).toEqual(['team', 56]);
    expect(meanOf(flow.finished)).toBeCloseTo((4 / 11) * (60 / 56), 9);
  });

  it('is weighed by points where enough is estimated', () => {
    const sized = { state: { versionIds: ['v1'], estimate: 3 } };
    const estimated = flowOf(...finishedDaily(60, sized), ...open(5, sized));
    expect(estimated).toMatchObject({ weighedBy: 'points', open: { count: 5, points: 15 } });
    expect(meanOf(estimated.finished)).toBe(3);
    const half = open(5, { from: 600, ...inVersion });
    expect(flowOf(...finishedDaily(60, sized), ...open(5, sized), ...half)).toMatchObject({
      weighedBy: 'count',
      open: { count: 10, points: 15 },
    });
  });
});

describe('an iteration', () => {
  const first = { kind: 'iteration', id: '1' } as const;
  const inFirst = { state: { iterationIds: ['1'] } };

  it('goes by the pace of its board, and tells what is left over at its end', () => {
    const result = forecast(first, ...finishedDaily(160, inFirst), ...open(8, inFirst));
    expect(result).toMatchObject({
      status: 'amounts',
      target: { on: '2024-07-05' },
      // Five working days are left, at one item a day.
      leftOver: { most: { 50: 3 } },
      next: [],
    });
    const chance = result.status === 'amounts' ? result.chance : null;
    expect(chance).toBeLessThan(0.3);
    expect(result).toMatchObject({ leftOver: { chance } });
  });

  it('with few items is no likelier to be finished than their own cycle times allow', () => {
    // Three a day are finished, each after more than a year; of 480 took none so little as the week that is left.
    const daily = [0, 1, 2].flatMap((round) => finishedDaily(160, { from: 1000 * round + 1, ...inFirst }));
    const few = forecast(first, ...daily, ...open(2, { from: 5000, ...inFirst }));
    expect(few).toMatchObject({ chance: 0, leftOver: { chance: 0, most: { 50: 1, 85: 1 } } });
    const more = forecast(first, ...daily, ...open(6, { from: 5000, ...inFirst }));
    expect(more.status === 'amounts' ? more.chance : null).toBeGreaterThan(0.9);
  });

  it('shares the pace of its board with another that runs', () => {
    const other = open(6, { from: 600, state: { iterationIds: ['2'] } });
    const result = forecast(
      first,
      ...finishedDaily(160, { state: { iterationIds: ['2'] } }),
      ...open(2, inFirst),
      ...other,
    );
    expect(result).toMatchObject({ basis: { pace: 'team', finishedPerDay: 0.25 } });
  });
});
