import { factsOfPart } from '../../../../src/app/sync/judge/facts-of-part';
import { usualOfText, usualOfWhole, usualText } from '../../../../src/app/sync/judge/kept-usual';
import { loadKeptProject } from '../../../../src/app/sync/judge/load-kept';
import { readingOf } from '../../../../src/app/sync/judge/recompute-project';
import { heldUpBy } from '../../../../src/core/facts/dependencies/held-up-work';
import { deriveFacts, type Facts } from '../../../../src/core/facts/facts';
import type { ContainerRef } from '../../../../src/core/model/containers';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { type Settings, defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
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

describe('two epics with open work', () => {
  const epic = (number: number) => anItem(`AB-${number}`, { id: `${number}`, at: inWeek(1), level: 'parent' });
  const story = (number: number, parentId: string, week = 1) =>
    anItem(`AB-${number}`, { id: `${number}`, at: inWeek(week), state: { parentId, iterationIds: [] } });
  const BEFORE = inWeek(NOW, 2);
  const own = [story(11, '1'), story(12, '1').isLinked('waits-for', 'AB-21')];
  const others = [story(21, '2'), story(22, '2').isLinked('waits-for', 'AB-12'), story(23, '2'), story(24, '2')];
  const items = [epic(1), epic(2), ...own, ...others];

  async function judgedBy(now: Snapshot, learntFrom: Snapshot, marked: readonly ContainerRef[]) {
    const factsFrom = async (kept: Snapshot) =>
      deriveFacts({ takenAt: kept.takenAt, calendar, ...(await loadKeptProject('AB', keptInMemory(kept))) });
    const learnt = usualOfWhole('AB', await factsFrom(learntFrom), defaultSettings);
    const usual = usualOfText(usualText(learnt));
    const at = now.takenAt;
    const part = await factsOfPart(
      { projectKey: 'AB', marked, since: at, takenAt: at, calendar, settings: defaultSettings, usual },
      keptInMemory(now),
    );
    if (part === null) throw new Error('statuses mean something else');
    return { part, byAll: deriveFacts((await factsFrom(now)).snapshot, defaultSettings, usual.taught) };
  }
  const at = (moment: string, built: readonly ItemBuilder[]) => aSnapshot({ takenAt: moment, items: [...built] });
  const keysOf = (facts: Facts) => facts.histories.map(({ state }) => state.key);

  it('reads of the other nothing but what the first waits for, and knows what waits for the first', async () => {
    const { part, byAll } = await judgedBy(at(takenAt.toISOString(), items), at(BEFORE, items), [
      { kind: 'parent', id: '1' },
    ]);
    expect(keysOf(part.facts)).toEqual(['AB-1', 'AB-2', 'AB-11', 'AB-12', 'AB-21']);
    expect(part.facts.briefs.open.map(({ state }) => state.key)).toEqual(
      byAll.briefs.open.map(({ state }) => state.key),
    );
    const first = part.facts.byId.get('12');
    if (first === undefined) throw new Error('AB-12 was read');
    expect(heldUpBy(first, part.facts).map(({ state }) => state.key)).toEqual(['AB-22']);
    const reading = (facts: Facts) =>
      readingOf({ kind: 'parent', id: '1' }, { projectKey: 'AB', facts, settings: defaultSettings, restsOn: null });
    expect(reading(part.facts)).toEqual(reading(byAll));
  });

  it('forgets what was deleted, and reads what came since', async () => {
    const since = [...items.slice(0, -1), story(25, '2', NOW)];
    const { part } = await judgedBy(at(takenAt.toISOString(), since), at(BEFORE, items), [{ kind: 'parent', id: '1' }]);
    const open = part.facts.briefs.open.map(({ state }) => state.key);
    expect(open).not.toContain('AB-24');
    expect(open).toContain('AB-25');
    expect(keysOf(part.facts)).toContain('AB-25');
  });
});
