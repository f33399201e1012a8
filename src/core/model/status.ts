/** Where a status stands in the life of a work item; `unknown` when the tracker no longer says. */
export type StatusCategory = 'to-do' | 'in-progress' | 'done' | 'unknown';

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

/** The status an item had before its recorded history begins, when nothing tells which it was. */
export const UNRECORDED_STATUS: Status = { id: 'unrecorded', name: 'Unrecorded', category: 'unknown' };
