import type { FieldHistories } from './field-histories';
import type { FieldRef } from './field-map';
import type { CustomRole } from './field-names';
import type { Sighting, ToldFields } from './field-sightings';
import type { ItemKinds } from './item-kinds';

/** Which field holds what, as an administrator says it: by id or by name. */
export type FieldChoices = Partial<Readonly<Record<CustomRole, readonly string[]>>>;
export const NO_FIELD_CHOICES: FieldChoices = {};

/** How a field was recognised. */
export type RecognisedBy = 'choice' | 'board' | 'schema' | 'name' | 'values' | 'usual-id';

export interface RecognisedField {
  readonly role: CustomRole;
  readonly field: FieldRef;
  readonly by: RecognisedBy;
  /** In how many of the issues that were read it is set. */
  readonly set: number;
  readonly of: number;
}

/** A field that may hold what was not found: only an administrator knows. */
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

/** Everything that issues told of the fields that they use. */
export interface FieldEvidenceSoFar {
  readonly issues: number;
  readonly sightings: ReadonlyMap<string, Sighting>;
  readonly histories: FieldHistories;
  readonly told: ToldFields;
  readonly kinds: ItemKinds;
  /** Issues with an original estimate in time. */
  readonly timed: number;
}

/** A field as it was found. */
export type Found = Omit<RecognisedField, 'role' | 'set' | 'of'>;

/** What is asked when a role is looked for. */
export interface Asked {
  readonly evidence: FieldEvidenceSoFar;
  readonly choices: FieldChoices;
  readonly names: NamesByField;
}

/** The names of each field, and names of which no field is known. */
export interface NamesByField {
  readonly byId: ReadonlyMap<string, readonly string[]>;
  readonly without: readonly string[];
}
