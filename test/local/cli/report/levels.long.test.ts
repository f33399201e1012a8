import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { isInProgress } from '../../../../src/core/facts/item/present-state';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { judge } from '../../../../src/core/report/judge';
import { isClose, isRaised } from '../../../../src/core/report/reading-order';
import type { ContainerReport, ItemReport } from '../../../../src/core/report/report';
import type { SignalId, SignalReading } from '../../../../src/core/signals';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { demoSnapshot, snapshotOfExport } from '../../demo/demo-export';
import { isExhaustive } from '../../../sample-of';

const HISTORY = join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../../shared/data'), 'history');
const SETS = [
  ['aea-2024', '2024-09-01'],
  ['fcrepo', '2011-05-01'],
  ['duracloud', '2012-06-01'],
  ['titanium-aloy', '2014-06-01'],
  ['titanium-daemon', '2018-06-01'],
] as const;
const DAY_MS = 86_400_000;

/** What nobody would call on track, told or left out by the limit of findings. */
const HELD_UP: readonly SignalId[] = [
  'deadlock',
  'overdue',
  'blocked',
  'waiting',
  'dependency-conflict',
  'unscheduled-blocker',
  'stalled',
  'ageing',
  'silent',
  'bouncing',
  'zombie',
];

const isFound = (reading: SignalReading): boolean => isRaised(reading) || isClose(reading);

const isSevere = (reading: SignalReading): boolean =>
  reading.status === 'raised' ? reading.severity === 'severe' : isClose(reading) && reading.close === 'severe';

/** What contradicts the level of an item: nothing should. */
function contradictions({ level, progress, readings }: ItemReport): readonly string[] {
  const found = readings.filter(isFound);
  const ids = found.map(({ signal }) => signal);
  const wrong: string[] = [];
  if (level === 'on-track') {
    wrong.push(...ids.filter((signal) => HELD_UP.includes(signal)).map((signal) => `on track, ${signal}`));
    wrong.push(...found.filter(isSevere).map(({ signal }) => `on track, ${signal} severe`));
    if (progress !== 'in-progress') wrong.push(`on track, ${progress}`);
  }
  const decided = readings.some((reading) => isRaised(reading) && ['deadlock', 'overdue'].includes(reading.signal));
  if ((level === 'off-track') !== decided) wrong.push(`${level}, ${decided ? '' : 'not '}overdue or in a ring`);
  if (level === 'at-risk' && found.length === 0) wrong.push('at risk, nothing found');
  return wrong;
}

function contradictionsOf({ level, readings, forecast }: ContainerReport): readonly string[] {
  const found = readings.filter(isFound);
  const chance = forecast.status === 'unknown' ? null : forecast.chance;
  const wrong: string[] = [];
  if (level === 'on-track') {
    wrong.push(...found.filter(isSevere).map(({ signal }) => `on track, ${signal} severe`));
    if (chance !== null && chance < 0.8495) wrong.push(`on track, chance ${String(chance)}`);
    if (found.some(({ signal }) => signal === 'date-at-risk')) wrong.push('on track, date at risk');
  }
  if (level !== 'off-track' && chance !== null && chance < 0.4995) wrong.push(`${level}, chance ${String(chance)}`);
  return wrong;
}

/** Every wrong level of a moment, and how many items were judged on track. */
function judged(snapshot: Snapshot): { readonly wrong: readonly unknown[]; readonly onTrack: number } {
  const facts = deriveFacts(snapshot);
  const { items, containers } = judge(facts, defaultSettings).report();
  // What holds others has the level of the work in it.
  const single = items.filter(({ itemId }) => facts.byId.get(itemId)?.item.level !== 'parent');
  const inProgress = new Set(facts.histories.filter(isInProgress).map(({ item }) => item.id));
  const wrong = [
    ...single.flatMap((item) => contradictions(item).map((what) => [item.key, what])),
    ...containers.flatMap((container) => contradictionsOf(container).map((what) => [container.key, what])),
    ...items
      .filter(({ level, progress }) => level === 'unknown' && progress === 'unknown')
      .flatMap(({ itemId, key }) => (inProgress.has(itemId) ? [[key, 'in progress, and not told so']] : [])),
  ];
  return { wrong, onTrack: single.filter(({ level }) => level === 'on-track').length };
}

describe('a level', () => {
  it('contradicts nothing that is told beside it, in the demo company of two seeds, now and eight weeks ago', async () => {
    let onTrack = 0;
    for (const seed of [1, 2]) {
      const whole = await demoSnapshot(seed);
      for (const weeks of [0, 8]) {
        const asOf = new Date(whole.takenAt.getTime() - weeks * 7 * DAY_MS);
        const found = judged(snapshotAsOf(whole, asOf));
        expect([seed, weeks, found.wrong]).toEqual([seed, weeks, []]);
        onTrack += found.onTrack;
      }
    }
    expect(onTrack).toBeGreaterThan(20);
  });

  (existsSync(HISTORY) ? it : it.skip).each(isExhaustive ? SETS : SETS.slice(0, 1))(
    'contradicts nothing that is told beside it in %s',
    async (name, day) => {
      const whole = await snapshotOfExport([join(HISTORY, `${name}.jsonl.gz`)]);
      expect(judged(snapshotAsOf(whole, new Date(`${day}T12:00:00Z`))).wrong).toEqual([]);
    },
  );
});
