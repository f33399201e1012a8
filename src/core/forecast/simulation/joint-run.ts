import { jointLayout, NOBODY, type JointLayout } from './joint-layout';
import type { JointPlan } from './joint-plan';
import { jointWindows } from './joint-windows';
import { placeOf, TIDY } from './trial-set';

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
  const simulate = trialSimulator(plan, layout, finishes);
  for (let trial = 0; trial < trials; trial += 1) simulate(trial);
  return finishes;
}

/**
 * Simulates one trial at a time into `finishes`. All trials share flat arrays, since objects would take most of the
 * time. All functions share one scope: divided into two scopes or classes, some runs took a fifth longer.
 */
function trialSimulator({ teams }: JointPlan, layout: JointLayout, finishes: JointFinishes): (trial: number) => void {
  const { blocks = 0, blockDays = 1, days = 0 } = teams[0]?.trialSet ?? {};
  const windows = jointWindows(teams);
  const draws = teams.map(({ trialSet }) => trialSet.draws);
  const rows = teams.map(({ trialSet }) => trialSet.rows);
  const { nextOfTeam, teamOf, waitingFor, waitingFrom, scopesOf, scopesFrom } = layout;

  // By team: its pace factor in this trial, and the first day of its window that this block repeats.
  const factors = new Float64Array(teams.length);
  const firstDays = new Int32Array(teams.length);
  // By team: the next piece in its order, how many pieces it skipped, and the first of these that is free by now.
  const heads = new Int32Array(teams.length);
  const skipped = new Int32Array(teams.length);
  const freed = new Int32Array(teams.length);
  // The teams that can finish something in this block come first.
  const working = new Int32Array(teams.length);
  // By piece of work: the remaining amount, the remaining blockers, and the next freed piece in its team's order.
  const left = layout.weights.slice();
  const blockersLeft = layout.blockerCounts.slice();
  const nextFreed = new Int32Array(left.length);
  // By scope: how many of its pieces are not finished.
  const piecesLeft = layout.pieceCounts.slice();
  // The pieces finished today that others wait for come first.
  const finishedToday = new Int32Array(left.length);
  let finishedCount = 0;
  let openScopes = 0;

  return (trial) => {
    beginTrial(trial);
    for (let block = 0; block < blocks && openScopes > 0; block += 1) {
      const workingCount = beginBlock(trial, block);
      const daysBefore = block * blockDays;
      const lastDay = workingCount === 0 ? 0 : Math.min(days, daysBefore + blockDays);
      for (let day = daysBefore + 1; day <= lastDay && openScopes > 0; day += 1) {
        for (let index = 0; index < workingCount; index += 1) {
          const team = working[index] ?? 0;
          const finished = windows.finished[(firstDays[team] ?? 0) + day - daysBefore - 1] ?? 0;
          if (finished > 0) work(team, { budget: (factors[team] ?? 0) * finished, trial, day });
        }
        if (finishedCount > 0) endDay();
      }
    }
  };

  function beginTrial(trial: number): void {
    heads.set(layout.firstOfTeam);
    skipped.fill(0);
    freed.fill(NOBODY);
    left.set(layout.weights);
    blockersLeft.set(layout.blockerCounts);
    piecesLeft.set(layout.pieceCounts);
    teams.forEach(({ paceSpread, trialSet }, team) => {
      factors[team] = Math.exp(paceSpread * (trialSet.pace[trial] ?? 0));
    });
    openScopes = layout.endable;
  }

  /** Draws the days of a block for each team with work; returns how many teams can finish something in it. */
  function beginBlock(trial: number, block: number): number {
    let workingCount = 0;
    for (let team = 0; team < teams.length; team += 1) {
      if (heads[team] === NOBODY && skipped[team] === 0) continue;
      const draw = draws[team]?.[(rows[team]?.[trial] ?? 0) + block] ?? 0;
      firstDays[team] = (windows.from[team] ?? 0) + placeOf(draw, windows.sizes[team] ?? 0);
      if (staysOnPiece(team)) continue;
      working[workingCount] = team;
      workingCount += 1;
    }
    return workingCount;
  }

  /** If all that a team does in a block is to go on with its next piece, takes the whole block off that piece at once. */
  function staysOnPiece(team: number): boolean {
    const piece = heads[team] ?? NOBODY;
    if (skipped[team] !== 0 || blockersLeft[piece] !== 0) return false;
    const amount = (factors[team] ?? 0) * (windows.finishedInBlock[firstDays[team] ?? 0] ?? 0);
    const rest = (left[piece] ?? 0) - amount;
    if (rest <= TIDY) return false;
    left[piece] = rest;
    return true;
  }

  /** One team's day: first skipped pieces that are free now, then the next ones in its order. */
  function work(
    team: number,
    { budget, trial, day }: { readonly budget: number; readonly trial: number; readonly day: number },
  ): void {
    let rest = budget;
    while (rest > 0) {
      const firstFreed = freed[team] ?? NOBODY;
      const piece = firstFreed === NOBODY ? (heads[team] ?? NOBODY) : firstFreed;
      if (piece === NOBODY) return;
      if ((blockersLeft[piece] ?? 0) > 0) {
        skipped[team] = (skipped[team] ?? 0) + 1;
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
      if (firstFreed === NOBODY) heads[team] = nextOfTeam[piece] ?? NOBODY;
      else {
        freed[team] = nextFreed[piece] ?? NOBODY;
        skipped[team] = (skipped[team] ?? 0) - 1;
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
      openScopes -= 1;
    }
  }

  /** What waited only for pieces finished today can be taken up tomorrow. */
  function endDay(): void {
    for (let index = 0; index < finishedCount; index += 1) {
      const piece = finishedToday[index] ?? 0;
      for (let place = waitingFrom[piece] ?? 0; place < (waitingFrom[piece + 1] ?? 0); place += 1) {
        const waiting = waitingFor[place] ?? 0;
        const blockers = (blockersLeft[waiting] ?? 0) - 1;
        blockersLeft[waiting] = blockers;
        const wasSkipped = waiting < (heads[teamOf[waiting] ?? 0] ?? 0);
        if (blockers === 0 && wasSkipped) comeBackTo(waiting);
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
