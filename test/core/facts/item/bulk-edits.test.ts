import { bulkEdits } from '../../../../src/core/facts/item/bulk-edits';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';

const settings = { bulkItems: 20, bulkSeconds: 60 };
const start = new Date('2024-03-05T09:00:30Z').getTime();

/** One item for each instant, changed then by `by`. */
function edits(times: readonly number[], by: string | null = 'ana', first = 1): readonly WorkItem[] {
  return times.map((time, index) =>
    anItem(`AB-${String(first + index)}`)
      .getsPriority('High', new Date(time).toISOString(), { by })
      .build(),
  );
}

/** `count` instants spread evenly over so many milliseconds, both ends included. */
function spread(count: number, milliseconds: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => start + Math.round((index * milliseconds) / (count - 1)));
}

describe('a bulk edit', () => {
  it('is 20 items changed by one author within 60 seconds', () => {
    const bulk = bulkEdits(edits(spread(20, 60_000)), settings);
    expect(bulk.has('ana', new Date(start))).toBe(true);
    expect(bulk.has('ana', new Date(start + 60_000))).toBe(true);
    expect(bulk.has('ana', new Date(start - 1))).toBe(false);
    expect(bulk.has('ana', new Date(start + 60_001))).toBe(false);
  });

  it('is not 19 items', () => {
    expect(bulkEdits(edits(spread(19, 60_000)), settings).has('ana', new Date(start))).toBe(false);
  });

  it('is not 20 items in a millisecond more', () => {
    expect(bulkEdits(edits(spread(20, 60_001)), settings).has('ana', new Date(start))).toBe(false);
  });

  it('is not one item changed 20 times', () => {
    const item = anItem('AB-1');
    for (let count = 0; count < 20; count += 1) {
      item.isEstimated(count, new Date(start + count * 1000).toISOString());
    }
    expect(bulkEdits([item.build()], settings).has('ana', new Date(start))).toBe(false);
  });

  it('is one author’s', () => {
    const both = [...edits(spread(10, 30_000)), ...edits(spread(10, 30_000), 'ben', 11)];
    expect(bulkEdits(both, settings).has('ana', new Date(start))).toBe(false);
    const bulk = bulkEdits([...edits(spread(20, 30_000)), ...edits(spread(3, 30_000), 'ben', 21)], settings);
    expect(bulk.has('ben', new Date(start))).toBe(false);
  });

  it('is none where nobody knows the author: changes without one are not one author’s', () => {
    expect(bulkEdits(edits(spread(20, 1000), null), settings).has(null, new Date(start))).toBe(false);
  });

  it('does not count what apps did, nor what was only concluded', () => {
    const byApp = edits(spread(20, 1000)).map((item) => ({
      ...item,
      changes: item.changes.map((change) => ({ ...change, byApp: true })),
    }));
    const concluded = edits(spread(20, 1000)).map((item) => ({
      ...item,
      changes: item.changes.map((change) => ({ ...change, inferred: true as const })),
    }));
    expect(bulkEdits(byApp, settings).has('ana', new Date(start))).toBe(false);
    expect(bulkEdits(concluded, settings).has('ana', new Date(start))).toBe(false);
  });

  it('leaves what the same author did before and after alone, also in the same minutes', () => {
    const before = start - 61_000;
    const after = start + 62_000;
    const bulk = bulkEdits([...edits(spread(20, 1000)), ...edits([before, after], 'ana', 21)], settings);
    expect(bulk.has('ana', new Date(before))).toBe(false);
    expect(bulk.has('ana', new Date(start + 500))).toBe(true);
    expect(bulk.has('ana', new Date(after))).toBe(false);
  });

  it('finds each of several', () => {
    const hour = 3_600_000;
    const times = [...spread(20, 10_000), ...spread(25, 50_000).map((time) => time + hour)];
    const bulk = bulkEdits(edits(times), settings);
    expect(bulk.has('ana', new Date(start + 10_000))).toBe(true);
    expect(bulk.has('ana', new Date(start + hour / 2))).toBe(false);
    expect(bulk.has('ana', new Date(start + hour + 50_000))).toBe(true);
  });

  it('goes on as long as every act is one of 20 within 60 seconds', () => {
    const bulk = bulkEdits(edits(spread(100, 200_000)), settings);
    expect(bulk.has('ana', new Date(start))).toBe(true);
    expect(bulk.has('ana', new Date(start + 111_111))).toBe(true);
    expect(bulk.has('ana', new Date(start + 200_000))).toBe(true);
  });
});
