import { anItem, type ItemBuilder } from './item';

const DAY_MS = 86_400_000;
/** Monday, 6 January 2025, 9:00 UTC. */
const FIRST = Date.UTC(2025, 0, 6, 9);

/** An instant in a week (from 0), `day` days and `hours` hours after its Monday at 9:00. */
export function inWeek(week: number, day = 0, hours = 0): string {
  return new Date(FIRST + (week * 7 + day) * DAY_MS + hours * 3_600_000).toISOString();
}

/**
 * A team that, each week from 0 on, finishes `finished` items that it began the same week; each person of the team
 * moves some of them. The snapshot that ends week n is taken at `inWeek(n + 1)`.
 */
export function steadyWeeks(
  weeks: number,
  { finished, people }: { readonly finished: number; readonly people: readonly string[] },
): readonly ItemBuilder[] {
  return Array.from({ length: weeks * finished }, (_, index) => {
    const week = Math.floor(index / finished);
    const by = people[index % people.length] ?? 'ana';
    return anItem(`AB-${String(index + 1)}`, { at: inWeek(week), by })
      .movesTo('in-progress', inWeek(week, 1), { by })
      .movesTo('done', inWeek(week, 3), { by });
  });
}
