import { whyTooLittle } from '../../../../src/core/forecast/team/sample';

const settings = { finishedNeeded: 8, activeDaysNeeded: 5 };

describe('what a window lacks', () => {
  it('is nothing with 8 items on 5 days', () => {
    expect(whyTooLittle(new Float64Array([4, 1, 1, 0, 1, 1]), settings)).toBeNull();
  });

  it('is finished items below 8', () => {
    expect(whyTooLittle(new Float64Array([3, 1, 1, 0, 1, 1]), settings)).toEqual({
      lacks: 'finished-items',
      have: 7,
      need: 8,
    });
  });

  it('is days on which something was finished below 5', () => {
    expect(whyTooLittle(new Float64Array([5, 1, 1, 0, 1, 0]), settings)).toEqual({
      lacks: 'active-days',
      have: 4,
      need: 5,
    });
  });

  it('is finished items for a window of no days', () => {
    expect(whyTooLittle(new Float64Array(0), settings)).toEqual({ lacks: 'finished-items', have: 0, need: 8 });
  });
});
