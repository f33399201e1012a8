import type { Holidays, HolidaysPayload } from '../../contract/recognised';
import { publicHolidays } from '../../core/model/time/public-holidays';

/** The public holidays of some regions in a year, in order; none for a region that is not known. */
export function holidays({ regions, year }: HolidaysPayload): Holidays {
  const regionsOf = new Map<string, string[]>();
  for (const region of new Set(regions)) {
    for (const date of publicHolidays(region)) {
      if (date.startsWith(`${String(year)}-`)) regionsOf.set(date, [...(regionsOf.get(date) ?? []), region]);
    }
  }
  const days = [...regionsOf].map(([date, of]) => ({ date, regions: of }));
  return { days: days.toSorted((one, other) => (one.date < other.date ? -1 : 1)) };
}
