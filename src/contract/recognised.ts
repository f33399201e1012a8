import type { FieldRole, LinkMeaningChoice } from '../core/model/tracker';
import type { WorkCalendarSettings } from '../core/model/time/work-calendar';

export type { FieldRole, WorkCalendarSettings };

export interface RecognisedPayload {
  /** Null for the site alone: then nothing is told of a project. */
  readonly projectId: string | null;
}

/** A field of the tracker. `id` is null where a history names it and nothing else. */
export interface FieldName {
  readonly id: string | null;
  readonly name: string;
}

/** What a link type is taken to mean where nobody says so. */
export type RecognisedMeaning = LinkMeaningChoice | 'split-to';

export interface RecognisedLink {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
  /** Of the item on whose side the outward phrase stands. */
  readonly meaning: RecognisedMeaning;
  /** False where neither its phrases nor its name say anything: somebody has to decide. */
  readonly isUnderstood: boolean;
}

/** What was found out about a tracker, for administrators to check. Says nothing of any item. */
export interface Recognised {
  readonly fields: readonly { readonly role: FieldRole; readonly found: readonly FieldName[] }[];
  /** Every field that could be chosen. */
  readonly allFields: readonly FieldName[];
  readonly links: readonly RecognisedLink[];
  /** What can be chosen for a link type. */
  readonly meanings: readonly LinkMeaningChoice[];
  /** As the tracker says it, before any setting. */
  readonly calendar: WorkCalendarSettings;
  /** Countries and regions whose public holidays are known: "DE", "DE-BY". */
  readonly regions: readonly string[];
}

export interface HolidaysPayload {
  readonly regions: readonly string[];
  readonly year: number;
}

/** The public holidays of a year, in order, each with the regions that have it. */
export interface Holidays {
  readonly days: readonly { readonly date: string; readonly regions: readonly string[] }[];
}
