const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** ISO date and time of an instant in one time zone; making the format is what takes time, so it is made once. */
export type WallClock = (iso: string) => Date;

/**
 * Reads ISO texts as what a clock on the wall of that zone shows, kept as if it were UTC: a calendar date belongs to no
 * zone and an instant to the zone of the reading, and both are then written in the same way.
 */
export function wallClock(timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (iso) => {
    if (CALENDAR_DATE.test(iso)) return new Date(`${iso}T00:00:00Z`);
    const instant = new Date(iso);
    return Number.isNaN(instant.getTime()) ? instant : new Date(`${parts.format(instant).replace(' ', 'T')}Z`);
  };
}
