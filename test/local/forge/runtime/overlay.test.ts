import { overlay } from '../../../../local/forge/runtime/overlay';

describe('overlay', () => {
  it('answers with its own where it has that name, else with the base', () => {
    const seen = overlay({ a: 1, b: 2 }, { b: 3 });

    expect([seen.a, seen.b, 'a' in seen, 'c' in seen]).toEqual([1, 3, true, false]);
  });

  it('keeps what is set on it away from the base', () => {
    const base: Record<string, number> = { a: 1 };
    const seen = overlay(base, {});
    seen['a'] = 2;
    Object.defineProperty(seen, 'b', { value: 3 });

    expect([seen['a'], seen['b'], base]).toEqual([2, 3, { a: 1 }]);
  });

  it('asks a getter of its own each time', () => {
    let count = 0;
    const seen = overlay<{ n: number }>(
      { n: 0 },
      {
        get n() {
          return (count += 1);
        },
      },
    );

    expect([seen.n, seen.n]).toEqual([1, 2]);
  });
});
