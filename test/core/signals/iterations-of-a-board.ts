import type { Iteration } from '../../../src/core/model/containers';
import type { WorkItem } from '../../../src/core/model/work-item';
import { anItem, type ItemBuilder } from '../../builders/item';
import { anIteration } from '../../builders/snapshot';

/**
 * A board with one iteration a week from Monday, 4 March on, 9:00 to Friday 17:00. The running one is the seventh, and
 * Wednesday 13:00 is half of its time.
 */
export const RUNNING = 7;
export const takenAt = '2024-04-17T13:00Z';

const DAY = 86_400_000;

/** An instant of a week: Monday is day 0. */
export const instant = (week: number, day: number, hour: number): string =>
  new Date(Date.parse('2024-03-04T00:00Z') + ((week - 1) * 7 + day) * DAY + hour * 3_600_000).toISOString();

export const iterations: readonly Iteration[] = Array.from({ length: RUNNING }, (_, index) =>
  anIteration(String(index + 1), {
    started: instant(index + 1, 0, 9),
    planned: instant(index + 1, 4, 17),
    ...(index + 1 < RUNNING ? { closed: instant(index + 1, 4, 17) } : {}),
  }),
);

let made = 0;

/** An item planned for a week on the Sunday before it. */
export function plannedItem(week: number, estimate: number | null = null): ItemBuilder {
  made += 1;
  return anItem(`PAY-${made}`, {
    at: instant(week, -1, 9),
    by: 'zoe',
    state: { iterationIds: [String(week)], estimate },
  });
}

export const built = (...items: readonly ItemBuilder[]): readonly WorkItem[] => items.map((item) => item.build());
