/** The category of a status in the life of a work item; `unknown` when the tracker no longer lists it. */
export type StatusCategory = 'to-do' | 'in-progress' | 'done' | 'unknown';

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

/** The status before the recorded history of an item begins, when it is not known which it was. */
export const UNRECORDED_STATUS: Status = { id: 'unrecorded', name: 'Unrecorded', category: 'unknown' };
