import type { Facts } from '../../facts/facts';
import { itemsOfProject, projectsWithItems } from '../../facts/container/items-of-project';
import { learnt } from '../../facts/learnt';
import { groupedBy } from '../../math/grouped';
import { percentileOf } from '../../math/percentile';

/**
 * The ages, in working days since the start, by which certain shares of a team's finished items had left a status for
 * good.
 */
export interface AgesAtLeaving {
  readonly half: number;
  readonly most: number;
  readonly nearlyAll: number;
  readonly sample: number;
}

/** Fewer finished items cannot show one in seven (85 %). */
const SAMPLE_NEEDED = 10;
/** Only recent items: older work was done with other habits. */
const MAX_ITEMS = 400;
const [HALF, MOST, NEARLY_ALL] = [50, 85, 95];

/**
 * For each status that enough of the project's latest finished items went through: the ages by which half, 85 % and 95
 * % had left it.
 */
export function agesAtLeaving(projectKey: string, facts: Facts): ReadonlyMap<string, AgesAtLeaving> {
  return agesLesson(facts, facts.settings).get(projectKey) ?? NO_AGES;
}

const NO_AGES: ReadonlyMap<string, AgesAtLeaving> = new Map();

/** The ages of all projects; a plain value. */
export const agesLesson = learnt('ages at leaving', {
  learn: (facts: Facts): ReadonlyMap<string, ReadonlyMap<string, AgesAtLeaving>> =>
    new Map(projectsWithItems(facts).map((projectKey) => [projectKey, agesIn(projectKey, facts)])),
});

function agesIn(projectKey: string, facts: Facts): ReadonlyMap<string, AgesAtLeaving> {
  const left = agesOfFinished(projectKey, facts);
  return new Map(
    [...groupedBy(left, ({ statusId }) => statusId)].flatMap(([statusId, members]) => {
      const days = members.map((each) => each.days);
      if (days.length < SAMPLE_NEEDED) return [];
      const at = (percentile: number): number => percentileOf(days, percentile) ?? 0;
      return [[statusId, { half: at(HALF), most: at(MOST), nearlyAll: at(NEARLY_ALL), sample: days.length }] as const];
    }),
  );
}

/** How old each of the latest finished items was when it left a status in progress for the last time. */
function agesOfFinished(projectKey: string, facts: Facts): readonly { statusId: string; days: number }[] {
  const { calendar } = facts.snapshot;
  return itemsOfProject(projectKey, facts)
    .filter(({ item, finishedAt, startedAt }) => item.level !== 'parent' && finishedAt !== null && startedAt !== null)
    .sort((one, other) => (other.finishedAt?.getTime() ?? 0) - (one.finishedAt?.getTime() ?? 0))
    .slice(0, MAX_ITEMS)
    .flatMap(({ visits, startedAt }) => {
      if (startedAt === null) return [];
      const last = new Map<string, Date>();
      for (const { statusId, category, leftAt } of visits) {
        if (category === 'in-progress' && leftAt !== null) last.set(statusId, leftAt);
      }
      return [...last].map(([statusId, leftAt]) => ({ statusId, days: calendar.workingDays(startedAt, leftAt) }));
    });
}
