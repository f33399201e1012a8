import type { ContainerForecast } from '../../../src/core/forecast/container/container-forecast';
import type { Level } from '../../../src/core/model/level';
import { containerLevelOf, holdsSevere, itemLevelOf, type ItemJudged, worseOf } from '../../../src/core/report/level';
import type { SignalReading } from '../../../src/core/signals';
import { defaultSettings } from '../../../src/core/signals/settings';
import { quiet, raised, unknown } from './readings';

const told = (signal: 'silent' | 'ageing' | 'stalled'): SignalReading =>
  ({ ...quiet(signal), figures: raisedFigures(signal) }) as SignalReading;
const raisedFigures = (signal: 'silent' | 'ageing' | 'stalled') => {
  const reading = raised(signal);
  return reading.status === 'raised' ? reading.figures : null;
};

describe('the health level of an item', () => {
  const level = (readings: readonly SignalReading[], judged: Partial<ItemJudged> = {}) =>
    itemLevelOf(readings, { progress: 'in-progress', isCommitted: true, isForgotten: false, date: 'none', ...judged });

  it('is off track in a deadlock or when overdue, whatever else there is', () => {
    const ring = raised('deadlock', { severity: 'severe' });
    expect(level([raised('overdue'), ring])).toEqual({ level: 'off-track', levelReason: 'deadlock' });
    expect(level([raised('overdue'), told('ageing')])).toEqual({ level: 'off-track', levelReason: 'overdue' });
    expect(level([raised('overdue')], { progress: 'not-started' }).level).toBe('off-track');
  });

  it('is at risk with a severe finding, or one that moves a date', () => {
    const severe = raised('carry-over', { severity: 'severe' });
    expect(level([told('ageing'), severe])).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
    const dear = raised('waiting', { priceDays: 0.1 });
    expect(level([dear], { date: 'foretold' })).toEqual({ level: 'at-risk', levelReason: 'moves-a-date' });
  });

  it('is at risk with any finding of stall or dependency, where no forecast says what that costs', () => {
    for (const signal of ['blocked', 'stalled', 'silent', 'ageing', 'waiting', 'dependency-conflict'] as const) {
      const readings = [told('ageing'), raised(signal, { priceDays: 0 })];
      expect(level(readings)).toEqual({ level: 'at-risk', levelReason: 'held-up' });
      expect(level(readings, { date: 'not-foretold' }).level).toBe('at-risk');
      expect(level(readings, { date: 'foretold' })).toEqual({ level: 'unknown', levelReason: 'worth-a-look' });
    }
  });

  it('is on track with none of these, where something that compares could tell', () => {
    for (const signal of ['stalled', 'ageing', 'silent'] as const) {
      expect(level([raised('no-owner' as 'carry-over'), told(signal)])).toEqual({
        level: 'on-track',
        levelReason: 'nothing-severe',
      });
    }
  });

  it('is not on track when nobody has touched it for too long, whatever reassures', () => {
    const judged = { level: 'unknown', levelReason: 'cannot-tell' };
    expect(level([told('stalled'), told('ageing'), told('silent')], { isForgotten: true })).toEqual(judged);
  });

  it('is unknown where none could tell: not being flagged, or being blocked instead of stalled, is no sign of health', () => {
    expect(level([unknown('stalled'), unknown('silent'), quiet('blocked'), quiet('stalled')])).toEqual({
      level: 'unknown',
      levelReason: 'cannot-tell',
    });
    expect(level([]).level).toBe('unknown');
  });

  it('is unknown in a status that is not listed, from which nobody knows whether work has begun', () => {
    expect(level([told('silent')], { progress: 'unknown' })).toEqual({ level: 'unknown', levelReason: 'cannot-tell' });
  });

  it('is none for what is not started, put back or finished, but for its troubles', () => {
    expect(level([told('silent')], { progress: 'not-started' }).levelReason).toBe('not-started');
    expect(level([told('silent')], { progress: 'put-back' }).levelReason).toBe('put-back');
    expect(level([raised('silent')], { progress: 'finished' })).toEqual({ level: 'unknown', levelReason: 'finished' });
    const backlog = { progress: 'not-started', isCommitted: false } as const;
    expect(level([raised('waiting')], backlog).levelReason).toBe('not-started');
    expect(level([raised('waiting')], { progress: 'not-started' }).level).toBe('at-risk');
  });
});

const target = { on: '2024-03-15', until: new Date('2024-03-15T17:00Z'), firstOn: null, moves: 0 };
const foretold = (chance: number | null): ContainerForecast => ({
  status: 'known',
  target: chance === null ? null : target,
  chance,
  ends: { 15: '2024-03-13', 50: '2024-03-14', 85: '2024-03-15', 95: '2024-03-18' },
  endDays: { 15: 1, 50: 2, 85: 3, 95: 4 },
  open: 8,
  basis: { kind: 'parent', own: 5, elsewhere: 0, outlasted: false },
  flow: { weeks: 8, entered: 3, finished: 9, left: 1 },
  leftOut: null,
  fits: null,
  atPaceOn: null,
});
const bucket: ContainerForecast = { status: 'bucket', target: null, chance: null, because: 'named' };
const untold: ContainerForecast = { status: 'unknown', target, because: { lacks: 'open-items' } };

interface Around {
  readonly isOverdue?: boolean;
  readonly isDone?: boolean;
  readonly holdsSevere?: boolean;
}

const judge = (
  forecast: ContainerForecast,
  readings: readonly SignalReading[] = [raised('waiting')],
  { isOverdue = false, isDone = false, holdsSevere = false }: Around = {},
) => containerLevelOf(readings, { isOverdue, isDone, holdsSevere, forecast, settings: defaultSettings.level });
const severe = [raised('silent', { severity: 'severe' })];
const flowing = (finishedItems: number) =>
  ({
    ...quiet('stalled-container'),
    figures: { days: 2, usualDays: 6, openItems: 8, finishedItems },
  }) as SignalReading;

describe('the health level of a container', () => {
  it.each([
    [0, 'off-track', 'target-unlikely'],
    [0.49, 'off-track', 'target-unlikely'],
    [0.5, 'at-risk', 'target-uncertain'],
    [0.84, 'at-risk', 'target-uncertain'],
    [0.85, 'on-track', 'target-likely'],
    [1, 'on-track', 'target-likely'],
  ])('follows the chance of the target: %d', (chance, level, levelReason) => {
    expect(judge(foretold(chance))).toEqual({ level, levelReason });
  });

  it('judges the chance as it is shown, in whole percent', () => {
    expect(judge(foretold(0.845)).level).toBe('on-track');
    expect(judge(foretold(0.8449)).level).toBe('at-risk');
    expect(judge(foretold(0.495)).level).toBe('at-risk');
    expect(judge(foretold(0.4949)).level).toBe('off-track');
  });

  it('is not told of what takes up work for ever, but a severe signal in it is', () => {
    expect(judge(bucket)).toEqual({ level: 'unknown', levelReason: 'bucket' });
    expect(judge(bucket, [])).toEqual({ level: 'unknown', levelReason: 'bucket' });
    expect(judge(bucket, severe)).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
  });

  it('is not on track without a target while its open work grows, unless that is compared with what is usual', () => {
    const growing = { ...foretold(null), flow: { weeks: 8, entered: 11, finished: 9, left: 1 } } as ContainerForecast;
    const even = { ...foretold(null), flow: { weeks: 8, entered: 11, finished: 9, left: 1, cancelled: 1 } };
    expect(judge(even as ContainerForecast, [flowing(9)]).levelReason).toBe('nothing-severe');
    expect(judge(growing, [flowing(9)])).toEqual({ level: 'unknown', levelReason: 'cannot-tell' });
    expect(judge(growing, [flowing(9), unknown('scope-creep')]).levelReason).toBe('cannot-tell');
    expect(judge(growing, [flowing(9), quiet('scope-creep')]).levelReason).toBe('nothing-severe');
  });

  it('is on track where nothing in it is open, whatever the chance that more comes in', () => {
    expect(judge(foretold(0.3), [], { isDone: true })).toEqual({ level: 'on-track', levelReason: 'nothing-open' });
    expect(judge(foretold(0.3), severe, { isDone: true }).levelReason).toBe('target-unlikely');
  });

  it('is at risk with severe trouble inside where no target says what that costs, unless it takes up work for ever', () => {
    const inside = { holdsSevere: true };
    expect(judge(foretold(0.85), [], inside)).toEqual({ level: 'on-track', levelReason: 'target-likely' });
    expect(judge(foretold(null), [flowing(3)], inside)).toEqual({ level: 'at-risk', levelReason: 'severe-inside' });
    expect(judge(foretold(0.3), [], inside).levelReason).toBe('target-unlikely');
    expect(judge(bucket, [], inside).levelReason).toBe('bucket');
  });

  it('is at risk with a severe signal however likely the target, and off track however few signals', () => {
    expect(judge(foretold(0.85), severe)).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
    expect(judge(foretold(0.49), severe)).toEqual({ level: 'off-track', levelReason: 'target-unlikely' });
    expect(judge(foretold(0.49), [])).toEqual({ level: 'off-track', levelReason: 'target-unlikely' });
  });

  it('is off track in a deadlock or when overdue, whatever is foretold', () => {
    expect(judge(foretold(1), [raised('deadlock', { severity: 'severe' })])).toEqual({
      level: 'off-track',
      levelReason: 'deadlock',
    });
    expect(judge(foretold(1), [], { isOverdue: true })).toEqual({ level: 'off-track', levelReason: 'overdue' });
  });

  it('needs no signal that could tell where the target is likely', () => {
    expect(judge(foretold(0.85), [])).toEqual({ level: 'on-track', levelReason: 'target-likely' });
  });

  it('is on track without a target where work is finished as usual and does not grow', () => {
    expect(judge(foretold(null), [flowing(30)])).toEqual({ level: 'on-track', levelReason: 'nothing-severe' });
    expect(judge(foretold(null), [flowing(30), raised('scope-creep')])).toEqual({
      level: 'unknown',
      levelReason: 'worth-a-look',
    });
    expect(judge(foretold(null), [flowing(30), ...severe])).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
  });

  it('is unknown where nothing was finished, however little it grew', () => {
    const still = { ...quiet('scope-creep'), figures: { netShare: 0 } } as unknown as SignalReading;
    expect(judge(foretold(null), [still])).toEqual({ level: 'unknown', levelReason: 'cannot-tell' });
    expect(judge(foretold(null), [still, flowing(0)])).toEqual({ level: 'unknown', levelReason: 'cannot-tell' });
    expect(judge(foretold(null), [still, unknown('stalled-container')]).level).toBe('unknown');
  });

  it('is unknown with a target of which nothing can be foretold', () => {
    expect(judge(untold, [flowing(30)])).toEqual({ level: 'unknown', levelReason: 'no-forecast' });
    expect(judge(untold, severe)).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
    expect(judge(untold, [], { isOverdue: true })).toEqual({ level: 'off-track', levelReason: 'overdue' });
  });

  it('is on track where all that was in it is done', () => {
    expect(judge(untold, [], { isDone: true })).toEqual({ level: 'on-track', levelReason: 'nothing-open' });
    expect(judge(untold, severe, { isDone: true }).level).toBe('at-risk');
  });
});

describe('the level of an item that holds others', () => {
  const container = (level: Level) => ({ level, levelReason: 'nothing-severe' }) as const;
  const own = (level: Level) => ({ level, levelReason: 'severe-signal' }) as const;

  it('is that of the work in it, or its own where that is worse', () => {
    const combined = (inside: Level, item: Level) => worseOf(container(inside), own(item)).level;
    expect(combined('on-track', 'unknown')).toBe('on-track');
    expect(combined('unknown', 'on-track')).toBe('unknown');
    expect(combined('on-track', 'at-risk')).toBe('at-risk');
    expect(combined('at-risk', 'off-track')).toBe('off-track');
    expect(combined('off-track', 'at-risk')).toBe('off-track');
    expect(combined('at-risk', 'on-track')).toBe('at-risk');
  });
});

describe('work inside a container', () => {
  it('is severely in trouble with one severe finding', () => {
    expect(holdsSevere([[quiet('ageing')], [raised('silent', { severity: 'severe' })]])).toBe(true);
    expect(holdsSevere([[raised('silent'), quiet('ageing')]])).toBe(false);
    expect(holdsSevere([])).toBe(false);
  });

  it('is so too where half of it is overdue', () => {
    expect(holdsSevere([[raised('overdue')], [quiet('ageing')]])).toBe(true);
    expect(holdsSevere([[raised('overdue')], [quiet('ageing')], [quiet('ageing')]])).toBe(false);
  });
});
