import type { StateChange } from '../../../src/core/model/change';
import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { Snapshot } from '../../../src/core/model/snapshot';
import type { Status } from '../../../src/core/model/status';
import type { ItemState, WorkItem } from '../../../src/core/model/work-item';
import { newbornItem } from '../newborn-item';
import { once } from '../../../src/core/math/once-per';
import { diceOf } from '../dice';
import { aPlan, TRUE_CAUSES, troubleFor, type Plan } from './causes';
import { COMMITTED_ON, projectLife, type ItemLife, type ProjectLife } from './project-life';

/** The id of the item that holds the project. */
export const PROJECT_ID = 'epic';

const STATUSES: readonly Status[] = [
  { id: 'open', name: 'Open', category: 'to-do' },
  { id: 'doing', name: 'Doing', category: 'in-progress' },
  { id: 'review', name: 'Review', category: 'in-progress' },
  { id: 'done', name: 'Done', category: 'done' },
];

/** A Monday. */
const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** An hour of a working day; days are Monday to Friday, without holidays. */
type InstantOf = (day: number, hour: number) => Date;

function instantsFrom(weeksLater: number): InstantOf {
  return (day, hour) => {
    const weeks = Math.floor(day / 5);
    const days = (weeks + weeksLater) * 7 + (day - weeks * 5);
    return new Date(FIRST_MONDAY + days * DAY_MS + hour * HOUR_MS);
  };
}

/** The evening of a working day. The whole life may be moved some weeks later, which changes only its dates. */
export interface Evening {
  readonly day: number;
  readonly weeksLater?: number;
}

/** The data that a tracker would have about a simulated project in an evening. */
export function snapshotOfLife({ items }: ProjectLife, plan: Plan, { day, weeksLater = 0 }: Evening): Snapshot {
  const instantOf = instantsFrom(weeksLater);
  const takenAt = instantOf(day, 18);
  const seen = items
    .filter(({ createdOn }) => createdOn <= day)
    .map((item) => workItem(item, { until: day, instantOf }));
  return {
    takenAt,
    calendar: createWorkCalendar({
      timeZone: 'UTC',
      weekdays: [1, 2, 3, 4, 5],
      startHour: 9,
      endHour: 17,
      holidays: [],
    }),
    items: [
      holder(plan, instantOf),
      ...seen,
      ...earlierProjects().flatMap((project) => earlierItems(project, instantOf)),
    ],
    statuses: STATUSES,
    projects: ['OWN', 'FAR', 'OLD'].map((key) => ({ id: key, key, name: key })),
    iterations: [],
    versions: [],
    people: ['worker', 'stakeholder', 'planner'].map((id) => ({ id, active: true, isApp: false })),
  };
}

/** A project that another team of the site has already ended. */
interface EarlierProject {
  readonly id: string;
  readonly life: ProjectLife;
  /** Working days by which it is earlier than the present one. */
  readonly daysBefore: number;
}

const EARLIER_PROJECTS = 24;
/** The last of them ends at about the start of the present team’s recorded work; the others are at equal distances. */
const [LAST_BEFORE, APART] = [170, 80];

/**
 * The product learns from these how projects of the site end. Like the present one, each has one large trouble and one
 * small one.
 */
const earlierProjects = once((): readonly EarlierProject[] =>
  Array.from({ length: EARLIER_PROJECTS }, (_, index) => {
    const seed = 100_001 + index;
    const dice = diceOf(seed);
    const plan = aPlan(dice);
    const main = TRUE_CAUSES[index % TRUE_CAUSES.length] ?? 'scope';
    return {
      id: `earlier-${String(index + 1)}`,
      life: projectLife(seed, plan, troubleFor(main, plan, dice)),
      daysBefore: LAST_BEFORE + index * APART,
    };
  }),
);

/** Its items with their whole lives, and their parent item, which was closed with the last one. */
function earlierItems({ id, life, daysBefore }: EarlierProject, instantOf: InstantOf): readonly WorkItem[] {
  const then: InstantOf = (day, hour) => instantOf(day - daysBefore, hour);
  const number = 90_000 + daysBefore;
  const born = newborn(then(COMMITTED_ON - 6, 8), { key: `OLD-${String(number)}`, type: 'Epic' });
  const closed: StateChange = {
    id: `${born.initial.key}-done`,
    at: then(life.endedOn, 17),
    by: 'planner',
    byApp: false,
    kind: 'status',
    from: 'open',
    to: 'done',
  };
  const content = life.items
    .filter(({ of }) => of === 'project')
    .map((item) => ({ ...item, number: item.number + 1_000 * number, waitsFor: null }));
  return [
    { ...born, id, level: 'parent', changes: [closed] },
    ...content.map((item) =>
      workItem(item, { until: life.endedOn, instantOf: then, key: `OLD-${String(item.number)}`, parentId: id }),
    ),
  ];
}

const keyOf = ({ of, number }: ItemLife): string => `${of === 'other' ? 'FAR' : 'OWN'}-${String(number)}`;

function holder({ plannedDays }: Plan, instantOf: InstantOf): WorkItem {
  const startOn = instantOf(COMMITTED_ON, 9).toISOString().slice(0, 10);
  const dueOn = instantOf(COMMITTED_ON + plannedDays - 1, 9)
    .toISOString()
    .slice(0, 10);
  const born = newborn(instantOf(COMMITTED_ON - 6, 8), { key: 'OWN-90000', type: 'Epic', startOn, dueOn });
  return { ...born, id: PROJECT_ID, level: 'parent' };
}

/** The time up to which an item is seen, its name and its parent. */
interface Seen {
  readonly until: number;
  readonly instantOf: InstantOf;
  readonly key?: string;
  readonly parentId?: string;
}

function workItem(life: ItemLife, { until, instantOf, key = keyOf(life), parentId = PROJECT_ID }: Seen): WorkItem {
  const { createdOn, startedOn, inReviewOn, doneOn, of, byStakeholder, waitsFor } = life;
  const born = newborn(instantOf(createdOn, 8), { key, parentId: of === 'project' ? parentId : null });
  const steps = [
    { from: 'open', to: 'doing', day: startedOn, hour: 9 },
    { from: 'doing', to: 'review', day: inReviewOn, hour: 10 },
    { from: 'review', to: 'done', day: doneOn, hour: 16 },
  ];
  const changes = steps.flatMap(({ from, to, day, hour }): StateChange[] =>
    day === null || day > until
      ? []
      : [{ id: `${key}-${to}`, at: instantOf(day, hour), by: 'worker', byApp: false, kind: 'status', from, to }],
  );
  const creator = byStakeholder ? 'stakeholder' : 'planner';
  return {
    ...born,
    createdBy: creator,
    reporterId: creator,
    changes,
    links:
      waitsFor === null
        ? []
        : [
            {
              id: `${key}-waits`,
              meaning: 'waits-for',
              otherKey: `FAR-${String(waitsFor)}`,
              since: born.createdAt,
              until: null,
            },
          ],
  };
}

function newborn(createdAt: Date, own: Partial<ItemState> & Pick<ItemState, 'key'>): WorkItem {
  const projectKey = own.key.slice(0, 3);
  return newbornItem(createdAt, 'planner', {
    projectKey,
    statusId: 'open',
    ownerId: 'worker',
    priority: 'Medium',
    ...own,
  });
}
