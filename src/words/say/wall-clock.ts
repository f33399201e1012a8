const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** ISO date and time of an instant in one time zone. The format is created once, because creating it is slow. */
export type WallClock = (iso: string) => Date;

/**
 * Reads ISO texts as local time of that zone, stored as if it were UTC. A calendar date has no zone, an instant has the
 * zone of the reading: this way both are formatted alike.
 */
export function wallClock(timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (iso) => {
    if (CALENDAR_DATE.test(iso)) return new Date(`${iso}T00:00:00Z`);
    const instant = new Date(iso);
    return Number.isNaN(instant.getTime()) ? instant : new Date(`${parts.format(instant).replace(' ', 'T')}Z`);
  };
}
