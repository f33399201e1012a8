import type { Person } from '../../../src/core/model/containers';
import type { Status } from '../../../src/core/model/status';

const CATEGORIES = {
  'to-do': 'Proposed',
  'in-progress': 'InProgress',
  done: 'Completed',
  unknown: 'InProgress',
} as const;

/** The category of a status in Azure DevOps; every state has one there. */
export const categoryName = ({ category }: Pick<Status, 'category'>): string => CATEGORIES[category];

/** People are identified by a descriptor; it shows whether the account is a program. */
export const descriptorOf = ({ id, isApp }: Pick<Person, 'id' | 'isApp'>): string => `${isApp ? 'svc' : 'aad'}.${id}`;

export const teamIdOf = (projectId: string): string => `team-${projectId}`;

export const iterationIdOf = (projectId: string, iterationId: string): string =>
  `${teamIdOf(projectId)}/${iterationId}`;
