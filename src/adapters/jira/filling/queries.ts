import { quoted } from '../rest/search';

/** Newest first, in an order that later changes of issues do not affect. */
const ORDER = 'ORDER BY key DESC';

/** The passes in which a project is read, without overlap: open items, recently finished ones, all others. */
export function passQuery(
  projectKey: string,
  { pass, since }: { readonly pass: string; readonly since: string },
): string {
  const project = `project = ${quoted(projectKey)}`;
  switch (pass) {
    case 'open':
      return `${project} AND statusCategory != Done ${ORDER}`;
    case 'recent':
      return `${project} AND statusCategory = Done AND updated >= ${quoted(since)} ${ORDER}`;
    default:
      return `${project} AND statusCategory = Done AND updated < ${quoted(since)} ${ORDER}`;
  }
}

/** Items that were changed on or after an ISO date. */
export function changedQuery(projectKey: string, since: string): string {
  return `project = ${quoted(projectKey)} AND updated >= ${quoted(since)} ${ORDER}`;
}

export const allQuery = (projectKey: string): string => `project = ${quoted(projectKey)} ${ORDER}`;
