import { judgePastWeeks } from '../../../src/app/proof/judge-past-weeks';
import { summaryOfText } from '../../../src/app/portfolio/reading-summary';
import type { KeptReading } from '../../../src/app/sync/judge/recompute-project';
import { defaultSettings } from '../../../src/core/signals/settings';
import { aCalendar } from '../../builders/calendar';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

/** A Monday. */
const NOW = new Date('2024-09-02T09:00:00Z');
const TODAY = Math.floor(NOW.getTime() / 86_400_000);
const WEEKS = [1, 2, 3, 4, 5, 6, 7];

/** An epic since the end of July, one that is done, and stories of which one is finished each week from March on. */
const items = [
  anItem('PAY-90', { at: '2024-07-25T09:00Z', level: 'parent' }),
  anItem('PAY-91', { at: '2024-03-04T09:00Z', level: 'parent' }).movesTo('done', '2024-08-01T09:00Z'),
  ...Array.from({ length: 20 }, (_, place) => {
    const begun = new Date(Date.parse('2024-03-05T09:00Z') + place * 7 * 86_400_000);
    const done = new Date(begun.getTime() + 7 * 86_400_000);
    return anItem(`PAY-${String(place + 1)}`, { at: '2024-03-04T09:00Z' })
      .movesTo('in-progress', begun.toISOString())
      .movesTo('done', done.toISOString());
  }),
  anItem('PAY-50', { at: '2024-07-26T09:00Z' }),
];

interface Given {
  readonly days?: readonly number[];
  readonly remainingMs?: () => number;
  readonly of?: readonly ReturnType<typeof anItem>[];
}

async function judged({ days = [], remainingMs = () => 300_000, of = items }: Given = {}) {
  const added: KeptReading[][] = [];
  let loads = 0;
  const isWhole = await judgePastWeeks('PAY', {
    readDaysAfter: async (scope, after) => {
      expect([scope, after]).toEqual([{ kind: 'project', id: 'PAY' }, TODAY - 56]);
      return days;
    },
    addReadings: async (readings) => void added.push([...readings]),
    loadKept: async () => {
      loads += 1;
      return aSnapshot({ takenAt: NOW.toISOString(), items: [...of] });
    },
    loadCalendar: async () => aCalendar(),
    loadSettings: async () => defaultSettings,
    remainingMs,
    now: () => NOW,
  });
  return { isWhole, added, loads };
}

const weekBefore = (weeks: number): number => TODAY - weeks * 7;

it('judges each of the last seven weeks, the latest first, by what was known at the end of its day', async () => {
  const { isWhole, added } = await judged();
  expect(isWhole).toBe(true);
  expect(added.map(([first]) => first?.day)).toEqual(WEEKS.map(weekBefore));
  expect(added[0]![0]!.takenAt.toISOString()).toBe('2024-08-26T23:59:59.999Z');
  // Before the last story came in, the last two of the weekly ones were open, then one.
  expect(added.map((week) => week.find(({ scope }) => scope.kind === 'project')?.openItems)).toEqual([
    1, 1, 1, 1, 1, 1, 2,
  ]);
});

it('judges what is judged today, from when it was there', async () => {
  const { added } = await judged();
  const weeksOf = (id: string) =>
    added.flatMap((week) => week.filter(({ scope }) => scope.id === id).map((r) => r.day));
  expect(weeksOf('id-PAY-90')).toEqual(WEEKS.slice(0, 5).map(weekBefore));
  // It was open then, and has ended since.
  expect(weeksOf('id-PAY-91')).toEqual([]);
});

it('keeps what tables and trends show, and leaves the page of such a day to whoever opens it', async () => {
  const { added } = await judged();
  const [reading] = added[0]!;
  expect(reading).toMatchObject({ projectKey: 'PAY', restsOn: ['project-PAY'], report: '' });
  expect(summaryOfText(reading!.summary)).not.toBeNull();
});

it('leaves alone the weeks of which there is a reading, and loads nothing where there is one of each', async () => {
  // A reading lies anywhere in its week.
  const { added } = await judged({ days: [TODAY, weekBefore(1), weekBefore(3) - 6] });
  expect(added.map(([first]) => first?.day)).toEqual([2, 4, 5, 6, 7].map(weekBefore));
  const none = await judged({ days: WEEKS.map(weekBefore) });
  expect(none).toEqual({ isWhole: true, added: [], loads: 0 });
});

it('goes back no further than to the first item', async () => {
  const { isWhole, added } = await judged({ of: [anItem('PAY-50', { at: '2024-08-20T09:00Z' })] });
  expect(isWhole).toBe(true);
  expect(added.map(([first]) => first?.day)).toEqual([weekBefore(1)]);
});

it('stops after a week where the time ends, and says so', async () => {
  const { isWhole, added } = await judged({ remainingMs: () => 1_000 });
  expect(isWhole).toBe(false);
  expect(added.map(([first]) => first?.day)).toEqual([weekBefore(1)]);
});
