import { factsOfPart } from '../../../../src/app/sync/judge/facts-of-part';
import { usualOfText, usualOfWhole, usualText } from '../../../../src/app/sync/judge/kept-usual';
import { loadKeptProject } from '../../../../src/app/sync/judge/load-kept';
import { readingOf } from '../../../../src/app/sync/judge/recompute-project';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { type Settings, defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';
import { keptInMemory } from './kept-in-memory';

const WEEKS = [1, 2, 3, 4, 5, 6, 7];
const NOW = 8;

/** Seven sprints that ended with all done, and one that runs. */
const snapshot = aSnapshot({
  takenAt: inWeek(NOW, 3),
  items: [...WEEKS, NOW].flatMap((week) =>
    [1, 2, 3].map((number) => {
      const item = anItem(`AB-${week}${number}`, { at: inWeek(week), state: { iterationIds: [String(week)] } });
      return week === NOW ? item : item.movesTo('in-progress', inWeek(week, 2)).movesTo('done', inWeek(week, 3));
    }),
  ),
  iterations: [...WEEKS, NOW].map((week) =>
    anIteration(String(week), {
      started: inWeek(week, 1),
      planned: inWeek(week, 5),
      ...(week === NOW ? {} : { closed: inWeek(week, 5) }),
    }),
  ),
});
const { takenAt, calendar } = snapshot;
const running = { kind: 'iteration', id: String(NOW) } as const;

async function judged(learntBy: Settings, settings: Settings) {
  const whole = deriveFacts({ takenAt, calendar, ...(await loadKeptProject('AB', keptInMemory(snapshot))) }, settings);
  const usual = usualOfText(usualText(usualOfWhole('AB', whole, learntBy)));
  const part = await factsOfPart(
    { projectKey: 'AB', marked: [running], since: takenAt, takenAt, calendar, settings, usual },
    keptInMemory(snapshot),
  );
  if (part === null) throw new Error('statuses mean something else');
  const reading = (facts: typeof whole) => readingOf(running, { projectKey: 'AB', facts, settings, restsOn: null });
  return {
    keys: part.facts.histories.map(({ state }) => state.key),
    byPart: reading(part.facts),
    byAll: reading(whole),
  };
}

it('reads nothing of earlier sprints, and comes to what all items tell', async () => {
  const { keys, byPart, byAll } = await judged(defaultSettings, defaultSettings);
  expect(keys).toEqual(['AB-81', 'AB-82', 'AB-83']);
  expect(byPart).toEqual(byAll);
  expect(byPart.report).toContain('"id":"1","committed":3,"delivered":3');
});

it('reads the earlier sprints that the usual does not know', async () => {
  const compared = { maxComparables: 1 };
  const few = Object.fromEntries(
    Object.entries(defaultSettings).map(([name, section]) => [
      name,
      'maxComparables' in section ? { ...section, ...compared } : section,
    ]),
  );
  const { keys, byPart, byAll } = await judged({ ...defaultSettings, ...few }, defaultSettings);
  // Of the last two it knows all, of the five before not what was found in them.
  expect(keys).toHaveLength(5 * 3 + 3);
  expect(byPart).toEqual(byAll);
});
