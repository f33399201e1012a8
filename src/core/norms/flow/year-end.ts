import type { WorkCalendar } from '../../model/time/work-calendar';

const DAY_MS = 86_400_000;
/** Calendar days of one working day of the horizon: ten working days are two weeks. */
const CALENDAR_DAYS = 1.4;

/**
 * Working days within the horizon on which hardly anybody works: weekdays from 24 December to 1 January. None where the
 * calendar has holidays: the horizon is longer there already. Always less than the horizon.
 */
export function yearEndDays(
  at: Date,
  { calendar, withinDays }: { readonly calendar: WorkCalendar; readonly withinDays: number },
): number {
  if (calendar.settings.holidays.length > 0) return 0;
  const weekdays = new Set(calendar.settings.weekdays);
  const today = calendar.dayOf(at);
  let days = 0;
  for (let ahead = 1; ahead <= Math.round(withinDays * CALENDAR_DAYS); ahead += 1) {
    const date = new Date((today + ahead) * DAY_MS);
    if (isAroundNewYear(date) && weekdays.has(isoWeekday(date))) days += 1;
  }
  return Math.max(0, Math.min(days, withinDays - 1));
}

function isAroundNewYear(date: Date): boolean {
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  return (month === 11 && day >= 24) || (month === 0 && day === 1);
}

const isoWeekday = (date: Date): number => date.getUTCDay() || 7;
