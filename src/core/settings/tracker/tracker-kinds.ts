import type { SettingValue } from '../../model/kept-settings';
import { isRegion } from '../../model/time/public-holidays';
import { dayNumberOf } from '../../model/time/calendar-date';
import { LINK_MEANINGS, type LinkMeaningChoice } from '../../model/tracker';

/** The kinds of tracker settings, by how they are written. */
export type TrackerKind =
  | 'time-zone'
  | 'weekdays'
  | 'hour'
  | 'regions'
  | 'dates'
  | 'names'
  | 'link-meaning'
  | 'switch'
  | 'events-way'
  | 'minutes'
  | 'following-way';

/** How events are sent to automation rules: not at all, one by one, or together for a day or a week. */
const EVENTS_WAYS = ['off', 'each', 'daily', 'weekly'] as const;
export type EventsWay = (typeof EVENTS_WAYS)[number];
/** Which projects are followed: all except the listed ones, or only the listed ones. */
const FOLLOWING_WAYS = ['all-but', 'only'] as const;
export type FollowingWay = (typeof FOLLOWING_WAYS)[number];

const MAX_MINUTES = 1440;

/** Three letters are enough: "sun", "Sunday". */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MAX_ENTRIES = 500;
const LONGEST_NAME = 255;

/** Parses each kind; null for an invalid value. Lists may be given as text, with commas. */
export const parsedAs = {
  'time-zone': (value: SettingValue): string | null => (typeof value === 'string' && isZone(value) ? value : null),
  weekdays: (value: SettingValue): readonly number[] | null => {
    const days = listOf(value)?.map(weekdayOf) ?? [];
    const known = days.filter((day) => day !== null);
    return known.length > 0 && known.length === days.length ? [...new Set(known)].toSorted() : null;
  },
  hour: (value: SettingValue): number | null =>
    typeof value === 'number' && value >= 0 && value <= 24 && Number.isInteger(value * 4) ? value : null,
  regions: (value: SettingValue): readonly string[] | null =>
    textsOf(value, (text) => (isRegion(text.toUpperCase()) ? text.toUpperCase() : null)),
  dates: (value: SettingValue): readonly string[] | null =>
    textsOf(value, (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumberOf(text)) ? text : null)),
  names: (value: SettingValue): readonly string[] | null =>
    textsOf(value, (text) => (text.length <= LONGEST_NAME ? text : null)),
  'link-meaning': (value: SettingValue): LinkMeaningChoice | null =>
    LINK_MEANINGS.find((meaning) => meaning === value) ?? null,
  switch: (value: SettingValue): boolean | null => (value === 'on' ? true : value === 'off' ? false : null),
  'events-way': (value: SettingValue): EventsWay | null => EVENTS_WAYS.find((way) => way === value) ?? null,
  minutes: (value: SettingValue): number | null =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_MINUTES ? value : null,
  'following-way': (value: SettingValue): FollowingWay | null => FOLLOWING_WAYS.find((way) => way === value) ?? null,
} as const satisfies Readonly<Record<TrackerKind, (value: SettingValue) => unknown>>;

function listOf(value: SettingValue): readonly (string | number)[] | null {
  const list = typeof value === 'string' ? value.split(',') : typeof value === 'number' ? [value] : value;
  return list.length <= MAX_ENTRIES ? list : null;
}

/** An empty list is a valid value: none. */
function textsOf(value: SettingValue, parse: (text: string) => string | null): readonly string[] | null {
  const texts = listOf(value)
    ?.map((entry) => String(entry).trim())
    .filter((text) => text !== '')
    .map(parse);
  const known = texts?.filter((text) => text !== null);
  return known !== undefined && known.length === texts?.length ? known : null;
}

function weekdayOf(entry: string | number): number | null {
  const text = String(entry).trim().toLowerCase();
  if (/^[1-7]$/.test(text)) return Number(text);
  const index = text.length < 3 ? -1 : WEEKDAYS.indexOf(text.slice(0, 3));
  return index < 0 ? null : index + 1;
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
