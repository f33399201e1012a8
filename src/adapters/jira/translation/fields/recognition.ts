import type { FieldHistories } from './field-histories';
import type { FieldRef } from './field-map';
import type { CustomRole } from './field-names';
import type { Sighting, ReportedFields } from './field-sightings';
import type { ItemKinds } from './item-kinds';

/** An administrator's choice of fields, by id or by name. */
export type FieldChoices = Partial<Readonly<Record<CustomRole, readonly string[]>>>;
export const NO_FIELD_CHOICES: FieldChoices = {};

/** How a field was recognised. */
export type RecognisedBy = 'choice' | 'board' | 'schema' | 'name' | 'values' | 'usual-id';

export interface RecognisedField {
  readonly role: CustomRole;
  readonly field: FieldRef;
  readonly by: RecognisedBy;
  /** The number of issues read in which it is set. */
  readonly set: number;
  readonly of: number;
}

/** A field that may have a missing meaning: only an administrator knows. */
export interface FieldQuestion {
  readonly role: 'estimate' | 'epicLink' | 'flagged';
  readonly id: string;
  readonly name: string | null;
  readonly set: number;
  readonly of: number;
}

export interface Recognition {
  readonly fields: readonly RecognisedField[];
  readonly questions: readonly FieldQuestion[];
}

/** All evidence from issues about the fields that they use. */
export interface FieldEvidenceSoFar {
  readonly issues: number;
  readonly sightings: ReadonlyMap<string, Sighting>;
  readonly histories: FieldHistories;
  readonly told: ReportedFields;
  readonly kinds: ItemKinds;
  /** Issues with an original estimate in time. */
  readonly timed: number;
}

/** A field as it was found. */
export type Found = Omit<RecognisedField, 'role' | 'set' | 'of'>;

/** The input for finding the field of a role. */
export interface Asked {
  readonly evidence: FieldEvidenceSoFar;
  readonly choices: FieldChoices;
  readonly names: NamesByField;
}

/** The names of each field, and names without a known field. */
export interface NamesByField {
  readonly byId: ReadonlyMap<string, readonly string[]>;
  readonly without: readonly string[];
}
