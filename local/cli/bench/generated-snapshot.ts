import type { Change } from '../../../src/core/model/change';
import type { Iteration } from '../../../src/core/model/containers';
import type { Snapshot } from '../../../src/core/model/snapshot';
import type { Status } from '../../../src/core/model/status';
import type { WorkItem } from '../../../src/core/model/work-item';
import { type Dice, diceOf } from '../../demo/dice';
import { newbornItem } from '../../demo/newborn-item';
import { officeCalendar } from './office-calendar';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 8);
const DAYS = 700;
const ITEMS_PER_PROJECT = 1000;
const CHANGES_PER_ITEM = 30;

const STATUSES: readonly Status[] = [
  { id: '1', name: 'To Do', category: 'to-do' },
  { id: '2', name: 'In Progress', category: 'in-progress' },
  { id: '3', name: 'Review', category: 'in-progress' },
  { id: '4', name: 'Test', category: 'in-progress' },
  { id: '5', name: 'Done', category: 'done' },
];
const WAY = ['1', '2', '3', '2', '3', '4', '5'] as const;

/**
 * `items` work items with 30 changes each, in projects of a thousand with fortnightly iterations, parents and links. It
 * has the shape of a busy tracker and is only for measurements. The same number gives the same items.
 */
export function generatedSnapshot(items: number): Snapshot {
  const dice = diceOf(items);
  const projects = Math.ceil(items / ITEMS_PER_PROJECT);
  const keys = Array.from({ length: projects }, (_, index) => `P${index}`);
  return {
    takenAt: new Date(FIRST_DAY + DAYS * DAY_MS),
    calendar: officeCalendar(),
    items: Array.from({ length: items }, (_, index) =>
      generatedItem(index, keys[Math.floor(index / ITEMS_PER_PROJECT)] ?? 'P0', dice),
    ),
    statuses: STATUSES,
    projects: keys.map((key) => ({ id: key, key, name: key })),
    iterations: keys.flatMap(iterationsOf),
    versions: [],
    people: [],
  };
}

function generatedItem(index: number, projectKey: string, dice: Dice): WorkItem {
  const inProject = index % ITEMS_PER_PROJECT;
  const isParent = inProject % 20 === 0;
  const createdAt = FIRST_DAY + dice.next() * (DAYS - 60) * DAY_MS;
  const first = {
    key: `${projectKey}-${inProject + 1}`,
    projectKey,
    type: isParent ? 'Epic' : dice.pick(['Story', 'Bug', 'Task']),
    statusId: '1',
    parentId: isParent ? null : String(index - (inProject % 20)),
    priority: '3',
  };
  const changes = changesOf(index, { createdAt, projectKey, dice });
  const blocker =
    inProject > 40 && dice.chance(0.1) ? [linkTo(`${projectKey}-${inProject - dice.whole(1, 39)}`, index)] : [];
  return {
    ...newbornItem(new Date(createdAt), 'reporter', first),
    id: String(index),
    level: isParent ? 'parent' : 'standard',
    changes,
    links: blocker,
  };
}

const linkTo = (otherKey: string, index: number) =>
  ({ id: `l${index}`, meaning: 'waits-for', otherKey, since: null, until: null }) as const;

interface Life {
  readonly createdAt: number;
  readonly projectKey: string;
  readonly dice: Dice;
}

function changesOf(index: number, { createdAt, projectKey, dice }: Life): readonly Change[] {
  const people = [`${projectKey}-a`, `${projectKey}-b`, `${projectKey}-c`, `${projectKey}-d`];
  const pace = dice.spread(0.8) * 1.5;
  const changes: Change[] = [];
  let [step, at, owner, points, iterations] = [0, createdAt, '', 1, new Array<string>()];
  for (let number = 0; number < CHANGES_PER_ITEM; number += 1) {
    at += dice.next() * pace * DAY_MS;
    if (at > FIRST_DAY + DAYS * DAY_MS) break;
    // Built field by field, as the reader of Jira does: an object made with a spread takes twice the memory.
    const id = `${index}-${number}`;
    const by = dice.pick(people);
    const kind = number % 5;
    if (kind === 0 && step + 1 < WAY.length) {
      const [from, to] = [WAY[step] ?? '1', WAY[step + 1] ?? '5'];
      changes.push({ id, at: new Date(at), by, byApp: false, kind: 'status', from, to });
      step += 1;
    } else if (kind === 1) {
      const to = dice.pick(people);
      changes.push({ id, at: new Date(at), by, byApp: false, kind: 'owner', from: owner || null, to });
      owner = to;
    } else if (kind === 2) {
      changes.push({ id, at: new Date(at), by, byApp: false, kind: 'estimate', from: points, to: points + 1 });
      points += 1;
    } else if (kind === 3) {
      const to = [`${projectKey}-${Math.floor((at - FIRST_DAY) / (14 * DAY_MS))}`];
      changes.push({ id, at: new Date(at), by, byApp: false, kind: 'iterations', from: iterations, to });
      iterations = to;
    } else changes.push({ id, at: new Date(at), by, byApp: false, kind: 'noise', field: 'Rank' });
  }
  return changes;
}

function iterationsOf(projectKey: string): readonly Iteration[] {
  return Array.from({ length: DAYS / 14 }, (_, number): Iteration => {
    const startedAt = new Date(FIRST_DAY + number * 14 * DAY_MS + 9 * 3_600_000);
    const end = new Date(startedAt.getTime() + 13 * DAY_MS);
    const last = number === DAYS / 14 - 1;
    return {
      id: `${projectKey}-${number}`,
      name: `${projectKey} ${number}`,
      boardId: projectKey,
      state: last ? 'active' : 'closed',
      startedAt,
      plannedEndAt: end,
      closedAt: last ? null : end,
    };
  });
}
