import { jointLayout, NOBODY, type JointLayout } from './joint-layout';
import type { JointTeam, JointPlan } from './joint-plan';
import { blockSums, goneOn, placeOf, TIDY } from './trial-set';

/**
 * When all items of each scope are finished in each trial, as a working day from 1 on; one more than is simulated where
 * it is not finished in that time; 0 for a scope without items.
 */
export type JointFinishes = readonly Uint16Array[];

/**
 * One run over all teams together, in the same trials as the forecasts of their containers. Each day every team works
 * as much as its pace of that day allows, in its order, and skips items that wait for unfinished work anywhere. A
 * finished blocker frees the others on the next day. The pace of a day on which nothing can be taken up is lost, as in
 * reality.
 */
export function jointRun(plan: JointPlan): JointFinishes {
  const { trials = 0, days = 0 } = plan.teams[0]?.trialSet ?? {};
  const layout = jointLayout(plan);
  const finishes = Array.from(layout.pieceCounts, (pieces) => new Uint16Array(trials).fill(pieces > 0 ? days + 1 : 0));
  const play = trialPlayer(plan, layout, finishes);
  for (let trial = 0; trial < trials; trial += 1) play(trial);
  return finishes;
}

/**
 * The windows of all teams, concatenated. Each is extended by its oldest days, so that a block can reach beyond the
 * newest day.
 */
interface Paces {
  /** By team: where its window begins, and how many days it has. */
  readonly from: Int32Array;
  readonly sizes: Int32Array;
  readonly finished: Float64Array;
  /** The sum of the block that begins on a day. */
  readonly inBlock: Float64Array;
}

function pacesOf(teams: readonly JointTeam[]): Paces {
  const blockDays = teams[0]?.trialSet.blockDays ?? 1;
  const sizes = Int32Array.from(teams, ({ finished }) => finished.length);
  const from = new Int32Array(teams.length);
  for (let team = 1; team < teams.length; team += 1) {
    from[team] = (from[team - 1] ?? 0) + (sizes[team - 1] ?? 0) + blockDays;
  }
  const length = sizes.reduce((sum, size) => sum + size + blockDays, 0);
  const finished = new Float64Array(length);
  const inBlock = new Float64Array(length);
  teams.forEach((team, index) => {
    const first = from[index] ?? 0;
    finished.set(goneOn(team.finished, blockDays), first);
    inBlock.set(blockSums(team.finished, blockDays), first);
  });
  return { from, sizes, finished, inBlock };
}

/**
 * Simulates one trial at a time into `finishes`, in memory shared by all ten thousand; over flat arrays, because
 * objects would take most of the time.
 */
function trialPlayer({ teams }: JointPlan, layout: JointLayout, finishes: JointFinishes): (trial: number) => void {
  const { blocks = 0, blockDays = 1, days = 0 } = teams[0]?.trialSet ?? {};
  const { nextOfTeam, teamOf, waitingFor, waitingFrom, scopesOf, scopesFrom } = layout;
  const paces = pacesOf(teams);
  const trialSets = teams.map(({ trialSet }) => trialSet);
  const draws = trialSets.map((trialSet) => trialSet.draws);
  const rows = trialSets.map((trialSet) => trialSet.rows);
  // By team: its pace factor, the first day of its present block, its position in the queue, how many pieces it
  // skipped, and which of these are free by now, in its order.
  const factors = new Float64Array(teams.length);
  const places = new Int32Array(teams.length);
  const heads = new Int32Array(teams.length);
  const passed = new Int32Array(teams.length);
  const freed = new Int32Array(teams.length);
  const working = new Int32Array(teams.length);
  // By piece of work: the remaining amount, the remaining blockers, and the next freed piece in its team's order.
  const left = layout.weights.slice();
  const blockersLeft = layout.blockerCounts.slice();
  const nextFreed = new Int32Array(left.length);
  const piecesLeft = layout.pieceCounts.slice();
  const finishedToday = new Int32Array(left.length);
  let finishedCount = 0;
  let open = 0;

  return (trial) => {
    heads.set(layout.firstOfTeam);
    passed.fill(0);
    freed.fill(NOBODY);
    left.set(layout.weights);
    blockersLeft.set(layout.blockerCounts);
    piecesLeft.set(layout.pieceCounts);
    for (let team = 0; team < teams.length; team += 1) {
      factors[team] = Math.exp((teams[team]?.paceSpread ?? 0) * (trialSets[team]?.pace[trial] ?? 0));
    }
    open = layout.endable;
    for (let block = 0; block < blocks && open > 0; block += 1) {
      const atWork = begin(trial, block);
      const last = atWork === 0 ? 0 : Math.min(days, (block + 1) * blockDays);
      for (let day = block * blockDays + 1; day <= last && open > 0; day += 1) {
        const step = day - block * blockDays - 1;
        for (let index = 0; index < atWork; index += 1) {
          const team = working[index] ?? 0;
          const pace = paces.finished[(places[team] ?? 0) + step] ?? 0;
          if (pace > 0) work(team, { budget: (factors[team] ?? 0) * pace, trial, day });
        }
        if (finishedCount > 0) free();
      }
    }
  };

  /** Draws the days of a block, and collects the teams that can finish something in it; returns their number. */
  function begin(trial: number, block: number): number {
    let atWork = 0;
    for (let team = 0; team < teams.length; team += 1) {
      const head = heads[team] ?? NOBODY;
      if (head === NOBODY && passed[team] === 0) continue;
      const draw = draws[team]?.[(rows[team]?.[trial] ?? 0) + block] ?? 0;
      const place = (paces.from[team] ?? 0) + placeOf(draw, paces.sizes[team] ?? 0);
      places[team] = place;
      // A team that cannot finish its present piece in the block, with nothing before it: the block is skipped as a
      // whole.
      if (passed[team] === 0 && blockersLeft[head] === 0) {
        const after = (left[head] ?? 0) - (factors[team] ?? 0) * (paces.inBlock[place] ?? 0);
        if (after > TIDY) {
          left[head] = after;
          continue;
        }
      }
      working[atWork] = team;
      atWork += 1;
    }
    return atWork;
  }

  /** One team's day: first skipped pieces that are free now, then the next ones in its order. */
  function work(
    team: number,
    { budget, trial, day }: { readonly budget: number; readonly trial: number; readonly day: number },
  ): void {
    let rest = budget;
    while (rest > 0) {
      const before = freed[team] ?? NOBODY;
      const piece = before === NOBODY ? (heads[team] ?? NOBODY) : before;
      if (piece === NOBODY) return;
      if ((blockersLeft[piece] ?? 0) > 0) {
        passed[team] = (passed[team] ?? 0) + 1;
        heads[team] = nextOfTeam[piece] ?? NOBODY;
        continue;
      }
      const needed = left[piece] ?? 0;
      if (needed - rest > TIDY) {
        left[piece] = needed - rest;
        return;
      }
      rest -= needed;
      finish(piece, trial, day);
      if (before === NOBODY) heads[team] = nextOfTeam[piece] ?? NOBODY;
      else {
        freed[team] = nextFreed[piece] ?? NOBODY;
        passed[team] = (passed[team] ?? 0) - 1;
      }
    }
  }

  function finish(piece: number, trial: number, day: number): void {
    if ((waitingFrom[piece] ?? 0) < (waitingFrom[piece + 1] ?? 0)) {
      finishedToday[finishedCount] = piece;
      finishedCount += 1;
    }
    for (let place = scopesFrom[piece] ?? 0; place < (scopesFrom[piece + 1] ?? 0); place += 1) {
      const scope = scopesOf[place] ?? 0;
      const rest = (piecesLeft[scope] ?? 0) - 1;
      piecesLeft[scope] = rest;
      const finishesOfScope = finishes[scope];
      if (rest > 0 || finishesOfScope === undefined) continue;
      finishesOfScope[trial] = day;
      open -= 1;
    }
  }

  /** Pieces that waited for pieces finished today can be taken up tomorrow. */
  function free(): void {
    for (let index = 0; index < finishedCount; index += 1) {
      const piece = finishedToday[index] ?? 0;
      for (let place = waitingFrom[piece] ?? 0; place < (waitingFrom[piece + 1] ?? 0); place += 1) {
        const waiting = waitingFor[place] ?? 0;
        const blockers = (blockersLeft[waiting] ?? 0) - 1;
        blockersLeft[waiting] = blockers;
        if (blockers === 0 && waiting < (heads[teamOf[waiting] ?? 0] ?? 0)) comeBackTo(waiting);
      }
    }
    finishedCount = 0;
  }

  /** Inserts a freed piece among those freed before, in the order of its team. */
  function comeBackTo(piece: number): void {
    const team = teamOf[piece] ?? 0;
    let before = NOBODY;
    let after = freed[team] ?? NOBODY;
    while (after < piece) {
      before = after;
      after = nextFreed[after] ?? NOBODY;
    }
    nextFreed[piece] = after;
    if (before === NOBODY) freed[team] = piece;
    else nextFreed[before] = piece;
  }
}
