import { ADMINISTRATORS, type Site } from '../jira/site';

/** The data that determines who sees what. */
export type Sights = Pick<Site, 'groups' | 'projects' | 'securityLevels' | 'users'>;

/** What each account may see, in a few words: for the choice of a viewer. */
export function sightNotes({ groups, projects, securityLevels, users }: Sights): ReadonlyMap<string, string> {
  return new Map(
    users.map(({ accountId }) => {
      const own = new Set(groups.filter(({ members }) => members.includes(accountId)).map(({ name }) => name));
      const hidden = projects.filter(
        ({ browseGroups }) => browseGroups !== null && !browseGroups.some((group) => own.has(group)),
      );
      const levels = securityLevels.filter(({ members }) =>
        members.some((member) => member === accountId || own.has(member)),
      );
      const parts = [
        projectsSeen(
          hidden.map(({ name }) => name),
          projects.length,
        ),
        ...(securityLevels.length === 0 ? [] : levels.length > 0 ? ['restricted items'] : ['no restricted items']),
        ...(own.has(ADMINISTRATORS) ? ['administrator'] : []),
      ];
      return [accountId, parts.join(', ')];
    }),
  );
}

function projectsSeen(hidden: readonly string[], all: number): string {
  if (hidden.length === 0) return all === 1 ? 'the project' : `all ${String(all)} projects`;
  if (hidden.length === all) return 'no project';
  return hidden.length === 1
    ? `all but ${hidden[0] ?? ''}`
    : `${String(all - hidden.length)} of ${String(all)} projects`;
}
