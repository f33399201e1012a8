import type { Organisation } from '../../../local/azure/organisation';
import { aLink, revisionsOf } from '../../adapters/azure/record-builder';

const STATES = { New: 'Proposed', Active: 'InProgress', Closed: 'Completed', Removed: 'Removed' };

/** Three stories of three revisions each below an epic, and one item in an area that not everybody sees. */
export function fabrikam(): Organisation {
  const project = (id: string, name: string) => ({
    id,
    name,
    teams: [{ id: `team-${id}`, name: `${name} Team`, areas: [name], iterationIds: ['s1'] }],
    iterations: [{ id: 's1', name: 'Sprint 1', startOn: '2026-03-16', finishOn: '2026-03-27' }],
    types: [
      { name: 'Epic', backlog: 'portfolio' as const, states: STATES },
      { name: 'User Story', backlog: 'requirement' as const, states: STATES },
    ],
  });
  const day = (number: number): string => `2026-03-${String(number).padStart(2, '0')}T10:00:00.000Z`;
  const story = (id: number, fields: Record<string, unknown> = {}) =>
    revisionsOf(id, [
      [day(id), fields],
      [day(id + 5), { 'System.State': 'Active' }],
      [day(id + 10), { 'System.IterationPath': 'Fabrikam\\Sprint 1' }],
    ]);
  const revisions = [
    ...revisionsOf(1, [[day(1), { 'System.WorkItemType': 'Epic' }]]),
    ...[2, 3, 4].flatMap((id) => story(id)),
    ...story(5, { 'System.AreaPath': 'Fabrikam\\Secret' }),
  ];
  return {
    name: 'org',
    projects: [project('p1', 'Fabrikam'), project('p2', 'Contoso')],
    revisions: revisions.toSorted((one, other) =>
      String(one.fields['System.ChangedDate']).localeCompare(String(other.fields['System.ChangedDate'])),
    ),
    links: [aLink(1, 2, day(2)), aLink(1, 3, day(4)), aLink(4, 5, day(9), { rel: 'System.LinkTypes.Dependency' })],
  };
}
