import type { Site, SiteIssue } from '../../local/jira/site';
import { changed, history, issue, status } from '../local/jira/issue-sketch';
import { smallSite } from '../local/jira/small-site';

const DAY_MS = 86_400_000;
const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
const at = (date: string): string => `${date}T10:00:00.000+0000`;

/** What nobody but Sue may know of. */
export const SECRET = { key: 'SEC-10', name: 'Buy the competitor', project: 'Secrets' };
export const EPICS = 14;

const begun = changed('status', 'status', ['1', 'To Do', '3', 'In Progress']);
const ended = changed('status', 'status', ['3', 'In Progress', '5', 'Done']);

/** One of a hundred stories that the team finished in the four months before, three or four days each. */
function finished(index: number): SiteIssue {
  const start = day('2023-11-06', Math.floor(index * 1.25));
  const end = day(start, 3 + (index % 2));
  return issue({
    id: 5000 + index,
    key: `ABC-${500 + index}`,
    fields: {
      status: status('Done'),
      resolution: { id: '10000', name: 'Done' },
      resolutiondate: at(end),
      created: at(day(start, -10)),
      updated: at(end),
      assignee: { accountId: 'bob' },
    },
    histories: [history(start, 'bob', begun), history(end, 'bob', ended)],
  });
}

const epic = (place: number): SiteIssue =>
  issue({
    id: 6000 + place,
    key: `ABC-${700 + place}`,
    type: 'Epic',
    fields: {
      summary: `Epic number ${place + 1}`,
      created: at('2024-01-15'),
      updated: at('2024-03-01'),
      // Every third one is due within days, every third one in summer, the others at no time.
      ...(place % 3 === 2 ? {} : { duedate: place % 3 === 0 ? '2024-03-19' : '2024-08-30' }),
    },
  });

/** The open stories of an epic: the first is being worked on, the last came in late. */
const stories = (place: number): readonly SiteIssue[] =>
  [0, 1, 2, 3].map((number) =>
    issue({
      id: 7000 + place * 10 + number,
      key: `ABC-${800 + place * 10 + number}`,
      fields: {
        parent: { id: String(6000 + place) },
        status: status(number === 0 ? 'In Progress' : 'To Do'),
        created: at(number === 3 ? '2024-03-01' : '2024-01-16'),
        updated: at('2024-03-11'),
      },
      histories: number === 0 ? [history('2024-03-11', 'bob', begun)] : [],
    }),
  );

const secret: readonly SiteIssue[] = [
  issue({
    id: 9000,
    key: SECRET.key,
    type: 'Epic',
    fields: { summary: SECRET.name, duedate: '2024-03-16', created: at('2024-01-15') },
  }),
  issue({ id: 9001, key: 'SEC-11', fields: { parent: { id: '9000' }, created: at('2024-01-16') } }),
];

const gadget = (id: number, moduleKey: string, config: object) => ({
  id,
  moduleKey,
  title: `Gadget ${id}`,
  color: 'blue',
  position: { row: id, column: 0 },
  properties: { config },
});

/** A site with a dashboard: a gadget with all there is, of which some is hidden, and a widget with what a filter finds. */
export function portfolioSite(): Site {
  const places = Array.from({ length: EPICS }, (_, place) => place);
  const issues = [
    ...Array.from({ length: 100 }, (_, index) => finished(index)),
    ...places.flatMap((place) => [epic(place), ...stories(place)]),
    ...secret,
  ];
  return {
    ...smallSite(issues),
    filters: [
      {
        id: '600',
        name: 'Due in March',
        jql: 'issuetype = Epic AND duedate < 2024-04-01',
        ownerAccountId: 'ann',
        shared: true,
      },
    ],
    dashboards: [
      {
        id: '650',
        name: 'Overview',
        ownerAccountId: 'ann',
        shared: true,
        gadgets: [
          gadget(651, 'portfolio-gadget', {
            chosen: [
              { kind: 'project', id: 'ABC' },
              { kind: 'project', id: 'SEC' },
            ],
            rows: 8,
          }),
          gadget(652, 'portfolio', { title: 'Late', chosen: [{ kind: 'filter', id: '600' }] }),
        ],
      },
    ],
  };
}
