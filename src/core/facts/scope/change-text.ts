import { numbersOf, numberText } from '../../math/number-text';
import type { PastChange, ScopeChangeKind } from './ledger';

/** The order is part of the text. */
const KINDS: readonly ScopeChangeKind[] = ['added', 'removed', 're-estimated', 'split', 're-opened'];
const COLUMNS = 5;

/**
 * The lines of a past ledger as a text: for each the milliseconds since the line before, the kind with whether it counts as
 * creep, and the three amounts.
 */
export function textOfChanges(changes: readonly PastChange[]): string {
  const numbers: number[] = [];
  let before = 0;
  for (const { at, kind, count, points, estimated, countsAsCreep } of changes) {
    const time = at.getTime();
    numbers.push(time - before, 2 * KINDS.indexOf(kind) + Number(countsAsCreep), count, points, estimated);
    before = time;
  }
  return numberText(numbers);
}

/** What `textOfChanges` wrote. */
export function changesOfText(text: string): readonly PastChange[] {
  const numbers = numbersOf(text);
  const changes: PastChange[] = [];
  let time = 0;
  for (let from = 0; from < numbers.length; from += COLUMNS) {
    time += numbers[from] ?? 0;
    const code = numbers[from + 1] ?? 0;
    changes.push({
      at: new Date(time),
      kind: KINDS[code >> 1] ?? 'added',
      countsAsCreep: code % 2 === 1,
      count: numbers[from + 2] ?? 0,
      points: numbers[from + 3] ?? 0,
      estimated: numbers[from + 4] ?? 0,
    });
  }
  return changes;
}
