import { seededRandom } from '../../../../src/core/math/random';
import { slipOf } from '../../../../src/core/forecast/slip/slip';
import { drawTrialSet } from '../../../../src/core/forecast/simulation/trial-set';
import { aQuestion, aReplay } from './a-replay';

/** A team that finishes 0 to 3 items a day, 1.1 on average, and before that 1.5. */
const uneven = (...week: readonly number[]): Float64Array =>
  Float64Array.from({ length: 60 }, (_, day) => week[day % 7]!);

it('puts most of the slip down to the same cause under at least 95 of 100 seeds', () => {
  const largest = new Map<string, number>();
  for (let seed = 1; seed <= 100; seed += 1) {
    const plan = { trials: 800, days: 120, blockDays: 5 };
    const pasts = drawTrialSet({ ...plan, days: 15 }, seededRandom(seed + 1000));
    const replay = aReplay({
      trialSet: drawTrialSet(plan, seededRandom(seed)),
      pasts: () => pasts,
      elapsedDays: 15,
      finished: new Float64Array(15).fill(1),
      committed: 30,
      added: 14,
      arrived: uneven(0, 0, 1, 0, 0, 0, 0),
      pace: uneven(0, 3, 1, 0, 2, 1, 1),
      paceBefore: uneven(0, 3, 2, 0, 2, 2, 1.5),
      paceSpread: 0.3,
      stalled: [{ itemId: 'S', until: Int32Array.from({ length: 800 }, (_, trial) => (trial * 7919) % 40) }],
    });
    const [first] = slipOf(aQuestion(replay, null)).parts;
    largest.set(first!.cause, (largest.get(first!.cause) ?? 0) + 1);
  }
  expect(Math.max(...largest.values())).toBeGreaterThanOrEqual(95);
});
