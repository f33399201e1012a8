import { forecastContainer, type ContainerForecast } from '../../../../src/core/forecast/container/container-forecast';
import { deriveFacts } from '../../../../src/core/facts/facts';
import type { ContainerRef } from '../../../../src/core/model/containers';
import { defaultSettings } from '../../../../src/core/settings/settings';
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

describe('a team that finishes one item each working day', () => {
  it('finishes n items in n working days, at every confidence', () => {
    // Monday, 1 July, is the first day to come; the tenth is Friday, 12 July.
    const result = forecast(project, ...finishedDaily(160), ...open(10));
    expect(result).toMatchObject({
      status: 'known',
      target: null,
      chance: null,
      capped: 0,
      basis: { open: { count: 10, points: 0 }, weighedBy: 'count', pace: 'own', windowDays: 60, finishedPerDay: 1 },
    });
    const known = result.status === 'known' ? result : null;
    expect([known?.ends[50], known?.endDays[50]]).toEqual(['2024-07-12', 10]);
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
    expect(forecast(project, ...finishedDaily(8), ...open(3)).status).toBe('known');
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

describe('scope that grows while work is done', () => {
  it('has no end in sight when it grows as fast', () => {
    const arriving = workingDays(60).map((day, index) => anItem(`AB-${String(700 + index)}`, { at: `${day}T10:00Z` }));
    const result = forecast(project, ...finishedDaily(60), ...arriving);
    expect(result).toMatchObject({ status: 'no-end', basis: { open: { count: 60, points: 0 }, finishedPerDay: 1 } });
    expect(result.status === 'no-end' && result.basis.grownPerDay).toBeCloseTo(1, 1);
  });

  it('ends later than the same work that does not grow', () => {
    const arriving = workingDays(60)
      .filter((_, index) => index % 2 === 0)
      .map((day, index) => anItem(`AB-${String(700 + index)}`, { at: `${day}T10:00Z` }));
    const days = (result: ContainerForecast) => (result.status === 'known' ? result.endDays[50] : null);
    // 30 are open; one a day is finished, every other day one comes in.
    expect(days(forecast(project, ...finishedDaily(60), ...open(30)))).toBe(30);
    const grown = days(forecast(project, ...finishedDaily(60), ...arriving)) ?? 0;
    expect(grown).toBeGreaterThan(50);
    expect(grown).toBeLessThan(72);
  });
});

describe('a version', () => {
  const v1 = { kind: 'version', id: 'v1' } as const;
  const inVersion = { state: { versionIds: ['v1'] } };

  it('goes by its own finished work, and has a chance to meet its release date', () => {
    const easy = forecast(v1, ...finishedDaily(160, inVersion), ...open(4, inVersion));
    expect(easy).toMatchObject({ status: 'known', basis: { pace: 'own' }, target: { on: '2024-07-12' } });
    const hard = forecast(v1, ...finishedDaily(160, inVersion), ...open(20, inVersion));
    expect(easy.status === 'known' && easy.chance).toBeGreaterThan(0.9);
    expect(hard.status === 'known' && hard.chance).toBeLessThan(0.2);
  });

  it('gets its share of the team’s pace until it has enough of its own', () => {
    // Two are in progress, one of them in the version; four of sixty were finished in it.
    const started = (key: string, state: Kind['state']) =>
      anItem(key, { at: '2023-01-02T09:00Z', state }).movesTo('in-progress', '2024-06-03T12:00Z');
    const result = forecast(
      v1,
      ...finishedDaily(4, { from: 800, ...inVersion }),
      ...finishedDaily(56),
      started('AB-900', inVersion.state),
      started('AB-901', {}),
    );
    // Of what the team has finished since the version began, (0 + 8 × ½) of (3 + 8); of its 60 items in 56 days.
    expect(result).toMatchObject({ status: 'known', basis: { pace: 'team', windowDays: 56 } });
    expect(result.status === 'known' && result.basis.finishedPerDay).toBeCloseTo((4 / 11) * (60 / 56), 9);
  });

  it('is weighed by points where enough is estimated', () => {
    const sized = { state: { versionIds: ['v1'], estimate: 3 } };
    expect(forecast(v1, ...finishedDaily(60, sized), ...open(5, sized))).toMatchObject({
      basis: { weighedBy: 'points', open: { count: 5, points: 15 }, finishedPerDay: 3 },
    });
    const half = open(5, { from: 600, ...inVersion });
    expect(forecast(v1, ...finishedDaily(60, sized), ...open(5, sized), ...half)).toMatchObject({
      basis: { weighedBy: 'count', open: { count: 10, points: 15 } },
    });
  });
});

describe('an iteration', () => {
  const first = { kind: 'iteration', id: '1' } as const;
  const inFirst = { state: { iterationIds: ['1'] } };

  it('goes by the pace of its board, and tells what is left over at its end', () => {
    const result = forecast(first, ...finishedDaily(160, inFirst), ...open(8, inFirst));
    expect(result).toMatchObject({
      status: 'known',
      target: { on: '2024-07-05' },
      // Five working days are left, at one item a day.
      timeBox: { committedOpen: 8, leftOver: { 50: 3 } },
    });
    expect(result.status === 'known' && result.timeBox?.commitmentChance).toBeLessThan(0.3);
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
