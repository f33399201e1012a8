import { quoted } from '../rest/search';

/** Newest first, in an order that no later change of an issue disturbs. */
const ORDER = 'ORDER BY key DESC';

/** The passes in which a project is read, without overlap: what is open, what was finished lately, everything else. */
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

/** What was changed on or after an ISO date. */
export function changedQuery(projectKey: string, since: string): string {
  return `project = ${quoted(projectKey)} AND updated >= ${quoted(since)} ${ORDER}`;
}

export const allQuery = (projectKey: string): string => `project = ${quoted(projectKey)} ${ORDER}`;
