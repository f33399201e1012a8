import * as z from 'zod';
import { diceOf, type Dice } from '../../demo/dice';
import type { Site, SiteHistory, SiteHistoryItem, SiteIssue, SiteProject } from '../../jira/site';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 8);
const DAYS = 420;
const CHANGES_PER_ISSUE = 30;
const MAX_PER_PROJECT = 10_000;
/** One epic in this number still has all its issues in progress: an eighth of all. */
const OPEN_EVERY = 8;
const PER_EPIC = 20;
const SPRINT_DAYS = 14;
const SPRINTS = DAYS / SPRINT_DAYS;

const POINTS = 'customfield_10016';
const SPRINT = 'customfield_10020';
const STATUSES = [
  { id: '1', name: 'To Do', category: 'new' },
  { id: '2', name: 'In Progress', category: 'indeterminate' },
  { id: '3', name: 'Review', category: 'indeterminate' },
  { id: '4', name: 'Test', category: 'indeterminate' },
  { id: '5', name: 'Done', category: 'done' },
] as const;
const WAY = ['1', '2', '3', '2', '3', '4', '5'] as const;
const statusName = (id: string): string => STATUSES.find((status) => status.id === id)?.name ?? '';

export const PEOPLE = ['ann', 'bob', 'cyd', 'dan', 'eve'] as const;

/**
 * A site with this number of issues, 30 changes each, in projects of at most ten thousand with fortnightly sprints,
 * epics and links. It has the shape of a busy tracker and is only for measurements. The same number gives the same
 * site.
 */
export function generatedSite(issues: number): Site {
  const projects = Array.from({ length: Math.ceil(issues / MAX_PER_PROJECT) }, (_, index) => aProject(index));
  return {
    name: 'Measured',
    now: new Date(FIRST_DAY + DAYS * DAY_MS - DAY_MS).toISOString(),
    timeZone: 'UTC',
    users: PEOPLE.map((accountId) => ({ accountId, displayName: accountId, active: true, accountType: 'atlassian' })),
    groups: [],
    projects,
    statuses: STATUSES,
    issueTypes: [
      { id: '10', name: 'Epic', subtask: false, hierarchyLevel: 1 },
      { id: '11', name: 'Story', subtask: false, hierarchyLevel: 0 },
    ],
    priorities: [{ id: '3', name: 'Medium' }],
    linkTypes: [{ id: '20', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
    fields: [
      aField(POINTS, 'Story Points', 'number', 'com.atlassian.jira.plugin.system.customfieldtypes:float'),
      aField(SPRINT, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint'),
    ],
    securityLevels: [],
    boards: projects.map(({ key }, index) => ({
      id: index + 1,
      name: `${key} board`,
      type: 'scrum',
      projectKey: key,
      columns: STATUSES.map(({ id, name }) => ({ name, statusIds: [id] })),
      estimationFieldId: POINTS,
    })),
    sprints: projects.flatMap((_, board) => sprintsOf(board)),
    issues: issuesOf(issues),
  };
}

/** Ids of an open story that is in the running sprint of the first project, and of one that is in an epic alone. */
export function openStories({ issues, sprints }: Site): { readonly inSprint: string; readonly inEpicAlone: string } {
  const running = sprints.find(({ state, boardId }) => state === 'active' && boardId === 1)?.id;
  let inSprint: string | null = null;
  let inEpicAlone: string | null = null;
  for (const { id, fields } of issues) {
    const { status, parent, [SPRINT]: sprint } = openFields.parse(fields);
    if (status.id === '5' || parent === undefined) continue;
    if (sprint?.some((each) => each.id === running) === true) inSprint ??= id;
    else inEpicAlone ??= id;
    if (inSprint !== null && inEpicAlone !== null) return { inSprint, inEpicAlone };
  }
  throw new Error('The generated site is too small: it has no open story beside those in the running sprint.');
}

const openFields = z.object({
  status: z.object({ id: z.string() }),
  parent: z.object({ id: z.string() }).optional(),
  [SPRINT]: z.array(z.object({ id: z.number() })).nullish(),
});

const aProject = (index: number): SiteProject => ({
  id: String(10_000 + index),
  key: `P${index}`,
  name: `Project ${index}`,
  style: 'classic',
  leadAccountId: 'ann',
  browseGroups: null,
  versions: [],
});

function aField(...[id, name, type, custom]: readonly [string, string, string, string]) {
  const customId = Number(id.replace('customfield_', ''));
  return { id, name, schema: { type, custom, customId, ...(type === 'array' ? { items: 'json' } : {}) } };
}

const sprintId = (board: number, number: number): number => board * 1000 + number + 1;

const sprintsOf = (board: number) =>
  Array.from({ length: SPRINTS }, (_, number) => {
    const start = FIRST_DAY + number * SPRINT_DAYS * DAY_MS;
    const isLast = number === SPRINTS - 1;
    return {
      id: sprintId(board, number),
      name: `Sprint ${number + 1}`,
      state: isLast ? ('active' as const) : ('closed' as const),
      boardId: board + 1,
      startDate: new Date(start).toISOString(),
      endDate: new Date(start + (SPRINT_DAYS - 1) * DAY_MS).toISOString(),
      ...(isLast ? {} : { completeDate: new Date(start + (SPRINT_DAYS - 1) * DAY_MS).toISOString() }),
    };
  });

function* issuesOf(count: number): Iterable<SiteIssue> {
  const dice = diceOf(count);
  for (let index = 0; index < count; index += 1) yield anIssue(index, dice);
}

function anIssue(index: number, dice: Dice): SiteIssue {
  const project = Math.floor(index / MAX_PER_PROJECT);
  const number = (index % MAX_PER_PROJECT) + 1;
  const isEpic = number % PER_EPIC === 1;
  const isOpen = Math.floor((number - 1) / PER_EPIC) % OPEN_EVERY === 0;
  const createdAt = FIRST_DAY + (isOpen ? DAYS - 60 + dice.next() * 50 : dice.next() * (DAYS - 60)) * DAY_MS;
  const { histories, fields, updatedAt } = livedThrough(index, { project, createdAt, isOpen, dice });
  const blocker = !isEpic && number > 40 && dice.chance(0.1) ? index - dice.whole(2, 18) : null;
  return {
    id: String(100_000 + index),
    key: `P${project}-${number}`,
    securityLevelId: null,
    historyKnown: true,
    histories,
    fields: {
      summary: `Work number ${number}`,
      description: 'What has to be done, in a sentence or two that nobody measures.',
      project: { id: String(10_000 + project) },
      issuetype: { id: isEpic ? '10' : '11' },
      priority: { id: '3' },
      creator: { accountId: 'ann' },
      reporter: { accountId: 'ann' },
      created: stamp(createdAt),
      updated: stamp(updatedAt),
      ...(isEpic ? {} : { parent: { id: String(100_000 + index - ((number - 1) % PER_EPIC)) } }),
      ...(blocker === null ? {} : { issuelinks: [linkFrom(blocker, index)] }),
      ...fields,
    },
  };
}

const linkFrom = (blocker: number, index: number) => ({
  id: String(500_000 + index),
  type: { id: '20' },
  inwardIssue: { id: String(100_000 + blocker) },
});

interface Life {
  readonly project: number;
  readonly createdAt: number;
  /** Not done yet, with recent changes. */
  readonly isOpen: boolean;
  readonly dice: Dice;
}

/** Thirty changes, and the resulting fields. */
function livedThrough(index: number, { project, createdAt, isOpen, dice }: Life) {
  const end = FIRST_DAY + (DAYS - 1) * DAY_MS;
  const pace = isOpen ? ((end - createdAt) / DAY_MS / CHANGES_PER_ISSUE) * 1.8 : dice.spread(0.8) * 1.5;
  const steps = isOpen ? dice.whole(1, WAY.length - 2) : WAY.length - 1;
  const histories: SiteHistory[] = [];
  let [at, step, owner, points, sprint] = [createdAt, 0, '', 1, ''];
  for (let number = 0; number < CHANGES_PER_ISSUE; number += 1) {
    at = Math.min(at + dice.next() * pace * DAY_MS, end - (CHANGES_PER_ISSUE - number) * 1000);
    const items: SiteHistoryItem[] = [];
    if (number % 4 === 0 && step < steps) {
      const [from = '1', to = '5'] = [WAY[step], WAY[step + 1]];
      items.push(item('status', 'status', [from, statusName(from), to, statusName(to)]));
      step += 1;
    } else if (number % 4 === 1) {
      const to = dice.pick(PEOPLE);
      items.push(item('assignee', 'assignee', [owner || null, owner || null, to, to]));
      owner = to;
    } else if (number % 4 === 2) {
      items.push(item('Story Points', POINTS, [null, String(points), null, String(points + 1)]));
      points += 1;
    } else {
      const day = Math.min(Math.floor((at - FIRST_DAY) / DAY_MS / SPRINT_DAYS), SPRINTS - 1);
      const to = String(sprintId(project, day));
      items.push(item('Sprint', SPRINT, [sprint, sprint, to, to]));
      sprint = to;
    }
    const id = String(1_000_000 + index * CHANGES_PER_ISSUE + number);
    histories.push({ id, created: stamp(at), authorAccountId: dice.pick(PEOPLE), items });
  }
  const status = WAY[step] ?? '5';
  return {
    histories,
    updatedAt: at,
    fields: {
      status: { id: status },
      assignee: owner === '' ? null : { accountId: owner },
      [POINTS]: points,
      [SPRINT]: sprint === '' ? null : [{ id: Number(sprint) }],
      ...(status === '5' ? { resolution: { id: '10000', name: 'Done' }, resolutiondate: stamp(at) } : {}),
    },
  };
}

function item(
  field: string,
  fieldId: string,
  [from, fromString, to, toString]: readonly [string | null, string | null, string | null, string | null],
): SiteHistoryItem {
  const fieldtype = fieldId.startsWith('customfield') ? 'custom' : 'jira';
  return { field, fieldId, fieldtype, from, fromString, to, toString };
}

const stamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
