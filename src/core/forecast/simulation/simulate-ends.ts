import { scopeWindow, type ScopePlan, type ScopeWindow } from './scope-window';
import { waitingRun, type Waiting, type WaitingRun } from './waiting-run';
import { NEVER, paceFactors, placeOf, TIDY, type TrialSet } from './trial-set';

/**
 * On which working day from now (1 = the next) all work of a scope is finished, in each of the trials, while the scope
 * goes on growing: the first day at whose end at least as much was finished as was open and has come in. 0 when nothing
 * is open. Waiting work is taken up when it is free; the pace of days on which nothing could be taken up is lost. Pure:
 * the same trials and the same plan give the same days, and more open work never fewer.
 */
export function simulateEnds(trialSet: TrialSet, plan: ScopePlan, otherwise: Partial<Waiting> = {}): Int32Array {
  return scopeRun(trialSet, plan, otherwise).ends;
}

/** The same as a run that also answers how it would end if some items did not wait. */
export function scopeRun(
  trialSet: TrialSet,
  plan: ScopePlan,
  { waits = [], ...otherwise }: Partial<Waiting> = {},
): WaitingRun {
  if (waits.length > 0) return waitingRun(trialSet, plan, { ...otherwise, waits });
  const ends = freeEnds(trialSet, plan, otherwise.openIn ?? null);
  return { ends, endsWithout: () => ends };
}

/** The ends of work without waiting items. */
function freeEnds(trialSet: TrialSet, plan: ScopePlan, openIn: Float64Array | null): Int32Array {
  const { trials } = trialSet;
  const ends = new Int32Array(trials);
  if (openIn === null && plan.open <= 0) return ends;
  const window = scopeWindow(plan, trialSet.blockDays);
  const factors = paceFactors(trialSet, plan.paceSpread);
  for (let trial = 0; trial < trials; trial += 1) {
    const open = openIn === null ? plan.open : (openIn[trial] ?? 0);
    if (open <= 0) continue;
    ends[trial] = endOf(trialSet, window, { trial, open, factor: factors[trial] ?? 1 });
  }
  return ends;
}

interface From {
  readonly trial: number;
  readonly open: number;
  readonly factor: number;
}

function endOf(trialSet: TrialSet, window: ScopeWindow, { trial, open, factor }: From): number {
  const { blocks, blockDays, days, draws, rows } = trialSet;
  const size = window.finished.length;
  const first = rows[trial] ?? 0;
  let left = open;
  for (let block = 0; block < blocks; block += 1) {
    const place = placeOf(draws[first + block] ?? 0, size);
    const most = factor * (window.finishedInBlock[place] ?? 0) + (window.taken[place] ?? 0);
    // A block in which the work cannot end, whatever the order of its days, is skipped as a whole.
    if (left - most > TIDY) {
      left += (window.arrivedInBlock[place] ?? 0) - factor * (window.finishedInBlock[place] ?? 0);
      continue;
    }
    for (let step = 0; step < blockDays; step += 1) {
      const day = (place + step) % size;
      left += (window.arrived[day] ?? 0) - factor * (window.finished[day] ?? 0);
      const number = block * blockDays + step + 1;
      if (left <= TIDY) return number <= days ? number : NEVER;
    }
  }
  return NEVER;
}
