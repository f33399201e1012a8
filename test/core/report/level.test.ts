import { levelOf } from '../../../src/core/report/level';
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
