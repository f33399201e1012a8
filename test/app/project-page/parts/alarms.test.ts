import { alarmsPart, forecastDates } from '../../../../src/app/project-page/parts/alarms';
import { summarise } from '../../../../src/app/portfolio/summarise';
import type { CheckedItem, PastAlarms } from '../../../../src/app/proof/past-alarms';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { judge } from '../../../../src/core/report/judge';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { aSnapshot, aVersion } from '../../../builders/snapshot';

const items = [
  anItem('PAY-1', { at: '2024-03-04T09:00Z' })
    .movesTo('in-progress', '2024-03-05T09:00Z')
    .movesTo('done', '2024-04-10T09:00Z'),
  anItem('PAY-2', { at: '2024-03-04T09:00Z' }).movesTo('in-progress', '2024-03-05T09:00Z'),
];

const checked = (itemId: string, given: Partial<CheckedItem> = {}): CheckedItem => ({
  itemId,
  flagged: false,
  quiet: false,
  stayed: false,
  ...given,
});

/** Ten Mondays from 11 March on, latest first: PAY-1 is flagged on the first four, of which three were right. */
const checks: PastAlarms['checks'] = Array.from({ length: 10 }, (_, week) => ({
  at: new Date(Date.parse('2024-03-11T12:00Z') + week * 7 * 86_400_000),
  items: [
    checked('id-PAY-1', { flagged: week < 4, quiet: true, stayed: week < 3 }),
    checked('id-PAY-2', { stayed: week === 0 }),
    checked('id-PAY-3', { flagged: true, stayed: true }),
  ],
})).toReversed();

const ALARMS: PastAlarms = {
  rules: '',
  restsOn: ['project-PAY'],
  isWhole: true,
  items: new Set(),
  checks,
  warnings: [],
  open: [],
};

function partOf(pastAlarms: PastAlarms | null, kind: 'project' | 'parent' = 'project') {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-03T09:00Z', items }), defaultSettings);
  const report = judge(facts, defaultSettings).container({ kind, id: 'PAY' });
  const summary = summarise(report, { facts, settings: defaultSettings });
  return alarmsPart({ report, summary, facts, settings: defaultSettings, pastAlarms });
}

it('counts what was said and what came of it, of items that are there, and names each stay once', () => {
  expect(partOf(ALARMS)).toEqual({
    status: 'known',
    ended: [],
    stalled: {
      weeks: 10,
      since: '2024-03-11',
      horizonDays: 14,
      counts: { hits: 3, falseAlarms: 1, missed: 1, leftAlone: 15 },
      simple: { hits: 3, falseAlarms: 7, missed: 1, leftAlone: 9 },
      alarms: [
        {
          key: 'PAY-1',
          statusName: 'In Progress',
          firstOn: '2024-03-11',
          lastOn: '2024-04-01',
          times: 4,
          hits: 3,
          leftOn: '2024-04-10',
        },
      ],
      alarmCount: 1,
    },
  });
});

it('judges no alarms by fewer than twenty looks', () => {
  expect(partOf({ ...ALARMS, checks: checks.slice(0, 9) })).toMatchObject({ stalled: null });
});

it('tells nothing that rests on a project which the reading does not rest on', () => {
  expect(partOf({ ...ALARMS, restsOn: ['project-PAY', 'project-SEC'] })).toEqual({ status: 'none' });
  expect(partOf(null)).toEqual({ status: 'none' });
});

it('leaves out what ended and is not there any more', () => {
  const warning = {
    container: { kind: 'version', id: 'gone' },
    targetOn: '2024-05-01',
    isTargetSet: false,
    endedOn: '2024-05-02',
    lateDays: 1,
    warnedOn: null,
    daysBefore: null,
    takenBackOn: null,
    verdict: 'missed',
    weeks: [],
  } as const;
  expect(partOf({ ...ALARMS, warnings: [warning] })).toMatchObject({ ended: [] });
});

describe('the dates of an open version', () => {
  const done = Array.from({ length: 12 }, (_, place) => {
    const day = (month: number) => `2024-0${String(month)}-${String(place + 10)}T09:00Z`;
    return anItem(`PAY-${String(place + 20)}`, { at: '2024-03-04T09:00Z', state: { versionIds: ['v1'] } })
      .movesTo('in-progress', day(4))
      .movesTo('done', day(5));
  });
  const left = anItem('PAY-60', { at: '2024-03-04T09:00Z', state: { versionIds: ['v1'] } }).movesTo(
    'in-progress',
    '2024-05-20T09:00Z',
  );
  const facts = deriveFacts(
    aSnapshot({
      takenAt: '2024-06-03T09:00Z',
      items: [...items, ...done, left],
      versions: [aVersion('v1', { projectKey: 'PAY', releaseOn: '2024-07-01', released: false })],
    }),
    defaultSettings,
  );
  const report = judge(facts, defaultSettings).container({ kind: 'version', id: 'v1' });
  const summary = summarise(report, { facts, settings: defaultSettings });
  const datesOf = (pastAlarms: PastAlarms | null) =>
    forecastDates({ report, summary, facts, settings: defaultSettings, pastAlarms });
  const weeks = [
    { on: '2024-05-27', hasForecast: true, p50: '2024-06-20', p85: null },
    { on: '2024-06-03', hasForecast: true, p50: '2024-06-21', p85: '2024-08-01' },
  ];
  const open = [{ container: { kind: 'version' as const, id: 'v1' }, weeks }];

  it('are those of past weeks, and what is told today last', () => {
    const dates = datesOf({ ...ALARMS, open });
    expect(dates[0]).toEqual({ on: '2024-05-27', half: '2024-06-20', most: null });
    expect(dates.map(({ on }) => on)).toEqual(['2024-05-27', '2024-06-03']);
    const { forecast } = report;
    expect(forecast.status).toBe('known');
    expect(dates[1]?.half).toBe(forecast.status === 'known' ? forecast.ends[50] : undefined);
  });

  it('are not told where they rest on more than the reading', () => {
    expect(datesOf({ ...ALARMS, open, restsOn: ['project-SEC'] })).toEqual([]);
    expect(datesOf(null)).toEqual([]);
  });
});

it('is counted for projects alone', () => {
  expect(partOf(ALARMS, 'parent')).toEqual({ status: 'of-project' });
});
