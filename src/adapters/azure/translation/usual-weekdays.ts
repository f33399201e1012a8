import type { AzureRecord } from './record';

/** The working days (ISO weekdays) of most teams, because a snapshot has only one calendar. Null if no team has any. */
export function usualWeekdays(records: readonly AzureRecord[]): readonly number[] | null {
  const counts = new Map<string, { readonly weekdays: readonly number[]; teams: number }>();
  for (const { workingDays } of records.flatMap(({ configuration }) => configuration.teams)) {
    const weekdays = workingDays.toSorted((one, other) => one - other);
    const known = counts.get(weekdays.join()) ?? { weekdays, teams: 0 };
    known.teams += 1;
    if (weekdays.length > 0) counts.set(weekdays.join(), known);
  }
  const [most] = [...counts.values()].toSorted((one, other) => other.teams - one.teams);
  return most?.weekdays ?? null;
}
