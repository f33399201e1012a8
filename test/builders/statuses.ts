import type { Status } from '../../src/core/model/status';

/** The workflow that builders know. The id of a status is its name in kebab-case. */
export const statuses: readonly Status[] = [
  { id: 'open', name: 'Open', category: 'to-do' },
  { id: 'ready', name: 'Ready', category: 'to-do' },
  { id: 'in-progress', name: 'In Progress', category: 'in-progress' },
  { id: 'in-review', name: 'In Review', category: 'in-progress' },
  { id: 'blocked', name: 'Blocked', category: 'in-progress' },
  { id: 'waiting-for-customer', name: 'Waiting for customer', category: 'in-progress' },
  { id: 'done', name: 'Done', category: 'done' },
  { id: 'released', name: 'Released', category: 'done' },
  { id: 'rejected', name: 'Rejected', category: 'done' },
];

export type StatusId =
  | 'open'
  | 'ready'
  | 'in-progress'
  | 'in-review'
  | 'blocked'
  | 'waiting-for-customer'
  | 'done'
  | 'released'
  | 'rejected';
