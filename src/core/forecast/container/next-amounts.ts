import { missShareOf, reachedBut } from '../simulation/confidence';
import { horizonTotals, pacedTotals } from '../team/horizon-totals';
import type { SimulatedContainer } from './simulated-container';

/** The least that is finished in a project within some weeks, in the unit of its forecast. */
export interface NextAmount {
  readonly weeks: number;
  readonly at50: number;
  readonly at85: number;
}

const WEEKS = [4, 12] as const;
const WEEK_DAYS = 5;

/** How much a project finishes in the next 4 and 12 weeks: a project has no end to forecast. */
export function nextAmounts({ team, flow }: Pick<SimulatedContainer, 'team' | 'flow'>): readonly NextAmount[] {
  return WEEKS.map((weeks) => {
    const days = weeks * WEEK_DAYS;
    const { calibration } = team.pastAt(days);
    const { trialSet } = team;
    const totals = horizonTotals({ ...trialSet, days, blocks: Math.ceil(days / trialSet.blockDays) }, flow.finished);
    const plain = totals.slice().sort();
    const paced = pacedTotals(totals, trialSet, calibration.paceSpread);
    const at50 = Math.round(reachedBut(plain, missShareOf(50)));
    return { weeks, at50, at85: Math.min(at50, Math.round(reachedBut(paced, calibration.missShares[85]))) };
  });
}
