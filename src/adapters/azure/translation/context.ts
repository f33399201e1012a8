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
  /** When the organisation was read. Instants after this are rejected. */
  readonly takenAt: Date;
  /** Dates are in the time zone of this calendar. */
  readonly calendar: Pick<WorkCalendar, 'endOfDate' | 'dateOf'>;
  /** An administrator's settings for the tracker. */
  readonly choices?: Pick<TrackerSettings, 'fields' | 'automation'>;
}

export interface TranslationContext {
  /** The configurations of all projects that were read. */
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
  /** Fields and tags, in lower case, that mark work as blocked. */
  readonly flags: ReadonlySet<string>;
  /** Whether a field or tag "Blocked" marks work as blocked too; false if an administrator set that nothing does. */
  readonly isFlaggedByBlocked: boolean;
  /** The estimate field, if an administrator chose one. */
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
    // An empty list means that no field is an estimate: no field has an empty name.
    estimateField: choices.fields.estimate === undefined ? null : (choices.fields.estimate[0] ?? ''),
    problems: [],
  };
}
