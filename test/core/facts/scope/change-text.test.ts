import { changesOfText, textOfChanges } from '../../../../src/core/facts/scope/change-text';
import type { PastChange } from '../../../../src/core/facts/scope/ledger';

const line = (at: number, amounts: Omit<PastChange, 'at'>): PastChange => ({ at: new Date(at), ...amounts });

const changes = [
  line(1_000, { kind: 'added', count: 1, points: 2, estimated: 1, countsAsCreep: true }),
  line(1_000, { kind: 'removed', count: -1, points: -2, estimated: -1, countsAsCreep: false }),
  line(4_000, { kind: 're-estimated', count: 0, points: 0.5, estimated: 0, countsAsCreep: true }),
  line(5_000, { kind: 'split', count: 1, points: 0, estimated: 0, countsAsCreep: true }),
  line(5_001, { kind: 're-opened', count: 0, points: 0, estimated: 0, countsAsCreep: true }),
];

it('holds the amounts of each line', () => {
  expect(textOfChanges(changes)).toBe('1000 1 1 2 1 0 2 -1 -2 -1 3000 5 0 0.5 0 1000 7 1 0 0 1 9 0 0 0');
});

it('is read as it was written', () => {
  expect(changesOfText(textOfChanges(changes))).toEqual(changes);
  expect(changesOfText(textOfChanges([]))).toEqual([]);
});
