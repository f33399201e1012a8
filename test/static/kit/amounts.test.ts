import { price, shares, signed } from '../../../static/kit/amounts';

describe('signed', () => {
  it('writes growth with a plus, loss with a true minus, and nothing as 0', () => {
    expect([signed(5), signed(-1), signed(0), signed(-0)]).toEqual(['+5', '−1', '0', '0']);
  });
});

describe('price', () => {
  it('is signed and keeps its unit beside it', () => {
    expect([price(4), price(-2.25), price(0)]).toEqual(['+4\u00a0d', '−2.2\u00a0d', '0\u00a0d']);
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
