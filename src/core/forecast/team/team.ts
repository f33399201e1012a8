import type { Facts } from '../../facts/facts';
import { itemsOfProject, projectsWithItems } from '../../facts/container/items-of-project';
import type { ItemHistory } from '../../facts/item/item-history';
import { computed } from '../../facts/computed';
import { compareKeys } from '../../facts/key-order';
import { learnt, renewedByName, withOwn } from '../../facts/learnt';
import { NONE } from '../../math/none';
import { once, oncePer, oncePerKey } from '../../math/once-per';
import { iterationsById } from '../../facts/container/named-containers';
import { homeOf } from '../../facts/container/container-kinds';
import { covers } from '../../facts/container/stays';
import type { ContainerRef } from '../../model/containers';
import { completionsOf } from './completions';
import { nearestHorizon } from './horizon';
import type { ForecastSettings } from '../forecast-settings';
import { sinceBreak } from './level-break';
import { pastForecasts, type PastForecasts } from '../calibration/past-forecasts';
import { seededRandom, seedOf } from '../../math/random';
import { throughputRecord, type Completion, type ThroughputRecord } from './throughput';
import { workDayNumbers } from './work-day-numbers';
import { drawTable, trialSetFrom, type TrialSet } from '../simulation/trial-set';

/** The team whose pace finishes a container: a project, or the iterations of one board. */
export interface Team {
  readonly id: string;
  readonly completions: readonly Completion[];
  /** From its first finish to the last past working day. */
  readonly record: ThroughputRecord;
  /** How many of the last days are resampled: fewer after a change of level. */
  readonly windowDays: number;
  /** Drawn on first use, and then the same for all containers of the team. */
  readonly trialSet: TrialSet;
  /** Its own past forecasts at the horizon that is nearest to so many working days. */
  pastAt(days: number): PastForecasts;
}

/** The team that works on a container. Each is derived once for the same facts and settings. */
export function teamOf(container: ContainerRef, facts: Facts, settings: ForecastSettings): Team {
  return teams(facts)(settings)(container);
}

const teams = computed('teams', (facts: Facts) =>
  oncePer((settings: ForecastSettings) =>
    oncePerKey(
      (container: ContainerRef) => idOf(container, facts),
      (container) => {
        const id = idOf(container, facts);
        const completions =
          facts.taught === null
            ? finishedBy(membersOf(container, facts), facts, settings)
            : (finishedLesson(facts, settings).get(id) ?? NONE);
        return makeTeam(id, completions, { facts, settings });
      },
    ),
  ),
);

function idOf(container: ContainerRef, facts: Facts): string {
  return container.kind === 'iteration'
    ? boardName(boardOf(container, facts))
    : projectName(projectOf(container, facts));
}

const boardName = (boardId: string | null): string => `board ${boardId ?? ''}`;
const projectName = (projectKey: string): string => `project ${projectKey}`;

interface Members {
  readonly histories: readonly ItemHistory[];
  readonly wanted?: (history: ItemHistory, finishedAt: Date) => boolean;
}

function membersOf(container: ContainerRef, facts: Facts): Members {
  return container.kind === 'iteration'
    ? membersOfBoard(boardOf(container, facts), facts)
    : { histories: itemsOfProject(projectOf(container, facts), facts) };
}

function membersOfBoard(boardId: string | null, facts: Facts): Members {
  const named = iterationsById(facts.snapshot);
  return {
    histories: everOnBoard(facts).get(boardId) ?? [],
    wanted: ({ iterations }, at) =>
      iterations.some((stay) => named.get(stay.containerId)?.boardId === boardId && covers(stay, at)),
  };
}

interface Finish extends Completion {
  readonly itemId: string;
}

/** What every team has finished, by its name; a plain value. Each item of the facts says for itself whether it is finished. */
export const finishedLesson = learnt('finished by teams', {
  learn: finishedByAll,
  renew: (known: ReadonlyMap<string, readonly Finish[]>, facts, settings: Pick<ForecastSettings, 'flow'>) =>
    renewedByName(known, finishedByAll(facts, settings), (before, now) => withOwn(before, now, facts).toSorted(byItem)),
});

const byItem = (one: Finish, other: Finish): number => compareKeys(one.itemId, other.itemId);

function finishedByAll(facts: Facts, settings: Pick<ForecastSettings, 'flow'>): ReadonlyMap<string, readonly Finish[]> {
  const projects = projectsWithItems(facts).map(
    (key) => [projectName(key), { histories: itemsOfProject(key, facts) }] as const,
  );
  const boards = Array.from(
    everOnBoard(facts).keys(),
    (boardId) => [boardName(boardId), membersOfBoard(boardId, facts)] as const,
  );
  return new Map([...projects, ...boards].map(([id, members]) => [id, finishedBy(members, facts, settings)]));
}

function finishedBy(
  { histories, ...of }: Members,
  facts: Facts,
  { flow }: Pick<ForecastSettings, 'flow'>,
): readonly Finish[] {
  return histories.flatMap((history) =>
    completionsOf([history], facts, { ...flow, ...of }).map((finish) => ({ itemId: history.item.id, ...finish })),
  );
}

/**
 * The items that were ever in an iteration of each board, in the order of the histories; collected once for all boards.
 */
const everOnBoard = computed(
  'items ever on boards',
  (facts: Facts): ReadonlyMap<string | null, readonly ItemHistory[]> => {
    const named = iterationsById(facts.snapshot);
    const boards = new Map<string | null, ItemHistory[]>();
    for (const history of facts.histories) {
      for (const { containerId } of history.iterations) {
        const iteration = named.get(containerId);
        if (iteration === undefined) continue;
        const known = boards.get(iteration.boardId);
        if (known === undefined) boards.set(iteration.boardId, [history]);
        else if (known.at(-1) !== history) known.push(history);
      }
    }
    return boards;
  },
);

function boardOf({ id }: ContainerRef, { snapshot }: Facts): string | null {
  return iterationsById(snapshot).get(id)?.boardId ?? null;
}

/** The key of the project that a container belongs to; empty for an iteration, which belongs to a board. */
export function projectOf(container: ContainerRef, facts: Facts): string {
  return container.kind === 'iteration' ? '' : (homeOf(container, facts) ?? '');
}

/** One table for all teams of a snapshot. */
const drawn = computed('drawn trials', (facts: Facts) =>
  oncePer(({ forecast: { trials, maxDays: days, blockDays } }: ForecastSettings) => {
    const { calendar, takenAt } = facts.snapshot;
    return drawTable({ trials, days, blockDays }, seededRandom(seedOf([calendar.dateOf(takenAt), 'draws'])));
  }),
);

function makeTeam(
  id: string,
  completions: readonly Completion[],
  { facts, settings }: { readonly facts: Facts; readonly settings: ForecastSettings },
): Team {
  const { takenAt, calendar } = facts.snapshot;
  const until = workDayNumbers(calendar).lastOver(takenAt);
  const from = completions.reduce((first, { day }) => Math.min(first, day), until + 1);
  const record = throughputRecord(completions, { from, until });
  const { windowDays } = settings.forecast;
  const window = record.counts.subarray(Math.max(0, record.counts.length - windowDays));
  const seed = (use: string) => seededRandom(seedOf([calendar.dateOf(takenAt), id, use]));
  // The text of the seed decides every draw: another one would change all dates.
  const trialSet = once(() => trialSetFrom(drawn(facts)(settings), seed('worlds')));
  return {
    id,
    completions,
    record,
    windowDays: sinceBreak(window, settings.forecast).length,
    get trialSet() {
      return trialSet();
    },
    pastAt: oncePerKey(nearestHorizon, (wanted) => {
      const horizonDays = nearestHorizon(wanted);
      return pastForecasts(
        record.counts,
        { horizonDays, settings: { ...settings.forecast, ...settings.calibration } },
        seed(`past ${String(horizonDays)}`),
      );
    }),
  };
}
