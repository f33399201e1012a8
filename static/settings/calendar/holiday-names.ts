/** Holidays that have the same name nearly everywhere, by their date, or by their days after Easter Sunday. */
const FIXED = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '05-01': 'labour-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '12-25': 'christmas',
  '12-26': 'second-christmas',
} as const;
const AFTER_EASTER = {
  '-2': 'good-friday',
  '1': 'easter-monday',
  '39': 'ascension',
  '50': 'whit-monday',
  '60': 'corpus-christi',
} as const;
const DAY_MS = 86_400_000;

export type HolidayName = (typeof FIXED)[keyof typeof FIXED] | (typeof AFTER_EASTER)[keyof typeof AFTER_EASTER];

/** The name of a public holiday; null if it depends on the country. */
export function holidayName(date: string): HolidayName | null {
  const fixed = Object.entries(FIXED).find(([day]) => day === date.slice(5));
  if (fixed !== undefined) return fixed[1];
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - easter(Number(date.slice(0, 4)))) / DAY_MS);
  return Object.entries(AFTER_EASTER).find(([after]) => Number(after) === days)?.[1] ?? null;
}

/** Easter Sunday of the western churches, as an instant in UTC. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}
