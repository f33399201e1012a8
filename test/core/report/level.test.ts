import type { ContainerForecast } from '../../../src/core/forecast/container/container-forecast';
import type { Level } from '../../../src/core/model/level';
import { containerLevelOf, levelOf, worseOf } from '../../../src/core/report/level';
import { defaultSettings } from '../../../src/core/signals/settings';
import { quiet, raised, unknown } from './readings';

describe('the health level', () => {
  it('is off track in a deadlock, whatever else there is', () => {
    expect(levelOf([raised('deadlock', { severity: 'severe' }), quiet('ageing')], false)).toEqual({
      level: 'off-track',
      levelReason: 'deadlock',
    });
  });

  it('is off track when the date has passed with work open', () => {
    expect(levelOf([quiet('ageing')], true)).toEqual({ level: 'off-track', levelReason: 'overdue' });
  });

  it('is at risk with one severe finding', () => {
    expect(levelOf([quiet('ageing'), raised('silent', { severity: 'severe' })], false)).toEqual({
      level: 'at-risk',
      levelReason: 'severe-signal',
    });
  });

  it('is on track with lesser findings, where one signal could tell', () => {
    for (const signal of ['stalled', 'ageing', 'silent', 'scope-creep'] as const) {
      expect(levelOf([raised('waiting'), quiet(signal)], false)).toEqual({
        level: 'on-track',
        levelReason: 'nothing-severe',
      });
    }
  });

  it('is unknown where none could tell: not being flagged is no sign of health', () => {
    const readings = [unknown('stalled'), unknown('ageing'), unknown('silent'), quiet('blocked'), quiet('carry-over')];
    expect(levelOf(readings, false)).toEqual({ level: 'unknown', levelReason: 'cannot-tell' });
    expect(levelOf([], false).level).toBe('unknown');
  });

  it('is unknown where a severe signal was told as close only, but a ring stays off track', () => {
    expect(levelOf([{ ...quiet('silent'), close: 'severe' }, quiet('ageing')], false)).toEqual({
      level: 'unknown',
      levelReason: 'severe-but-close',
    });
    expect(levelOf([{ ...quiet('silent'), close: 'notable' }], false).level).toBe('on-track');
    expect(levelOf([{ ...quiet('deadlock'), close: 'severe' }], false).level).toBe('off-track');
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

const judge = (forecast: ContainerForecast, readings = [quiet('ageing'), raised('waiting')], isOverdue = false) =>
  containerLevelOf(readings, { isOverdue, forecast, settings: defaultSettings.level });
const severe = [quiet('ageing'), raised('silent', { severity: 'severe' })];
const severeButClose = [quiet('ageing'), { ...quiet('silent'), close: 'severe' as const }];

describe('the health level of a container', () => {
  it.each([
    [0, 'off-track', 'target-unlikely'],
    [0.499, 'off-track', 'target-unlikely'],
    [0.5, 'at-risk', 'target-uncertain'],
    [0.849, 'at-risk', 'target-uncertain'],
    [0.85, 'on-track', 'target-likely'],
    [1, 'on-track', 'target-likely'],
  ])('follows the chance of the target: %d', (chance, level, levelReason) => {
    expect(judge(foretold(chance))).toEqual({ level, levelReason });
  });

  it('judges the chance as it is told', () => {
    expect(judge(foretold(0.8496)).level).toBe('on-track');
    expect(judge(foretold(0.8494)).level).toBe('at-risk');
  });

  it('is not told of what takes up work for ever, but a severe signal in it is', () => {
    expect(judge(bucket)).toEqual({ level: 'unknown', levelReason: 'bucket' });
    expect(judge(bucket, [])).toEqual({ level: 'unknown', levelReason: 'bucket' });
    expect(judge(bucket, severe)).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
  });

  it('is at risk with a severe signal however likely the target, and off track however few signals', () => {
    expect(judge(foretold(0.85), severe)).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
    expect(judge(foretold(0.499), severe)).toEqual({ level: 'off-track', levelReason: 'target-unlikely' });
    expect(judge(foretold(0.499), [])).toEqual({ level: 'off-track', levelReason: 'target-unlikely' });
  });

  it('cannot tell where a severe signal was told as close only, unless the chance says it', () => {
    expect(judge(foretold(0.85), severeButClose)).toEqual({ level: 'unknown', levelReason: 'severe-but-close' });
    expect(judge(foretold(0.849), severeButClose)).toEqual({ level: 'at-risk', levelReason: 'target-uncertain' });
  });

  it('is off track in a deadlock or when overdue, whatever is foretold', () => {
    expect(judge(foretold(1), [raised('deadlock', { severity: 'severe' })])).toEqual({
      level: 'off-track',
      levelReason: 'deadlock',
    });
    expect(judge(foretold(1), [quiet('ageing')], true)).toEqual({ level: 'off-track', levelReason: 'overdue' });
  });

  it('needs no signal that could tell where the target is likely', () => {
    expect(judge(foretold(0.85), [])).toEqual({ level: 'on-track', levelReason: 'target-likely' });
  });

  it.each([foretold(null), untold])('rests on the signals alone without a target or a forecast', (forecast) => {
    expect(judge(forecast)).toEqual({ level: 'on-track', levelReason: 'nothing-severe' });
    expect(judge(forecast, severe)).toEqual({ level: 'at-risk', levelReason: 'severe-signal' });
    expect(judge(forecast, [])).toEqual({ level: 'unknown', levelReason: 'cannot-tell' });
    expect(judge(forecast, [], true)).toEqual({ level: 'off-track', levelReason: 'overdue' });
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
