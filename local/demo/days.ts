import { DateTime } from 'luxon';

export const ZONE = 'Europe/London';
const FIRST_DAY = '2025-05-12';
/** The demo's present: a Tuesday, seven working days into a fortnight. */
export const NOW = '2026-11-17T10:00:00.000Z';

const HOLIDAYS: readonly string[] = [
  '2025-05-26',
  '2025-08-25',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
];

/** One calendar day of the demo company, with its place in the fortnight (0 = the Monday a sprint starts). */
export interface Day {
  readonly date: string;
  readonly working: boolean;
  readonly dayOfFortnight: number;
  /** Whole weeks since the first day. */
  readonly week: number;
}

/** Every whole day from the first up to the demo's present, weekends and holidays included. */
export function allDays(): readonly Day[] {
  const today = DateTime.fromISO(NOW, { zone: ZONE }).startOf('day');
  const days: Day[] = [];
  let day = DateTime.fromISO(FIRST_DAY, { zone: ZONE });
  for (let index = 0; day < today; index += 1, day = day.plus({ days: 1 })) {
    const date = day.toISODate() ?? '';
    days.push({
      date,
      working: day.weekday <= 5 && !HOLIDAYS.includes(date),
      dayOfFortnight: index % 14,
      week: Math.floor(index / 7),
    });
  }
  return days;
}

/** The instant of a local wall-clock time, e.g. `at('2026-02-03', 9.5)` is half past nine. */
export function at(date: string, hours: number): Date {
  const wall = DateTime.fromISO(date, { zone: ZONE });
  return wall.plus({ minutes: Math.round(hours * 60) }).toJSDate();
}

export function plusDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: ZONE }).plus({ days }).toISODate() ?? date;
}
