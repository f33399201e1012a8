import type { JointTeam } from './joint-plan';
import { blockSums, goneOn } from './trial-set';

/**
 * The windows of all teams, concatenated. Each is extended by its oldest days, so that a block can reach beyond the
 * newest day.
 */
export interface JointWindows {
  /** By team: where its window begins, and how many days it has. */
  readonly from: Int32Array;
  readonly sizes: Int32Array;
  /** By day: what was finished on it, and in the block that begins on it. */
  readonly finished: Float64Array;
  readonly finishedInBlock: Float64Array;
}

export function jointWindows(teams: readonly JointTeam[]): JointWindows {
  const blockDays = teams[0]?.trialSet.blockDays ?? 1;
  const sizes = Int32Array.from(teams, ({ finished }) => finished.length);
  const from = new Int32Array(teams.length);
  for (let team = 1; team < teams.length; team += 1) {
    from[team] = (from[team - 1] ?? 0) + (sizes[team - 1] ?? 0) + blockDays;
  }
  const length = sizes.reduce((sum, size) => sum + size + blockDays, 0);
  const finished = new Float64Array(length);
  const finishedInBlock = new Float64Array(length);
  teams.forEach((team, index) => {
    const first = from[index] ?? 0;
    finished.set(goneOn(team.finished, blockDays), first);
    finishedInBlock.set(blockSums(team.finished, blockDays), first);
  });
  return { from, sizes, finished, finishedInBlock };
}
