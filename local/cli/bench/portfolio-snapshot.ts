import type { StateChange } from '../../../src/core/model/change';
import type { Snapshot } from '../../../src/core/model/snapshot';
import type { WorkItem } from '../../../src/core/model/work-item';
import { diceOf, type Dice } from '../../demo/dice';
import { newbornItem } from '../../demo/newborn-item';
import { officeCalendar } from './office-calendar';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 8);
const DAYS = 280;
const ITEMS_PER_PARENT = 30;
const FINISHED = 20;

/** The size of a portfolio, and whether its items wait for each other. */
export interface PortfolioShape {
  readonly containers: number;
  readonly teams: number;
  readonly linked: boolean;
}

/**
 * Parents of thirty items, two thirds of them finished over forty weeks, distributed over teams. If linked, one open
 * item in six waits for an item of another parent, mostly of another team. Only for measurements. The same shape gives
 * the same items.
 */
export function portfolioSnapshot({ containers, teams, linked }: PortfolioShape): Snapshot {
  const dice = diceOf(containers);
  const keys = Array.from({ length: teams }, (_, team) => `T${team}`);
  const keyOf = (parent: number, index: number): string =>
    `${keys[parent % teams] ?? ''}-${Math.floor(parent / teams) * 100 + index + 1}`;
  const items: WorkItem[] = [];
  for (let parent = 0; parent < containers; parent += 1) {
    const projectKey = keys[parent % teams] ?? '';
    items.push(holder(keyOf(parent, 0), projectKey, FIRST_DAY + (DAYS + dice.whole(10, 80)) * DAY_MS));
    for (let index = 1; index <= ITEMS_PER_PARENT; index += 1) {
      const isOpen = index > FINISHED;
      const isBegun = index === FINISHED + 1;
      const other = dice.whole(0, containers - 1);
      const blocker =
        linked && isOpen && !isBegun && other !== parent && dice.chance(1 / 6)
          ? keyOf(other, dice.whole(FINISHED + 1, ITEMS_PER_PARENT))
          : null;
      items.push(
        piece({ key: keyOf(parent, index), projectKey, parentKey: keyOf(parent, 0), isOpen, isBegun, blocker }, dice),
      );
    }
  }
  return {
    takenAt: new Date(FIRST_DAY + DAYS * DAY_MS),
    calendar: officeCalendar(),
    items,
    statuses: [
      { id: 'open', name: 'Open', category: 'to-do' },
      { id: 'doing', name: 'Doing', category: 'in-progress' },
      { id: 'done', name: 'Done', category: 'done' },
    ],
    projects: keys.map((key) => ({ id: key, key, name: key })),
    iterations: [],
    versions: [],
    people: [],
  };
}

function holder(key: string, projectKey: string, dueAt: number): WorkItem {
  const dueOn = new Date(dueAt).toISOString().slice(0, 10);
  const first = { key, projectKey, type: 'Epic', statusId: 'open', dueOn };
  return { ...newbornItem(new Date(FIRST_DAY), 'somebody', first), level: 'parent' };
}

interface Sketch {
  readonly key: string;
  readonly projectKey: string;
  readonly parentKey: string;
  readonly isOpen: boolean;
  readonly isBegun: boolean;
  readonly blocker: string | null;
}

function piece({ key, projectKey, parentKey, isOpen, isBegun, blocker }: Sketch, dice: Dice): WorkItem {
  const startedAt = FIRST_DAY + dice.next() * (DAYS - 20) * DAY_MS;
  const move = (at: number, from: string, to: string): StateChange => ({
    id: `${key} ${to}`,
    at: new Date(at),
    by: 'somebody',
    byApp: false,
    kind: 'status',
    from,
    to,
  });
  const begins = move(startedAt, 'open', 'doing');
  const ends = move(startedAt + dice.next() * 20 * DAY_MS, 'doing', 'done');
  return {
    ...newbornItem(new Date(FIRST_DAY), 'somebody', { key, projectKey, statusId: 'open', parentId: parentKey }),
    changes: isOpen ? (isBegun ? [begins] : []) : [begins, ends],
    links:
      blocker === null
        ? []
        : [{ id: `${key} waits`, meaning: 'waits-for', otherKey: blocker, since: new Date(FIRST_DAY), until: null }],
  };
}
