import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import type { TrackerSettings } from '../../../core/model/tracker';
import type { AzureConfiguration, Team } from '../rest/configuration';
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
  /** Of every project that was read. */
  readonly configurations: readonly AzureConfiguration[];
  /** Names of the projects that were read, in lower case. */
  readonly projects: ReadonlySet<string>;
  readonly gone: AzureRecord['gone'];
  readonly takenAt: Date;
  readonly days: Days;
  readonly people: People;
  readonly statuses: Statuses;
  readonly teamOf: (areaPath: string) => Team | null;
  readonly iterationsOf: (fields: Readonly<Record<string, unknown>>, team: Team | null) => readonly string[];
  /** Fields and tags, in lower case, that say that work is blocked. */
  readonly flags: ReadonlySet<string>;
  /** Whether "Blocked", as a field or a tag, says so, too; not where an administrator says that nothing does. */
  readonly isFlaggedByBlocked: boolean;
  /** The field of the estimate, where an administrator names it. */
  readonly estimateField: string | null;
  readonly problems: Problem[];
}

export function translationContext(
  records: readonly AzureRecord[],
  { takenAt, calendar, choices = { fields: {}, automation: [] } }: TranslationWish,
): TranslationContext {
  const configurations = records.map(({ configuration }) => configuration);
  const lower = (text: string): string => text.trim().toLowerCase();
  return {
    configurations,
    projects: new Set(configurations.map(({ project }) => lower(project.name))),
    gone: new Map(records.flatMap((record) => [...record.gone])),
    takenAt,
    days: daysIn(calendar),
    people: readPeople(records, new Set(choices.automation.map(lower))),
    statuses: readStatuses(configurations),
    teamOf: teamsByArea(configurations),
    iterationsOf: iterationOf(configurations),
    flags: new Set((choices.fields.flag ?? []).map(lower)),
    isFlaggedByBlocked: choices.fields.flag?.length !== 0,
    // An empty list says that nothing is an estimate: no field has an empty name.
    estimateField: choices.fields.estimate === undefined ? null : (choices.fields.estimate[0] ?? ''),
    problems: [],
  };
}
