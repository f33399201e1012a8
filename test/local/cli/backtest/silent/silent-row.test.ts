import { silentRow } from '../../../../../local/cli/backtest/silent/silent-row';

describe('the weeks of silence', () => {
  it('count each week alike, and large weeks alone at nine of ten', () => {
    const week = (raised: number, answered: number, falseSince = 0) => ({ raised, answered, falseSince, unknown: 1 });
    expect(silentRow('a', [week(1, 2), week(2, 20), week(4, 20, 1), week(0, 0)])).toEqual({
      file: 'a',
      weeks: 3,
      items: 46,
      answered: 42,
      meanShare: 0.2667,
      p90Share: 0.2,
      falseSince: 0.1429,
    });
  });

  it('say nothing where nothing could be told', () => {
    expect(silentRow('a', [])).toMatchObject({ weeks: 0, meanShare: null, p90Share: null, falseSince: null });
  });
});
