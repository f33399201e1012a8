import { Calibrator, pinballLoss, type Outcome } from '../../../../src/core/forecast/calibration/calibrator';
import { defaultSettings } from '../../../../src/core/signals/settings';
const settings = defaultSettings.calibration;

const promised = (amount: number) => ({ 50: amount, 70: amount, 85: amount, 95: amount });

/** Ten items were expected, give or take three, and five promised at every confidence. */
function anOutcome(actual: number, corrected = 5, raw = 5): Outcome {
  return { expected: { mean: 10, variance: 9 }, actual, raw: promised(raw), corrected: promised(corrected) };
}

function taught(outcomes: readonly Outcome[]): Calibrator {
  const calibrator = new Calibrator(settings, 0.5);
  for (const outcome of outcomes) calibrator.learn(outcome);
  return calibrator;
}

const repeated = (count: number, outcome: Outcome) => Array.from({ length: count }, () => outcome);

describe('before there is a past', () => {
  it('promises are read as they are named, with the published spread of pace', () => {
    const { paceSpread, missShares, past, status } = new Calibrator(settings, 0.5).current();
    expect(missShares[85]).toBeCloseTo(0.15, 12);
    expect(missShares[95]).toBeCloseTo(0.05, 12);
    expect({ past, status }).toEqual({ past: 0, status: 'too-few-past' });
    expect(paceSpread).toBeGreaterThan(0.4);
    expect(paceSpread).toBeLessThan(0.7);
  });

  it('19 outcomes correct no promise, 20 do', () => {
    expect(taught(repeated(19, anOutcome(2))).current()).toMatchObject({ status: 'too-few-past', past: 19 });
    expect(taught(repeated(19, anOutcome(2))).current().missShares[85]).toBeCloseTo(0.15, 12);
    expect(taught(repeated(20, anOutcome(2))).current()).toMatchObject({ status: 'corrected', past: 20 });
  });
});

describe('the share that may fall short', () => {
  it('shrinks by .0085 with every broken promise at 85 %, and grows by .0015 with every kept one', () => {
    // 25 outcomes, 5 of them broken: .15 + 20 × .0015 − 5 × .0085 = .1375.
    const outcomes = [...repeated(5, anOutcome(4)), ...repeated(20, anOutcome(5))];
    expect(taught(outcomes).current().missShares[85]).toBeCloseTo(0.1375, 9);
  });

  it('stays where it is when promises come true as often as they say', () => {
    // Of 100, 15 broken.
    const outcomes = [...repeated(15, anOutcome(4)), ...repeated(85, anOutcome(6))];
    expect(taught(outcomes).current().missShares[85]).toBeCloseTo(0.15, 9);
  });

  it('learns nothing from a promise of nothing', () => {
    expect(taught(repeated(30, anOutcome(3, 0))).current().missShares[85]).toBeCloseTo(0.15, 12);
  });

  it('leaves the median alone', () => {
    expect(taught(repeated(50, anOutcome(2))).current().missShares[50]).toBe(0.5);
  });

  it('never reaches 0', () => {
    expect(taught(repeated(60, anOutcome(1))).current().missShares[85]).toBe(0.002);
  });
});

describe('the spread of pace', () => {
  it('shrinks for a team that always finishes what was expected', () => {
    expect(taught(repeated(60, anOutcome(10))).current().paceSpread).toBeLessThan(0.15);
  });

  it('grows for a team whose pace is now half, now double', () => {
    const outcomes = Array.from({ length: 60 }, (_, index) => anOutcome(index % 2 === 0 ? 4 : 25));
    expect(taught(outcomes).current().paceSpread).toBeGreaterThan(0.6);
  });
});

describe('corrections that cost more than they give', () => {
  it('are dropped', () => {
    const calibrator = taught(repeated(30, anOutcome(10, 2, 9)));
    expect(calibrator.unguarded().status).toBe('corrected');
    expect(calibrator.current()).toEqual({
      paceSpread: 0,
      missShares: { 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.05 },
      past: 30,
      status: 'dropped',
    });
  });

  it('are kept while they cost no more than 3 % more', () => {
    expect(taught(repeated(30, anOutcome(110, 8, 10))).current().status).toBe('corrected');
    expect(taught(repeated(30, anOutcome(110, 6, 10))).current().status).toBe('dropped');
  });
});

describe('the loss of a promise', () => {
  it.each([
    ['kept to the item', 7, 7, 0],
    ['two too few promised', 9, 7, 0.3],
    ['two too many promised', 5, 7, 1.7],
  ])('%s', (_what, actual, amount, loss) => {
    expect(pinballLoss(actual, amount, 0.15)).toBeCloseTo(loss, 12);
  });
});
