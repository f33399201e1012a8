import { siteDate } from '../../../../local/forge/runtime/site-date';

describe('siteDate', () => {
  const Shown = siteDate(() => Date.UTC(2011, 3, 1, 12));

  it('has the site’s now, however it is asked for', () => {
    expect(Shown.now()).toBe(1_301_659_200_000);
    expect(new Shown().toISOString()).toBe('2011-04-01T12:00:00.000Z');
    expect(Shown()).toContain('Apr 01 2011');
  });

  it('is the real one in everything else', () => {
    expect(new Shown(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(new Shown(2020, 0, 2).getDate()).toBe(2);
    expect(Shown.UTC(1970, 0, 1)).toBe(0);
    expect(Shown.parse('1970-01-01')).toBe(0);
    expect(new Shown()).toBeInstanceOf(Date);
    expect(new Date(0)).toBeInstanceOf(Shown);
  });

  it('can be built upon', () => {
    class Moment extends Shown {}

    expect(new Moment().toISOString()).toBe('2011-04-01T12:00:00.000Z');
    expect(new Moment()).toBeInstanceOf(Moment);
  });
});
