import * as z from 'zod';
import type { PastWarning, WeekOfWarning } from '../../core/forecast/ends/past-warnings';
import { datesText, weeksOfDates } from './dates-text';
import { keptJson } from '../sync/kept-json';

/** Rises with every change of what is kept, or of how it is found: what is kept in another format is found anew. */
const FORMAT = 3;

/** One look at the items in progress: whether each would have been flagged as stalled, and whether it then stayed. */
export interface StallCheck {
  readonly at: Date;
  readonly items: readonly CheckedItem[];
}

export interface CheckedItem {
  readonly itemId: string;
  readonly flagged: boolean;
  /** Whether it had no activity for more than five working days: what a simple rule would flag. */
  readonly quiet: boolean;
  readonly stayed: boolean;
}

/** What would have been reported about a project in its own past by today's rules, and what happened then. */
export interface PastAlarms {
  /** The settings that were used. */
  readonly rules: string;
  /** Ids of all projects that it rests on. */
  readonly restsOn: readonly string[];
  /** Ids of all items that it was found from. */
  readonly items: ReadonlySet<string>;
  /** False while checks are left to be made. */
  readonly isWhole: boolean;
  /** Latest first. */
  readonly checks: readonly StallCheck[];
  readonly warnings: readonly PastWarning[];
  /** For each open epic and version: what would have been forecast week by week, oldest first. */
  readonly open: readonly OpenForecast[];
}

export interface OpenForecast {
  readonly container: PastWarning['container'];
  readonly weeks: readonly WeekOfWarning[];
}

const container = z.object({ kind: z.enum(['project', 'parent', 'iteration', 'version']), id: z.string() });
const week = z.object({
  on: z.string(),
  hasForecast: z.boolean(),
  p50: z.string().nullable(),
  p85: z.string().nullable(),
});

const FLAGGED = 1;
const QUIET = 2;
const STAYED = 4;

/** "10014:5": its id, and bits for what was reported and what happened. */
const checkedItem = z.string().transform((text): CheckedItem => {
  const [itemId = '', bits = ''] = text.split(':');
  const has = (bit: number): boolean => (Number(bits) & bit) !== 0;
  return { itemId, flagged: has(FLAGGED), quiet: has(QUIET), stayed: has(STAYED) };
});

const schema = z.object({
  format: z.literal(FORMAT),
  rules: z.string(),
  restsOn: z.array(z.string()),
  items: z.string().transform((text): ReadonlySet<string> => new Set(text === '' ? [] : text.split(' '))),
  isWhole: z.boolean(),
  checks: z.array(
    z.object({
      at: z.string().transform((text) => new Date(text)),
      items: z
        .string()
        .transform((text) => (text === '' ? [] : text.split(' ').map((each) => checkedItem.parse(each)))),
    }),
  ),
  warnings: z.array(
    z.object({
      container,
      targetOn: z.string(),
      isTargetSet: z.boolean(),
      endedOn: z.string(),
      lateDays: z.number(),
      warnedOn: z.string().nullable(),
      daysBefore: z.number().nullable(),
      takenBackOn: z.string().nullable(),
      verdict: z.enum(['hit', 'missed', 'false-alarm', 'quiet']),
      weeks: z.array(week),
    }),
  ),
  open: z.array(z.object({ container, weeks: z.string().transform(weeksOfDates) })),
});

/** The text that is kept. */
export function pastAlarmsText({ items, checks, open, ...rest }: PastAlarms): string {
  const told = checks.map(({ at, items }) => ({ at: at.toISOString(), items: items.map(itemText).join(' ') }));
  const foretold = open.map(({ container, weeks }) => ({ container, weeks: datesText(weeks) }));
  return JSON.stringify({ format: FORMAT, ...rest, items: [...items].join(' '), checks: told, open: foretold });
}

/** The content of a text; null without one, or if another version of the product wrote it. */
export function pastAlarmsOf(text: string | null): PastAlarms | null {
  const found = keptJson(text, schema);
  if (found === null) return null;
  const { format: _, ...alarms } = found;
  return alarms;
}

/**
 * Past alarms that may still be shown; null where an item that they were found from is not among the present ones: it may have
 * been deleted, or hidden.
 */
export function stillShown(alarms: PastAlarms | null, present: { has(itemId: string): boolean }): PastAlarms | null {
  return alarms === null || missingFrom(present, alarms).length > 0 ? null : alarms;
}

/** Ids of the items that past alarms were found from and that are not among the present ones. */
export function missingFrom(
  present: { has(itemId: string): boolean },
  { items }: Pick<PastAlarms, 'items'>,
): readonly string[] {
  return [...items].filter((id) => !present.has(id));
}

function itemText({ itemId, flagged, quiet, stayed }: CheckedItem): string {
  return `${itemId}:${String((flagged ? FLAGGED : 0) | (quiet ? QUIET : 0) | (stayed ? STAYED : 0))}`;
}
