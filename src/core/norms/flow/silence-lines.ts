import { addTo } from '../../math/grouped';
import { survivalCurve } from '../../math/survival-curve';
import type { Snapshot } from '../../model/snapshot';
import type { StatusCategory } from '../../model/status';
import type { BaseSettings } from '../../settings/settings';
import type { Basis } from '../basis';
import type { NormQuery } from '../query';
import { itemTimeUpTo, type WatchedPause } from './item-time';
import type { Pause } from './pauses';

/** How long an item in a status may be untouched before it stands out among the others. */
export interface SilenceLine {
  /** Working days: the larger of the two lines. */
  readonly days: number;
  /** The percentile of pauses, in working days; null where too many pauses have not ended to reach it. */
  readonly pauseDays: number | null;
  /** On average over the window, that percentage of items had been touched within so many working days. */
  readonly itemTimeDays: number;
  /** Which pauses it rests on; the sample counts those that ended. */
  readonly basis: Basis;
}

/** The lines of statuses, each computed on first use. */
export interface SilenceLines {
  /**
   * The line of a status at a percentile (0..100): that of its own pauses, else of all pauses of the project in statuses
   * of the same category. Null where neither has enough.
   */
  line(query: NormQuery, place: SilencePlace, percentile: number): SilenceLine | null;
  /** Why the project has no line for statuses of this category: how many cases there are, and how many are needed. */
  lack(query: NormQuery, place: SilencePlace): CaseCount | null;
  /** All lines at these percentiles. */
  told(percentiles: readonly number[]): ToldSilence;
}

/** What lines are told of each group of pauses, by its name; a plain value. */
export interface ToldSilence {
  readonly percentiles: readonly number[];
  readonly groups: ReadonlyMap<
    string,
    { readonly lack: CaseCount | null; readonly lines: readonly (SilenceLine | null)[] }
  >;
  /** What a project without any pause lacks. */
  readonly lackOfNone: CaseCount | null;
}

export interface CaseCount {
  readonly have: number;
  readonly need: number;
}

/** A status, with the category whose line is used where the status has none. */
export interface SilencePlace {
  readonly statusId: string;
  readonly category: StatusCategory;
}

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/**
 * The larger of two lines counts. The first is a percentile of the pauses (Kaplan-Meier: pauses that still last are
 * censored, not ignored). The second corrects for length bias (Cox, Renewal Theory, 1962): an item at a random moment
 * is likely to be in a long pause, so that far more than 15 % of items are beyond the 85th percentile of pauses.
 */
export function silenceLines(
  pauses: readonly Pause[],
  snapshot: Snapshot,
  { flow, silent }: Pick<BaseSettings, 'flow' | 'silent'>,
): SilenceLines {
  const groups = new Map<string, Pause[]>();
  const wider = new Set<string>();
  for (const pause of pauses) {
    const [own, wide] = keysOf(pause.history.state.projectKey, pause);
    addTo(groups, own, pause);
    addTo(groups, wide, pause);
    wider.add(wide);
  }
  const since = new Date(snapshot.takenAt.getTime() - silent.windowWeeks * WEEK_DAYS * DAY_MS);
  const known = new Map<string, SilenceLine | null>();

  const lackOf = (group: readonly Pause[], ended: number, watched: readonly WatchedPause[]): CaseCount | null => {
    const items = new Set(watched.map(({ itemId }) => itemId)).size;
    const itemDays = watched.reduce((sum, { from, to }) => sum + to - from, 0);
    const counts = [
      { have: group.length, need: silent.pausesNeeded },
      { have: ended, need: silent.endedNeeded },
      { have: items, need: silent.itemsNeeded },
      { have: Math.floor(itemDays), need: silent.itemDaysNeeded },
    ];
    return counts.find(({ have, need }) => have < need) ?? null;
  };
  const watchedIn = (group: readonly Pause[]): readonly WatchedPause[] =>
    group.flatMap((pause) => watchedSince(pause, since, snapshot));

  const lineOf = (key: string, level: Basis['level'], percentile: number): SilenceLine | null => {
    const group = groups.get(key) ?? [];
    const ended = group.filter((pause) => pause.ended);
    const watched = watchedIn(group);
    if (lackOf(group, ended.length, watched) !== null) return null;
    const curve = survivalCurve(
      { ended: sortedDays(ended), censored: sortedDays(group.filter((pause) => !pause.ended)) },
      flow,
    );
    const pauseDays = curve.percentile(percentile);
    const itemTimeDays = itemTimeUpTo(watched, percentile / 100);
    return {
      days: Math.max(pauseDays ?? 0, itemTimeDays),
      pauseDays,
      itemTimeDays,
      basis: { level, sample: ended.length },
    };
  };

  const lackIn = (group: readonly Pause[]): CaseCount | null =>
    lackOf(group, group.filter(({ ended }) => ended).length, watchedIn(group));
  const answer = (key: string, level: Basis['level'], percentile: number): SilenceLine | null => {
    const name = `${String(percentile)} ${key}`;
    let line = known.get(name);
    if (line === undefined) known.set(name, (line = lineOf(key, level, percentile)));
    return line;
  };

  return {
    line: ({ projectKey }, place, percentile) => {
      const [own, wide] = keysOf(projectKey, place);
      return answer(own, 'status', percentile) ?? answer(wide, 'project', percentile);
    },
    lack: ({ projectKey }, place) => lackIn(groups.get(keysOf(projectKey, place)[1]) ?? []),
    told: (percentiles) => ({
      percentiles,
      groups: new Map(
        Array.from(groups, ([key, group]) => [
          key,
          {
            lack: lackIn(group),
            lines: percentiles.map((percentile) => answer(key, wider.has(key) ? 'project' : 'status', percentile)),
          },
        ]),
      ),
      lackOfNone: lackIn([]),
    }),
  };
}

/** Answers what the lines would have, at the percentiles that were told. */
export function linesTold({ percentiles, groups, lackOfNone }: ToldSilence): Omit<SilenceLines, 'told'> {
  const answer = (key: string, percentile: number): SilenceLine | null => {
    const place = percentiles.indexOf(percentile);
    if (place < 0) throw new Error(`Not asked before: percentile ${String(percentile)}`);
    return groups.get(key)?.lines[place] ?? null;
  };
  return {
    line: ({ projectKey }, place, percentile) => {
      const [own, wider] = keysOf(projectKey, place);
      return answer(own, percentile) ?? answer(wider, percentile);
    },
    lack: ({ projectKey }, place) => {
      const group = groups.get(keysOf(projectKey, place)[1]);
      return group === undefined ? lackOfNone : group.lack;
    },
  };
}

function keysOf(projectKey: string, { statusId, category }: SilencePlace): readonly [own: string, wider: string] {
  return [JSON.stringify([projectKey, statusId]), JSON.stringify([projectKey, '', category])];
}

function watchedSince(
  { history, from, to, days }: Pause,
  since: Date,
  { calendar }: Snapshot,
): readonly WatchedPause[] {
  if (to <= since) return [];
  const before = from >= since ? 0 : calendar.workingDays(from, since);
  return [{ itemId: history.item.id, from: before, to: days }];
}

function sortedDays(pauses: readonly Pause[]): Float64Array {
  return Float64Array.from(pauses, ({ days }) => days).sort();
}
