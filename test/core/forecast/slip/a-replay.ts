import type { Hold, Wait } from '../../../../src/core/forecast/simulation/holds';
import type { Replay } from '../../../../src/core/forecast/slip/replay';
import type { SlipQuestion } from '../../../../src/core/forecast/slip/slip';
import type { SlipFacts } from '../../../../src/core/forecast/slip/slip-facts';
import { sumOf } from '../../../../src/core/math/moments';
import { scopeRun } from '../../../../src/core/forecast/simulation/simulate-ends';
import { seededRandom } from '../../../../src/core/math/random';
import { NEVER, drawTrialSet } from '../../../../src/core/forecast/simulation/trial-set';

const TRIALS = 20;

/** So much on each of so many days. */
export const daily = (amount: number, days: number): Float64Array => new Float64Array(days).fill(amount);

/** In every trial the same, e.g. the day before which a stalled item is not finished. */
export const always = (day: number): Int32Array => new Int32Array(TRIALS).fill(day);

/** An item that is not finished before a day, in every trial. */
export const stalledUntil = (day: number): readonly Hold[] => [{ itemId: 'S', until: always(day) }];

/** Work that is free from a day on, in every trial. */
export const waitsUntil = (day: number, amount = 0): readonly Wait[] => [{ itemId: 'A', until: always(day), amount }];

/** Ten items committed, five days ago, at one item a day, and nothing that went otherwise: it ends on day 10. */
export function aReplay(own: Partial<Replay> = {}): Replay {
  const elapsedDays = own.elapsedDays ?? 5;
  const workedDays = elapsedDays - (own.lateDays ?? 0);
  const pasts = drawTrialSet({ trials: TRIALS, days: workedDays, blockDays: 5 }, seededRandom(2));
  const replay = {
    trialSet: drawTrialSet({ trials: TRIALS, days: 200, blockDays: 5 }, seededRandom(1)),
    pasts: () => pasts,
    elapsedDays,
    lateDays: 0,
    committed: 10,
    added: 0,
    reEstimated: 0,
    finished: daily(1, workedDays),
    pace: daily(1, 60),
    arrived: daily(0, 60),
    paceSpread: 0,
    paceBefore: null,
    stalled: [],
    waits: [],
    daysOff: [],
    ...own,
  };
  const { trialSet, committed, added, reEstimated, pace, arrived, paceSpread, waits } = replay;
  const open = committed + added + reEstimated - sumOf(replay.finished);
  const run = scopeRun(trialSet, { open, finished: pace, arrived, paceSpread }, { waits });
  return { ...replay, goingOn: { open, run } };
}

const AN_ITEM = [{ itemId: 'I', at: null }];

/** Every cause rests on one item. */
export const AN_ITEM_EACH: SlipFacts = {
  scope: AN_ITEM,
  're-estimates': AN_ITEM,
  pace: AN_ITEM,
  stalled: AN_ITEM,
  waiting: AN_ITEM,
  'late-start': AN_ITEM,
  calendar: AN_ITEM,
};

/** The median of the trials, of which all are alike where nothing is left to chance. */
export function aQuestion(
  replay: Replay,
  targetDay: number | null = 10,
  facts: SlipFacts = AN_ITEM_EACH,
): SlipQuestion {
  return {
    replay,
    facts,
    targetDay,
    dayOf: (ends) => ends.slice().sort()[Math.floor(ends.length / 2)] ?? NEVER,
  };
}
