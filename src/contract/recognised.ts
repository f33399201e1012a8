import type { FieldRole, LinkMeaningChoice } from '../core/model/tracker';
import type { WorkCalendarSettings } from '../core/model/time/work-calendar';

export type { FieldRole, WorkCalendarSettings };

export interface RecognisedPayload {
  /** Null for the site alone: then nothing about a project is sent. */
  readonly projectId: string | null;
}

/** A field of the tracker. `id` is null if only a history names it. */
export interface FieldName {
  readonly id: string | null;
  readonly name: string;
}

/** The meaning of a link type without a setting. */
export type RecognisedMeaning = LinkMeaningChoice | 'split-to';

export interface RecognisedLink {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
  /** The meaning for the item on the side of the outward phrase. */
  readonly meaning: RecognisedMeaning;
  /** False if neither its phrases nor its name are understood: a person has to decide. */
  readonly isUnderstood: boolean;
}

/** What was found out about a tracker, for administrators to check. Contains nothing about items. */
export interface Recognised {
  readonly fields: readonly { readonly role: FieldRole; readonly found: readonly FieldName[] }[];
  /** All fields that can be chosen. */
  readonly allFields: readonly FieldName[];
  readonly links: readonly RecognisedLink[];
  /** What can be chosen for a link type. */
  readonly meanings: readonly LinkMeaningChoice[];
  /** As the tracker has it, before any setting. */
  readonly calendar: WorkCalendarSettings;
  /** Countries and regions whose public holidays are known: "DE", "DE-BY". */
  readonly regions: readonly string[];
}

export interface HolidaysPayload {
  readonly regions: readonly string[];
  readonly year: number;
}

/** The public holidays of a year, in order, each with its regions. */
export interface Holidays {
  readonly days: readonly { readonly date: string; readonly regions: readonly string[] }[];
}
