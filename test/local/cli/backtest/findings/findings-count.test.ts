import { findingsCount } from '../../../../../local/cli/backtest/findings/findings-count';
import { anItem } from '../../../../builders/item';
import { aSnapshot } from '../../../../builders/snapshot';

it('counts what each signal says of open work, and why it cannot tell', () => {
  const items = [
    anItem('PAY-1').isLinked('waits-for', 'PAY-2', '2024-03-05T09:00Z'),
    anItem('PAY-2').isLinked('waits-for', 'PAY-1', '2024-03-05T09:00Z'),
    anItem('PAY-3').movesTo('in-progress', '2024-03-05T09:00Z'),
    anItem('PAY-4').movesTo('done', '2024-03-05T09:00Z'),
  ];
  const count = findingsCount('some.jsonl', aSnapshot({ takenAt: '2024-04-01T09:00Z', items }));
  const { signals: rows } = count;
  const rowOf = (signal: string) => rows.find((row) => row.signal === signal);
  expect(count).toMatchObject({ file: 'some.jsonl', asOf: '2024-04-01T09:00:00.000Z', items: { open: 3 } });
  expect(count.items.withFinding + count.items.onlyClose).toBeGreaterThanOrEqual(2);
  expect(rows.map(({ signal }) => signal)).toEqual([...rows.map(({ signal }) => signal)].sort());
  // Three open items and their project; two of the items, and with them the project, wait in a ring.
  expect(rowOf('deadlock')).toMatchObject({ read: 4, unknownShare: 0, mostlyBecause: null });
  const { raised = 0, close = 0 } = rowOf('deadlock') ?? {};
  expect(raised + close).toBe(3);
  expect(rowOf('stalled')).toEqual({
    signal: 'stalled',
    read: 3,
    raised: 0,
    severe: 0,
    close: 0,
    unknownShare: 1,
    mostlyBecause: 'not-in-progress',
  });
});
