import { ADMINISTRATORS, type Site, type SiteBoard, type SiteProject } from '../jira/site';
import { NOW, ZONE, allDays } from './days';
import { DERAILMENTS } from './derailments';
import type { Derailment } from './derailments';
import { diceOf } from './dice';
import { AUTOMATION, OWNERS, STAKEHOLDERS, TEAMS, accountOf, allUsers } from './people';
import { Team } from './team/team';
import { FIELD, FIELDS, ISSUE_TYPES, LINK_TYPES, PRIORITIES, STATUS, STATUSES } from './vocabulary';
import { World } from './world';

const DEFAULT_SEED = 7;

/**
 * The demo company: seven projects, about thirty people, eighteen months of history. The same seed gives the same
 * bytes. `truth` states the real problem of each project, and the week in which it started.
 */
export function demoSite(seed = DEFAULT_SEED): Site & { readonly truth: readonly Derailment[] } {
  const world = new World();
  const teams = DERAILMENTS.map(
    (derailment, index) => new Team(derailment, { index, world, dice: diceOf(seed * 1000 + index) }),
  );
  const platform = teams.find((team) => team.context.key === 'PLAT');
  if (platform === undefined) throw new Error('the demo company has no platform team');
  for (const day of allDays()) for (const team of teams) team.live(day, platform.planning);
  ringOfTwo(world);
  secretBlocker(world);

  return {
    name: 'Harrow & Finch',
    now: NOW,
    timeZone: ZONE,
    users: allUsers(),
    groups: [
      { name: 'everybody', members: allUsers().map((user) => user.accountId) },
      { name: ADMINISTRATORS, members: STAKEHOLDERS.map(accountOf) },
      { name: 'human-resources', members: [...TEAMS.HR, OWNERS.HR, ...STAKEHOLDERS].map(accountOf) },
    ],
    projects: teams.map((team) => projectOf(team, world)),
    statuses: STATUSES,
    issueTypes: ISSUE_TYPES,
    priorities: PRIORITIES,
    linkTypes: LINK_TYPES,
    fields: FIELDS,
    securityLevels: [
      { id: '10300', name: 'Security team', members: [...TEAMS.PLAT, AUTOMATION.displayName].map(accountOf) },
    ],
    boards: teams.map(boardOf),
    sprints: world.sprints,
    issues: inOrderOfTime(world),
    truth: DERAILMENTS,
  };
}

const projectOf = (team: Team, world: World): SiteProject => ({
  id: team.context.project.id,
  key: team.context.key,
  name: team.context.project.name,
  style: team.context.key === 'MOB' ? 'next-gen' : 'classic',
  leadAccountId: team.context.productOwner,
  browseGroups: team.context.key === 'HR' ? ['human-resources'] : null,
  versions: world.versions.get(team.context.key) ?? [],
});

const boardOf = (team: Team): SiteBoard => ({
  id: team.context.boardId,
  name: `${team.context.project.name} board`,
  type: team.context.kanban ? 'kanban' : 'scrum',
  projectKey: team.context.key,
  columns: [
    { name: 'To Do', statusIds: [STATUS.toDo] },
    { name: 'In Progress', statusIds: [STATUS.inProgress, STATUS.blocked] },
    { name: 'In Review', statusIds: [STATUS.inReview] },
    { name: 'In Test', statusIds: [STATUS.inTest] },
    { name: 'Done', statusIds: [STATUS.done, STATUS.dropped] },
  ],
  estimationFieldId: FIELD.points,
});

/** Two open stories of the shop that wait for each other; nobody has noticed. */
function ringOfTwo(world: World): void {
  const open = world.issues.filter(
    (issue) => issue.from.project.key === 'SHOP' && issue.from.type === 'story' && !issue.isDone,
  );
  const [first, second] = open.filter((issue) => issue.openBlockers.length === 0).slice(-2);
  if (first === undefined || second === undefined) return;
  const by = accountOf(OWNERS.SHOP);
  const moment = new Date(Date.parse(NOW) - 6 * 86_400_000);
  first.link(moment, by, { typeId: '10200', other: second, id: world.nextLinkId() });
  second.link(new Date(moment.getTime() + 3_600_000), by, { typeId: '10200', other: first, id: world.nextLinkId() });
}

/** A story of the shop in progress that waits for an item of the HR project, which few people may browse. */
function secretBlocker(world: World): void {
  const open = (key: string) =>
    world.issues.filter((issue) => issue.from.project.key === key && issue.from.type === 'story' && !issue.isDone);
  const waiting = open('SHOP').find((issue) => issue.status !== 'toDo');
  const [secret] = open('HR');
  if (waiting === undefined || secret === undefined) return;
  const moment = new Date(Date.parse(NOW) - 5 * 86_400_000);
  secret.link(moment, accountOf(OWNERS.SHOP), { typeId: '10200', other: waiting, id: world.nextLinkId() });
}

/** History ids increase with time over the whole site, as on a real one. */
function inOrderOfTime(world: World): Site['issues'] {
  const moments: number[] = [];
  for (const issue of world.issues) issue.toSiteIssue((moment) => String(moments.push(moment.getTime())));
  const order = moments.map((_, index) => index).sort((a, b) => (moments[a] ?? 0) - (moments[b] ?? 0) || a - b);
  const rank = new Map(order.map((index, position) => [index, position]));
  let next = 0;
  return world.issues.map((issue) =>
    issue.toSiteIssue(() => {
      const id = String(50_000 + (rank.get(next) ?? 0));
      next += 1;
      return id;
    }),
  );
}
