import { deriveFacts } from '../../../src/core/facts/facts';
import { judge } from '../../../src/core/report/judge';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem } from '../../builders/item';
import { aSnapshot, aVersion } from '../../builders/snapshot';
import { inWeek } from '../../builders/weeks';
import { outcomeWith, planned } from '../forecast/slip/an-epic';
import { built, instant, iterations, plannedItem, RUNNING } from '../signals/iterations-of-a-board';

const twelve = Array.from({ length: 12 }, (_, index) => planned(`AB-${String(100 + index)}`));
/** Nobody has planned it: the team draws it when all of the epic is done. */
const blocker = () => anItem('AB-9000', { at: '2023-12-01T09:00Z' });

it('puts a price on the wait of an item, which is what the end of its epic loses by it', () => {
  const held = outcomeWith([...twelve, planned('AB-300').isLinked('waits-for', 'AB-9000'), blocker()]);
  const unheld = outcomeWith([...twelve, planned('AB-300'), blocker()]);
  expect(held.itemPrices.get('id-AB-300')?.wait.p85).toBeGreaterThan(0);
  expect(unheld.itemPrices.get('id-AB-300')?.wait).toEqual({ p50: 0, p85: 0 });
  // What is waited for costs the epic as much, though it is not in it.
  expect(held.itemPrices.get('id-AB-9000')).toEqual({
    hold: held.itemPrices.get('id-AB-300')?.wait,
    wait: { p50: 0, p85: 0 },
    work: null,
  });
  expect(unheld.itemPrices.has('id-AB-9000')).toBe(false);
});

it('tells neither slip nor gains of what has no end', () => {
  const versions = [aVersion('1', { projectKey: 'AB', name: 'Backlog' }), aVersion('2', { projectKey: 'AB' })];
  const versionIds = ['1', '2'];
  const finished = Array.from({ length: 40 }, (_, index) =>
    anItem(`AB-${String(index + 1)}`, { at: inWeek(0), state: { versionIds } })
      .movesTo('in-progress', inWeek(1 + (index >> 1)))
      .movesTo('done', inWeek(1 + (index >> 1), 2)),
  );
  const open = [901, 902, 903].map((number) =>
    anItem(`AB-${String(number)}`, { at: inWeek(0), state: { versionIds } }),
  );
  const facts = deriveFacts(aSnapshot({ takenAt: inWeek(21), items: [...finished, ...open], versions }));
  const report = (id: string) => judge(facts, defaultSettings).container({ kind: 'version', id });
  expect(report('1')).toMatchObject({ forecast: { status: 'bucket' }, slip: null, levers: [], itemPrices: new Map() });
  expect(report('2').forecast.status).toBe('known');
  expect(report('2').slip).not.toBeNull();
});

it('splits no lateness of an iteration that is later already than any is foretold to be', () => {
  const finished = Array.from({ length: RUNNING * 10 }, (_, index) => {
    const week = 1 + Math.floor(index / 10);
    return plannedItem(week)
      .movesTo('in-progress', instant(week, index % 5, 10))
      .movesTo('done', instant(week, index % 5, 15));
  });
  const open = [plannedItem(RUNNING), plannedItem(RUNNING)];
  const slipAt = (takenAt: string) =>
    judge(
      deriveFacts(aSnapshot({ takenAt, items: built(...finished, ...open), iterations })),
      defaultSettings,
    ).container({
      kind: 'iteration',
      id: String(RUNNING),
    }).slip;
  expect(slipAt(instant(RUNNING, 4, 18))).not.toBeNull();
  expect(slipAt(instant(RUNNING + 8, 0, 9))).toBeNull();
});
