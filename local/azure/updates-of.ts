import type { SeenOrganisation } from './live-organisation';

/**
 * The updates of one work item: one for each revision, with its changes, and one for each link, which makes no
 * revision.
 */
export function updatesOf(
  id: number,
  { revisions, links }: SeenOrganisation,
): readonly Readonly<Record<string, unknown>>[] {
  const own = revisions.filter((revision) => revision.id === id).toSorted((one, other) => one.rev - other.rev);
  const byFields = own.map(({ rev, fields }, place) => {
    const before = own[place - 1]?.fields ?? {};
    const names = [...new Set([...Object.keys(before), ...Object.keys(fields)])].filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(fields[name]),
    );
    return {
      at: timeOf(fields),
      update: {
        workItemId: id,
        rev,
        revisedBy: fields['System.ChangedBy'],
        // The time of the next revision, never of this one.
        revisedDate: own[place + 1] === undefined ? '9999-01-01T00:00:00Z' : timeOf(own[place + 1]?.fields ?? {}),
        fields: Object.fromEntries(names.map((name) => [name, { oldValue: before[name], newValue: fields[name] }])),
      },
    };
  });
  const byLinks = links
    .filter(({ sourceId, targetId }) => sourceId === id || targetId === id)
    .map(({ rel, sourceId, targetId, changedDate, isActive, changedBy }) => {
      const other = sourceId === id ? targetId : sourceId;
      const relation = {
        rel: `${rel}-${sourceId === id ? 'Forward' : 'Reverse'}`,
        url: `https://dev.azure.com/_apis/wit/workItems/${other}`,
        attributes: { isLocked: false },
      };
      const rev = own.findLast(({ fields }) => timeOf(fields) <= changedDate)?.rev ?? 1;
      return {
        at: changedDate,
        update: {
          workItemId: id,
          rev,
          revisedBy: changedBy,
          revisedDate: changedDate,
          relations: isActive ? { added: [relation] } : { removed: [relation] },
        },
      };
    });
  return [...byFields, ...byLinks]
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ update }, place) => ({ id: place + 1, ...update }));
}

const timeOf = (fields: Readonly<Record<string, unknown>>): string => String(fields['System.ChangedDate']);
