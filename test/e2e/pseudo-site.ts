import type { Site, SiteIssue } from '../../local/jira/site';
import { changed, FIELD, history, issue, status } from '../local/jira/issue-sketch';
import { journeySite } from './journey-site';
import { portfolioSite } from './portfolio-site';

const SPRINTS = 8;
const FIRST_SPRINT = 50;
const STALLED = 9;
const DAY_MS = 86_400_000;

const startOf = (place: number): string =>
  new Date(Date.parse('2023-11-06T09:00:00.000Z') + place * 14 * DAY_MS).toISOString();

/** In progress for weeks, and nobody's. */
const stalled = (place: number): SiteIssue =>
  issue({
    id: 8000 + place,
    key: `ABC-${String(900 + place)}`,
    fields: {
      status: status('In Progress'),
      assignee: null,
      created: '2024-01-10T09:00:00.000+0000',
      updated: '2024-02-05T10:00:00.000+0000',
    },
    histories: [history('2024-01-15', 'bob', changed('status', 'status', ['1', 'To Do', '3', 'In Progress']))],
  });

/** A site that has something to show in every view: stalled items, past sprints, epics that are late, hidden work. */
export function pseudoSite(): Site {
  const portfolio = portfolioSite();
  const known = new Set<string>();
  const issues = [
    ...portfolio.issues,
    ...journeySite().issues,
    ...Array.from({ length: STALLED }, (_, place) => stalled(place)),
  ];
  const once = issues.filter(({ key }) => !known.has(key) && known.add(key));
  return {
    ...portfolio,
    sprints: [
      ...portfolio.sprints,
      ...Array.from({ length: SPRINTS }, (_, place) => ({
        id: FIRST_SPRINT + place,
        name: `Sprint ${String(place)}`,
        state: 'closed' as const,
        boardId: 7,
        startDate: startOf(place),
        endDate: startOf(place + 1),
        completeDate: startOf(place + 1),
      })),
    ],
    issues: once.map((each) => withSprint(each)),
  };
}

/** What was finished in the weeks of a past sprint was in it. */
function withSprint(each: SiteIssue): SiteIssue {
  const { resolutiondate } = each.fields;
  if (typeof resolutiondate !== 'string' || each.fields[FIELD.sprint] !== undefined) return each;
  const place = Math.floor((Date.parse(resolutiondate) - Date.parse(startOf(0))) / (14 * DAY_MS));
  return place < 0 || place >= SPRINTS
    ? each
    : { ...each, fields: { ...each.fields, [FIELD.sprint]: [{ id: FIRST_SPRINT + place }] } };
}
