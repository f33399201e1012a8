import type { WorkCalendarSettings } from './time/work-calendar';

/** What a link type can mean, seen from the item with the outward phrase ("blocks"). */
export const LINK_MEANINGS = [
  'blocks',
  'waits-for',
  'contains',
  'is-part-of',
  'duplicates',
  'split-from',
  'nothing',
] as const;
export type LinkMeaningChoice = (typeof LINK_MEANINGS)[number];

/** What a field can hold. */
export const FIELD_ROLES = [
  'estimate',
  'flag',
  'iteration',
  'parent',
  'parentName',
  'startDate',
  'targetEnd',
  'criteria',
] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

/** The working times that somebody chose. Regions are those of public holidays: "DE-BY". */
export type CalendarChoice = Partial<Omit<WorkCalendarSettings, 'holidays'>> & {
  readonly regions?: readonly string[];
  readonly ownDays?: readonly string[];
  readonly workedDays?: readonly string[];
};

/** Facts about a tracker that an administrator knows and the tracker does not say. */
export interface TrackerSettings {
  readonly calendar: CalendarChoice;
  /** Fields by id or by name. */
  readonly fields: Readonly<Partial<Record<FieldRole, readonly string[]>>>;
  /** By the name of the link type. */
  readonly links: Readonly<Record<string, LinkMeaningChoice>>;
  /** Accounts, by id or by shown name, that are programs although the tracker lists them as people. */
  readonly automation: readonly string[];
}
