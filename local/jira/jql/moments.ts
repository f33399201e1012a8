import { DateTime } from 'luxon';
import type { DurationLikeObject } from 'luxon';

export interface Calendar {
  readonly now: number;
  readonly timeZone: string;
}

const UNITS: Readonly<Record<string, keyof DurationLikeObject>> = {
  y: 'years',
  M: 'months',
  w: 'weeks',
  d: 'days',
  h: 'hours',
  m: 'minutes',
};

const PERIOD = /^([+-]?)\s*((?:\d+[yMwdhm]\s*)+)$/;

/** A period such as `-14d` or `4w 2d` from `start`; null if the text is none. */
function shifted(start: DateTime, text: string): DateTime | null {
  const match = PERIOD.exec(text.trim());
  if (match === null) return null;
  const sign = match[1] === '-' ? -1 : 1;
  let moment = start;
  for (const [, count = '0', unit = 'd'] of (match[2] ?? '').matchAll(/(\d+)([yMwdhm])\s*/gy)) {
    moment = moment.plus({ [UNITS[unit] ?? 'days']: sign * Number(count) });
  }
  return moment;
}

const FORMATS = ['yyyy-M-d HH:mm', 'yyyy/M/d HH:mm', 'yyyy-M-d', 'yyyy/M/d'];

/** A date, a date and time, or a period from now, in JQL; null if the text is none of these. */
export function momentOf(text: string, calendar: Calendar): DateTime | null {
  const now = DateTime.fromMillis(calendar.now, { zone: calendar.timeZone });
  if (/^-?\d{11,}$/.test(text)) return DateTime.fromMillis(Number(text), { zone: calendar.timeZone });
  for (const format of FORMATS) {
    const moment = DateTime.fromFormat(text.trim(), format, { zone: calendar.timeZone });
    if (moment.isValid) return moment;
  }
  return shifted(now, text);
}

/** Weeks begin on Monday. */
const EDGES: Readonly<Record<string, (now: DateTime) => DateTime>> = {
  now: (now) => now,
  startofday: (now) => now.startOf('day'),
  startofweek: (now) => now.startOf('week'),
  startofmonth: (now) => now.startOf('month'),
  startofyear: (now) => now.startOf('year'),
  endofday: (now) => now.endOf('day'),
  endofweek: (now) => now.endOf('week'),
  endofmonth: (now) => now.endOf('month'),
  endofyear: (now) => now.endOf('year'),
};

const OWN_UNIT: Readonly<Record<string, string>> = { day: 'd', week: 'w', month: 'M', year: 'y' };

export const isMomentFunction = (name: string): boolean => name.toLowerCase() in EDGES;

/** `startOfDay("-1d")`, `endOfMonth(1)` and similar; null if the increment cannot be read. */
export function momentOfFunction(name: string, increment: string | null, calendar: Calendar): DateTime | null {
  const edge = EDGES[name.toLowerCase()];
  if (edge === undefined) return null;
  const start = DateTime.fromMillis(calendar.now, { zone: calendar.timeZone });
  if (increment === null) return edge(start);
  const unit = OWN_UNIT[name.toLowerCase().replace(/^(start|end)of/, '')] ?? 'd';
  const text = /^[+-]?\d+$/.test(increment.trim()) ? `${increment.trim()}${unit}` : increment;
  const moved = shifted(start, text);
  return moved === null ? null : edge(moved);
}
