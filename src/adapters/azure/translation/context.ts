import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import type { TrackerSettings } from '../../../core/model/tracker';
import type { Team } from '../rest/configuration';
import { type Days, daysIn } from './days';
import { iterationOf } from './iterations';
import { type People, readPeople } from './people';
import type { AzureRecord, Problem } from './record';
import { readStatuses, type Statuses } from './statuses';
import { teamsByArea } from './teams';

export interface TranslationWish {
  /** When the organisation was read. What claims to be later is not believed. */
  readonly takenAt: Date;
  /** Dates are those of the zone of this calendar. */
  readonly calendar: Pick<WorkCalendar, 'endOfDate' | 'dateOf'>;
  /** What an administrator says of the tracker. */
  readonly choices?: Pick<TrackerSettings, 'fields' | 'automation'>;
}

export interface TranslationContext {
  readonly record: AzureRecord;
  readonly takenAt: Date;
  readonly days: Days;
  readonly people: People;
  readonly statuses: Statuses;
  readonly teamOf: (areaPath: string) => Team | null;
  readonly iterationsOf: (fields: Readonly<Record<string, unknown>>, team: Team | null) => readonly string[];
  /** Fields and tags, in lower case, that say that work is blocked. */
  readonly flags: ReadonlySet<string>;
  /** The field of the estimate, where an administrator names it. */
  readonly estimateField: string | null;
  readonly problems: Problem[];
}

export function translationContext(
  record: AzureRecord,
  { takenAt, calendar, choices = { fields: {}, automation: [] } }: TranslationWish,
): TranslationContext {
  const lower = (text: string): string => text.trim().toLowerCase();
  return {
    record,
    takenAt,
    days: daysIn(calendar),
    people: readPeople(record, new Set(choices.automation.map(lower))),
    statuses: readStatuses(record.configuration),
    teamOf: teamsByArea(record.configuration),
    iterationsOf: iterationOf(record.configuration),
    flags: new Set((choices.fields.flag ?? []).map(lower)),
    estimateField: choices.fields.estimate?.[0] ?? null,
    problems: [],
  };
}
