import { deriveHistories } from '../../../src/core/history/derive-histories';
import { deriveFacts } from '../../../src/core/history/facts';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { buildReport } from '../../../src/core/report/build-report';
import { defaultSettings } from '../../../src/core/settings';
import { generatedSnapshot } from './generated-snapshot';
import { rounded, type BenchRow } from './row';

const RUNS = 3;

interface Times {
  readonly items: number;
  readonly changes: number;
  readonly historySeconds: number;
  readonly reportSeconds: number;
}

/** Items and changes a second for histories and for the whole report, at each size, and how times grow with size. */
export function measureCore(sizes: readonly number[]): readonly BenchRow[] {
  // The first run pays for the compiler; it is not what a warm function costs.
  timesOf(generatedSnapshot(2_000));
  const measured = sizes.map((size) => timesOf(generatedSnapshot(size)));
  return [...measured.flatMap(speeds), ...growth(measured)];
}

function timesOf(snapshot: Snapshot): Times {
  return {
    items: snapshot.items.length,
    changes: snapshot.items.reduce((sum, item) => sum + item.changes.length, 0),
    historySeconds: fastest(() => deriveHistories(snapshot, defaultSettings)),
    reportSeconds: fastest(() => buildReport(deriveFacts(snapshot), defaultSettings)),
  };
}

/** The fastest of several runs: what the machine does when nobody else wants it. */
function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now();
    work();
    best = Math.min(best, performance.now() - startedAt);
  }
  return best / 1000;
}

const speeds = ({ items, changes, historySeconds, reportSeconds }: Times): readonly BenchRow[] => [
  { name: 'history', size: items, value: rounded(items / historySeconds), unit: 'items/s' },
  { name: 'history', size: items, value: rounded(changes / historySeconds), unit: 'changes/s' },
  { name: 'signals', size: items, value: rounded(items / reportSeconds), unit: 'items/s' },
  { name: 'signals', size: items, value: rounded(changes / reportSeconds), unit: 'changes/s' },
];

function growth(measured: readonly Times[]): readonly BenchRow[] {
  return measured.slice(1).flatMap((large, index) => {
    const small = measured[index];
    if (small === undefined) return [];
    const unit = `times the time for ${rounded(large.items / small.items)} times the items`;
    return [
      { name: 'history growth', size: large.items, value: rounded(large.historySeconds / small.historySeconds), unit },
      { name: 'signals growth', size: large.items, value: rounded(large.reportSeconds / small.reportSeconds), unit },
    ];
  });
}
