import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { deriveHistories } from '../../../src/core/facts/item/derive-histories';
import { deriveFacts } from '../../../src/core/facts/facts';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { judge } from '../../../src/core/report/judge';
import { defaultSettings } from '../../../src/core/signals/settings';
import { generatedSnapshot } from './generated-snapshot';
import { rounded, type BenchRow } from './row';

/**
 * Each size is repeated until this number of items was processed: a machine that is fast for a second must not favour
 * the small size.
 */
const ITEMS_IN_ALL = 200_000;
const WARMING_UP = 20_000;
const OBSERVED_AFTER_MS = 50;

interface Run {
  readonly seconds: number;
  /** The part of it in which the garbage collector stopped everything. */
  readonly collecting: number;
}

interface Times {
  readonly items: number;
  readonly changes: number;
  readonly history: Run;
  readonly signals: Run;
}

/**
 * Items and changes per second for histories and for the whole report, at each size, and how times grow with size: with
 * the pauses for garbage collection, which grow with the memory in use, and without them.
 */
export async function measureCore(sizes: readonly number[]): Promise<readonly BenchRow[]> {
  // The first run includes compilation; a warm function does not.
  await timesOf(generatedSnapshot(WARMING_UP));
  const measured: Times[] = [];
  for (const size of sizes) measured.push(await timesOf(generatedSnapshot(size)));
  return [...measured.flatMap(speeds), ...growth(measured)];
}

async function timesOf(snapshot: Snapshot): Promise<Times> {
  const runs = Math.max(1, Math.round(ITEMS_IN_ALL / snapshot.items.length));
  return {
    items: snapshot.items.length,
    changes: snapshot.items.reduce((sum, item) => sum + item.changes.length, 0),
    history: await meanOf(runs, () => deriveHistories(snapshot, defaultSettings)),
    signals: await meanOf(runs, () => judge(deriveFacts(snapshot), defaultSettings).report()),
  };
}

async function meanOf(runs: number, work: () => unknown): Promise<Run> {
  let took = 0;
  let paused = 0;
  for (let run = 0; run < runs; run += 1) {
    const observer = new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) paused += duration;
    });
    observer.observe({ entryTypes: ['gc'] });
    const startedAt = performance.now();
    work();
    took += performance.now() - startedAt;
    // The observer gets the pauses some turns after the thread is free.
    await setTimeout(OBSERVED_AFTER_MS);
    observer.disconnect();
  }
  return { seconds: took / 1000 / runs, collecting: paused / 1000 / runs };
}

const speeds = ({ items, changes, history, signals }: Times): readonly BenchRow[] =>
  Object.entries({ history, signals }).flatMap(([name, { seconds, collecting }]) => [
    { name, size: items, value: rounded(items / seconds), unit: 'items/s' },
    { name, size: items, value: rounded(changes / seconds), unit: 'changes/s' },
    { name, size: items, value: rounded((100 * collecting) / seconds), unit: '% of it collecting memory' },
  ]);

function growth(measured: readonly Times[]): readonly BenchRow[] {
  return measured.slice(1).flatMap((large, index) => {
    const small = measured[index];
    if (small === undefined) return [];
    const times = `times the time for ${rounded(large.items / small.items)} times the items`;
    return (['history', 'signals'] as const).flatMap((what) => {
      const row = (seconds: (run: Run) => number, unit: string): BenchRow => ({
        name: `${what} growth`,
        size: large.items,
        value: rounded(seconds(large[what]) / seconds(small[what])),
        unit,
      });
      return [
        row(({ seconds }) => seconds, times),
        row(({ seconds, collecting }) => seconds - collecting, `${times}, collecting memory apart`),
      ];
    });
  });
}
