import type { ItemHistory } from '../../facts/item/item-history';
import { once, oncePerKey } from '../../math/once-per';
import type { Snapshot } from '../../model/snapshot';
import type { WorkCalendar } from '../../model/time/work-calendar';
import type { BaseSettings } from '../../settings/settings';
import type { Cases, FiledCases, PooledCases, ToldGroup } from './case-pool';
import { moveCases } from './move-cases';
import { modelOf, type MoveModel, type TaughtMoves, taughtMoves } from './move-model';
import { cycleDays, cyclePool, cycleTimes, pausePool, statusStays, stayPool } from './past-cases';
import { pausesOf } from './pauses';
import { linesTold, silenceLines, type SilenceLines, type ToldSilence } from './silence-lines';
import { startWaits } from './start-waits';
import { casesTold, type ToldCases, toldCases } from './told-cases';

export type PastSettings = Pick<BaseSettings, 'flow' | 'moving' | 'silent'>;

/** What norms are read from. Nothing of it is made before it is asked for, and nothing twice. */
export interface FlowPast {
  cycles(): Cases<PooledCases>;
  waits(): Cases<ToldGroup>;
  stays(): Cases<ToldGroup>;
  /** Stays of what holds other work, with their curves. */
  parentStays(): Cases<PooledCases>;
  gaps(): Cases<ToldGroup>;
  silence(): Pick<SilenceLines, 'line' | 'lack'>;
  finished(): ReadonlyMap<string, number>;
  model(withinDays: number): MoveModel;
}

/** The same as a plain value, at the percentiles that are asked of it. */
export interface TaughtFlow {
  readonly percentiles: readonly number[];
  readonly cycles: readonly FiledCases[];
  readonly waits: ToldCases;
  readonly stays: ToldCases;
  readonly parentStays: readonly FiledCases[];
  readonly gaps: ToldCases;
  readonly silence: ToldSilence;
  readonly finished: ReadonlyMap<string, number>;
  readonly moves: TaughtMoves;
}

/** The percentiles that are asked of a past, of silence apart: its lines are dear; and the days ahead that moves are told for. */
export interface AskedOfPast {
  readonly percentiles: readonly number[];
  readonly ofSilence: readonly number[];
  readonly withinDays: number;
}

interface LivePast extends FlowPast {
  taught(asked: AskedOfPast): TaughtFlow;
}

/** The past of some items. */
export function flowPast(histories: readonly ItemHistory[], snapshot: Snapshot, settings: PastSettings): LivePast {
  const { flow } = settings;
  const { calendar } = snapshot;
  const cycles = once(() => cycleTimes(histories, snapshot, flow));
  const waits = once(() => startWaits(histories, snapshot, flow));
  const stays = once(() => statusStays(histories, flow));
  const pauses = once(() => pausesOf(histories, snapshot, flow));
  const gaps = once(() => pausePool(pauses(), flow));
  const silence = once(() => silenceLines(pauses(), snapshot, settings));
  const finished = once(() => finishedByProject(histories, snapshot, flow));
  const moves = oncePerKey(
    (withinDays: number) => withinDays,
    (withinDays) => taughtMoves(moveCases(histories, snapshot, { withinDays, settings }), { calendar, withinDays }),
  );
  return {
    cycles,
    waits,
    stays,
    parentStays: stays,
    gaps,
    silence,
    finished,
    model: oncePerKey(
      (withinDays: number) => withinDays,
      (withinDays) => modelOf(moves(withinDays), calendar),
    ),
    taught({ percentiles, ofSilence, withinDays }) {
      const holding = new Set(histories.flatMap(({ item, state }) => (item.level === 'parent' ? state.type : [])));
      return {
        percentiles,
        cycles: cycles().filed(),
        waits: toldCases(waits(), percentiles),
        stays: toldCases(stays(), percentiles),
        parentStays: stays()
          .filed()
          .filter(({ query }) => holding.has(query.type)),
        gaps: toldCases(gaps(), percentiles),
        silence: silence().told(ofSilence),
        finished: finished(),
        moves: moves(withinDays),
      };
    },
  };
}

/** The past that was taught, as if its items were there. */
export function pastTaught(taught: TaughtFlow, calendar: WorkCalendar, { flow }: PastSettings): FlowPast {
  const { percentiles } = taught;
  return {
    cycles: once(() => cyclePool(flow).refile(taught.cycles)),
    waits: once(() => casesTold(taught.waits, percentiles)),
    stays: once(() => casesTold(taught.stays, percentiles)),
    parentStays: once(() => stayPool(flow).refile(taught.parentStays)),
    gaps: once(() => casesTold(taught.gaps, percentiles)),
    silence: once(() => linesTold(taught.silence)),
    finished: () => taught.finished,
    model: oncePerKey(
      (withinDays: number) => withinDays,
      (withinDays) => {
        if (withinDays !== taught.moves.withinDays) throw new Error(`Not asked before: ${String(withinDays)} days`);
        return modelOf(taught.moves, calendar);
      },
    ),
  };
}

function finishedByProject(
  histories: readonly ItemHistory[],
  snapshot: Snapshot,
  settings: BaseSettings['flow'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const history of histories) {
    if (cycleDays(history, snapshot, settings) === null) continue;
    const { projectKey } = history.state;
    counts.set(projectKey, (counts.get(projectKey) ?? 0) + 1);
  }
  return counts;
}
