import { shares, signed } from '../../../../static/kit/words/amounts';

describe('signed', () => {
  it('takes the sign apart from the count', () => {
    expect([signed(5), signed(-1), signed(0), signed(-0)]).toEqual([
      { sign: 'plus', count: 5 },
      { sign: 'minus', count: 1 },
      { sign: 'none', count: 0 },
      { sign: 'none', count: 0 },
    ]);
  });
});

describe('shares', () => {
  it('splits a whole into percent', () => expect(shares([4, 3, 3], 1)).toEqual([40, 30, 30]));

  it('keeps a small part visible and the sum at 100', () => {
    const [small, large] = shares([0.01, 99.99], 2);
    expect(small).toBeCloseTo(1.96, 2);
    expect((small ?? 0) + (large ?? 0)).toBeCloseTo(100, 9);
  });

  it('leaves nothing at nothing', () => {
    expect(shares([0, 5], 2)).toEqual([0, 100]);
    expect(shares([0, 0], 2)).toEqual([0, 0]);
    expect(shares([], 2)).toEqual([]);
  });
});
