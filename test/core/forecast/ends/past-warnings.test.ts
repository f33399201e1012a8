import {
  announcedOn,
  firstTarget,
  firstForecast,
  type ForecastWeek,
  forecastWeeks,
  pastWarnings,
  takenBackOn,
} from '../../../../src/core/forecast/ends/past-warnings';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { anItem } from '../../../builders/item';
import { aSnapshot, aVersion } from '../../../builders/snapshot';

const week = (on: string, p50: string | null, hasForecast = true): ForecastWeek => ({
  on,
  p50,
  hasForecast: hasForecast,
});

describe('a warning', () => {
  it('is announced by the first week that says so until the target', () => {
    const weeks = [week('2024-05-06', '2024-05-30'), week('2024-05-13', '2024-06-10'), week('2024-05-20', null)];
    expect(announcedOn(weeks, '2024-06-01')).toBe('2024-05-13');
  });

  it('is not one that was taken back, and stays through weeks that say nothing', () => {
    const silent = week('2024-05-20', null, false);
    expect(announcedOn([week('2024-05-13', '2024-06-10'), silent], '2024-06-01')).toBe('2024-05-13');
    expect(announcedOn([week('2024-05-13', '2024-06-10'), week('2024-05-27', '2024-06-01')], '2024-06-01')).toBeNull();
  });

  it('comes too late after the target', () => {
    expect(announcedOn([week('2024-06-03', '2024-06-10')], '2024-06-01')).toBeNull();
  });

  it('is held against the first date that was told where nobody set one', () => {
    expect(firstForecast([week('2024-05-06', null, false), week('2024-05-13', '2024-06-10')])).toBe('2024-06-10');
    expect(firstForecast([])).toBeNull();
  });
});

describe('what ended', () => {
  const DAY_MS = 86_400_000;
  /** One item finished on each of 40 days in a row from 4 March 2024 on, the last ten of them in a version and an epic. */
  const items = Array.from({ length: 40 }, (_, day) =>
    anItem(`AB-${String(day + 1)}`, {
      at: '2024-01-02T09:00Z',
      state: { versionIds: day < 30 ? [] : ['v1'], parentId: day < 30 ? null : 'id-AB-99' },
    })
      .movesTo('in-progress', day < 30 ? '2024-01-03T09:00Z' : '2024-03-27T09:00Z')
      .movesTo('done', new Date(Date.parse('2024-03-04T12:00Z') + day * DAY_MS).toISOString()),
  );
  const epicDue = (dueOn: string) =>
    anItem('AB-99', { at: '2024-01-02T09:00Z', level: 'parent', state: { type: 'Epic', dueOn } }).movesTo(
      'done',
      '2024-04-12T13:00Z',
    );
  const warningsWith = (dueOn: string) => {
    const facts = deriveFacts(
      aSnapshot({
        takenAt: '2024-06-01T00:00Z',
        items: [...items, epicDue(dueOn)],
        versions: [aVersion('v1', { projectKey: 'AB', releaseOn: '2024-04-20', released: true })],
      }),
    );
    return { facts, warnings: pastWarnings(facts)({ projectKey: 'AB', bucketNames: '' }) };
  };
  const epicIn = (dueOn: string) => warningsWith(dueOn).warnings.find(({ container }) => container.kind === 'parent');

  it('is told each Monday from its start to its end, by what was known', () => {
    const { warnings } = warningsWith('2024-04-30');
    expect(warnings.map(({ container }) => container.kind).sort()).toEqual(['parent', 'version']);
    for (const { weeks, endedOn } of warnings) {
      expect(weeks.map(({ on }) => on)).toEqual(['2024-04-01', '2024-04-08']);
      expect(endedOn).toBe('2024-04-12');
    }
  });

  it('is late by the working days after the target that somebody set', () => {
    // From Friday 5 April to Friday 12 April.
    expect(epicIn('2024-04-05')).toMatchObject({ targetOn: '2024-04-05', isTargetSet: true, lateDays: 5 });
    const early = epicIn('2024-12-31');
    expect(early).toMatchObject({ verdict: 'quiet', warnedOn: null });
    expect(early?.lateDays).toBeLessThan(0);
  });

  it('was warned of where every week said that it misses a target it then missed', () => {
    expect(epicIn('2024-04-05')).toMatchObject({ verdict: 'hit', warnedOn: '2024-04-01', takenBackOn: null });
    // From Monday 1 April to Friday 5 April.
    expect(epicIn('2024-04-05')?.daysBefore).toBe(4);
  });

  it('has no target but the first date that was told where it is a version', () => {
    const { facts, warnings } = warningsWith('2024-04-30');
    const version = warnings.find(({ container }) => container.kind === 'version');
    expect(version).toMatchObject({ isTargetSet: false, targetOn: version?.weeks[0]?.p50 });
    expect(firstTarget({ kind: 'version', id: 'v1' }, new Date('2024-05-01T00:00Z'), facts)).toBeNull();
  });

  it('has weeks while it is open, those of the last sixteen that began after its start', () => {
    const open = deriveFacts(
      aSnapshot({
        takenAt: '2024-04-10T09:00Z',
        items: items.slice(0, 35),
        versions: [aVersion('v1', { projectKey: 'AB', releaseOn: null, released: false })],
      }),
    );
    const weeks = forecastWeeks({ kind: 'version', id: 'v1' }, { facts: open, bucketNames: '' });
    expect(weeks.map(({ on, hasForecast: hasForecast }) => [on, hasForecast])).toEqual([
      ['2024-04-01', true],
      ['2024-04-08', true],
    ]);
    expect(forecastWeeks({ kind: 'version', id: 'none' }, { facts: open, bucketNames: '' })).toEqual([]);
  });

  it('is not told of another project', () => {
    expect(pastWarnings(warningsWith('2024-04-30').facts)({ projectKey: 'XY', bucketNames: '' })).toEqual([]);
  });
});

describe('a warning that was taken back', () => {
  const of = { warnedOn: '2024-05-06', targetOn: '2024-06-01' };

  it('is so from the first week that foretells something else', () => {
    const weeks = [
      week('2024-05-06', '2024-06-10'),
      week('2024-05-13', null, false),
      week('2024-05-20', '2024-06-01'),
      week('2024-05-27', '2024-06-10'),
    ];
    expect(takenBackOn(weeks, of)).toBe('2024-05-20');
  });

  it('stays where every week until the target repeats it', () => {
    expect(takenBackOn([week('2024-05-06', '2024-06-10'), week('2024-05-13', null)], of)).toBeNull();
    expect(takenBackOn([week('2024-05-06', '2024-06-10'), week('2024-06-03', '2024-06-01')], of)).toBeNull();
  });
});
