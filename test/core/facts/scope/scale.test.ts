import type { Change } from '../../../../src/core/model/change';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { judge } from '../../../../src/core/report/judge';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

const start = Date.parse('2024-03-04T10:00Z');
const iterations = [anIteration('7', { started: '2024-03-04T10:00Z', planned: '2024-03-29T17:00Z' })];

/** Goes out of the iteration and back, is re-estimated, finished and opened again, a minute between any two. */
function restless(count: number): readonly Change[] {
  return Array.from({ length: count }, (_, index): Change => {
    const base = { id: String(index), at: new Date(start + index * 60_000), by: 'ana', byApp: false };
    const odd = index % 8 >= 4;
    switch (index % 4) {
      case 0:
        return { ...base, kind: 'iterations', from: odd ? [] : ['7'], to: odd ? ['7'] : [] };
      case 1:
        return { ...base, kind: 'estimate', from: odd ? 5 : 3, to: odd ? 3 : 5 };
      case 2:
        return { ...base, kind: 'status', from: odd ? 'done' : 'open', to: odd ? 'open' : 'done' };
      default:
        return { ...base, kind: 'owner', from: null, to: odd ? 'ana' : 'ben' };
    }
  });
}

describe('an item with 50,000 changes', () => {
  it('is reported in time linear in them', () => {
    const born = anItem('PAY-1', { state: { iterationIds: ['7'] } }).build();
    const others = Array.from({ length: 50 }, (_, index) =>
      anItem(`PAY-${String(index + 2)}`, { state: { iterationIds: ['7'] } }),
    );
    const reportOf = (count: number) => {
      const items = [{ ...born, changes: restless(count) }, ...others];
      const snapshot = aSnapshot({ takenAt: '2024-04-20T00:00Z', items, iterations });
      const begin = process.cpuUsage().user;
      const { containers } = judge(deriveFacts(snapshot), defaultSettings).report();
      const lines = containers.map(({ ledger }) => ledger?.changes.length ?? 0);
      return { millis: (process.cpuUsage().user - begin) / 1000, lines: Math.max(...lines) };
    };
    reportOf(5_000);
    const small = reportOf(5_000);
    const large = reportOf(50_000);
    expect(small.lines).toBeGreaterThan(1_000);
    expect(large.lines).toBeGreaterThan(10 * 1_000);
    // Ten times the changes; a quadratic step anywhere would take a hundred times as long.
    expect(large.millis).toBeLessThan(Math.max(small.millis, 20) * 40);
  });
});
