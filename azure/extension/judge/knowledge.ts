import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { namesOfPeople } from '../../../src/adapters/azure/translation/people';
import { translate } from '../../../src/adapters/azure/translation/translate';
import { usualWeekdays } from '../../../src/adapters/azure/translation/usual-weekdays';
import type { SettingsInForce } from '../../../src/app/settings/settings-in-force';
import type { KeptFacts } from '../../../src/app/sync/judge/load-kept';
import { deriveFacts, type Facts } from '../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../src/core/model/as-of';
import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { WorkCalendar, WorkCalendarSettings } from '../../../src/core/model/time/work-calendar';
import { calendarOver, USUAL_CALENDAR } from '../../../src/core/settings/tracker/calendar-over';
import { latestFields } from './fields-met';

/** All that the viewer may read of some projects, in the terms of the core, at one moment. */
export interface Knowledge {
  readonly takenAt: Date;
  readonly kept: KeptFacts;
  readonly titles: ReadonlyMap<string, string>;
  /** What was read of the projects. */
  readonly records: readonly AzureRecord[];
  /** The fields of work items as they are now, by id. */
  readonly latest: () => ReturnType<typeof latestFields>;
  /** Names of people by id. */
  readonly people: () => ReadonlyMap<string, string>;
  readonly projects: ReadonlyMap<string, AzureRecord['configuration']['project']>;
  /** The calendar as the teams have it, before any setting. */
  readonly baseCalendar: WorkCalendarSettings;
  readonly calendar: WorkCalendar;
  readonly timeZone: string;
  readonly inForce: SettingsInForce;
  /** The facts as of a moment, memoised per moment. */
  readonly factsAt: (moment: Date) => Facts;
  /** The same without memoising. */
  readonly passingFactsAt: (moment: Date) => Facts;
}

export function knowledgeOf(records: readonly AzureRecord[], takenAt: Date, inForce: SettingsInForce): Knowledge {
  const weekdays = usualWeekdays(records);
  const baseCalendar = { ...USUAL_CALENDAR, ...(weekdays !== null && { weekdays }) };
  const chosen = calendarOver(baseCalendar, inForce.tracker.calendar);
  const calendar = createWorkCalendar(chosen);
  const { items, statuses, projects, iterations, versions, people, titles } = translate(records, {
    takenAt,
    calendar,
    choices: inForce.tracker,
  });
  const kept = { items, statuses, projects, iterations, versions, people };
  const passingFactsAt = (moment: Date): Facts =>
    deriveFacts(snapshotAsOf({ takenAt, calendar, ...kept }, moment), inForce.settings);
  const facts = new Map<number, Facts>();
  let latest: ReturnType<typeof latestFields> | null = null;
  let names: ReadonlyMap<string, string> | null = null;
  return {
    takenAt,
    kept,
    titles,
    records,
    latest: () => (latest ??= latestFields(records)),
    people: () => (names ??= namesOfPeople(records)),
    projects: new Map(records.map(({ configuration: { project } }) => [project.name, project])),
    baseCalendar,
    calendar,
    timeZone: chosen.timeZone,
    inForce,
    passingFactsAt,
    factsAt(moment) {
      const known = facts.get(moment.getTime());
      if (known !== undefined) return known;
      const derived = passingFactsAt(moment);
      facts.set(moment.getTime(), derived);
      return derived;
    },
  };
}
