import { field, listOf, objectOf } from '../reading';
import type { Site, SiteIssue } from '../site';

type Direction = 'inwardIssue' | 'outwardIssue';
const INVERSE: Readonly<Record<Direction, Direction>> = { inwardIssue: 'outwardIssue', outwardIssue: 'inwardIssue' };

interface ToldLink {
  readonly id: string;
  readonly typeId: string;
  readonly direction: Direction;
  readonly otherId: string;
}

/** In a Jira a link stands at both of its ends: where the files tell it at one of them alone, the other one gets it too. */
export function withBothEnds(issues: readonly SiteIssue[], types: Site['linkTypes']): readonly SiteIssue[] {
  const sameBothWays = new Set(types.flatMap(({ id, inward, outward }) => (inward === outward ? [id] : [])));
  const endOf = (issueId: string, { typeId, direction, otherId }: Omit<ToldLink, 'id'>): string =>
    [issueId, typeId, sameBothWays.has(typeId) ? '' : direction, otherId].join(' ');
  const told = new Set(issues.flatMap((issue) => linksOf(issue).map((link) => endOf(issue.id, link))));
  const missing = new Map<string, unknown[]>();
  for (const issue of issues) {
    for (const { id, typeId, direction, otherId } of linksOf(issue)) {
      const inverse = { typeId, direction: INVERSE[direction], otherId: issue.id };
      if (told.has(endOf(otherId, inverse))) continue;
      const link = { id, type: { id: typeId }, [inverse.direction]: { id: issue.id } };
      missing.set(otherId, [...(missing.get(otherId) ?? []), link]);
    }
  }
  if (missing.size === 0) return issues;
  return issues.map((issue) => {
    const more = missing.get(issue.id);
    if (more === undefined) return issue;
    return { ...issue, fields: { ...issue.fields, issuelinks: [...listOf(issue.fields['issuelinks']), ...more] } };
  });
}

function linksOf({ fields }: SiteIssue): readonly ToldLink[] {
  return listOf(fields['issuelinks']).flatMap((link) => {
    const { type, inwardIssue, outwardIssue } = objectOf(link);
    const [id, typeId, otherId] = [field(link, 'id'), field(type, 'id'), field(outwardIssue ?? inwardIssue, 'id')];
    if (id === null || typeId === null || otherId === null) return [];
    return [{ id, typeId, otherId, direction: outwardIssue === undefined ? 'inwardIssue' : 'outwardIssue' }];
  });
}
