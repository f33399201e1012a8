import { endedContainers } from '../../../../../local/cli/backtest/dates/ended-container';
import { weeklyDates } from '../../../../../local/cli/backtest/dates/weekly-dates';
import { snapshotAsOf } from '../../../../../src/core/model/as-of';
import { containerEnd } from '../../../../../src/core/forecast/ends/container-end';
import { defaultSettings } from '../../../../../src/core/signals/settings';
import { deriveFacts } from '../../../../../src/core/facts/facts';
import { anItem } from '../../../../builders/item';
import { aSnapshot, aVersion } from '../../../../builders/snapshot';

const DAY_MS = 86_400_000;

/** One item finished on each of 40 days in a row from 4 March 2024 on, the last ten of them in the version. */
const items = Array.from({ length: 40 }, (_, day) =>
  anItem(`AB-${String(day + 1)}`, {
    at: '2024-01-02T09:00Z',
    state: { versionIds: day < 30 ? [] : ['v1'] },
  })
    .movesTo('in-progress', day < 30 ? '2024-01-03T09:00Z' : '2024-03-27T09:00Z')
    .movesTo('done', new Date(Date.parse('2024-03-04T12:00Z') + day * DAY_MS).toISOString()),
);
const versions = [
  aVersion('v1', { projectKey: 'AB', releaseOn: '2024-04-20', released: true }),
  aVersion('v2', { projectKey: 'AB', releaseOn: '2024-12-01' }),
];
const whole = aSnapshot({ takenAt: '2024-06-01T00:00Z', items, versions });

describe('containers whose end is known', () => {
  it('end when their last item was finished, at the latest on their release date', () => {
    expect(endedContainers(deriveFacts(whole))).toEqual([
      {
        container: { kind: 'version', id: 'v1' },
        kind: 'version',
        name: 'Version v1',
        startedAt: new Date('2024-03-27T09:00Z'),
        // The 40th day: 12 April.
        endedAt: new Date('2024-04-12T12:00Z'),
      },
    ]);
    const early = { ...whole, versions: [{ ...whole.versions[0]!, releaseOn: '2024-04-10' }] };
    expect(endedContainers(deriveFacts(early))[0]?.endedAt).toEqual(new Date('2024-04-10T23:59:59.999Z'));
  });

  it('hold five items or more', () => {
    const few = aSnapshot({ takenAt: '2024-06-01T00:00Z', items: items.slice(0, 34), versions });
    expect(endedContainers(deriveFacts(few))).toEqual([]);
  });
});

describe('weekly dates', () => {
  const facts = deriveFacts(whole);
  const weeks = weeklyDates(facts, endedContainers(facts));

  it('are told each Monday from the start to the end', () => {
    expect(weeks.map(({ on }) => on)).toEqual(['2024-04-01', '2024-04-08']);
    expect(weeks.map(({ endedOn }) => endedOn)).toEqual(['2024-04-12', '2024-04-12']);
    expect(weeks.map(({ status }) => status)).toEqual(['known', 'known']);
    // From Monday to Friday of the week after, and of the same week.
    expect(weeks.map(({ end }) => end?.remainingDays)).toEqual([9, 4]);
  });

  it('know nothing of what came later', () => {
    const [first] = weeks;
    const then = deriveFacts(snapshotAsOf(whole, new Date('2024-04-01T12:00Z')));
    const { bucketNames } = defaultSettings.forecast;
    const known = containerEnd({ kind: 'version', id: 'v1' }, { facts: then, bucketNames });
    if (known.status !== 'known') throw new Error(known.status);
    expect(first?.end?.days50).toBe(Math.ceil(known.end.daysAt(0.5)));
    expect(first?.end?.days85).toBe(Math.ceil(known.end.daysAt(0.85)));
  });

  it('of nothing are none', () => {
    expect(weeklyDates(facts, [])).toEqual([]);
  });
});
