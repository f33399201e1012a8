import { keptText, keptValue } from '../../../src/core/math/kept-value';

describe('a plain value', () => {
  it.each<readonly [string, unknown]>([
    ['numbers', [0, -0, 1.5, NaN, Infinity, -Infinity, 5e-324]],
    ['texts and nothing', { a: 'é "$"', b: null, c: true, d: [] }],
    ['moments', [new Date('2024-03-04T09:00:00.001Z')]],
    [
      'maps by text and by number, within one another',
      new Map<unknown, unknown>([
        ['a', new Map([[1, 2]])],
        ['b', []],
      ]),
    ],
    ['sets and rows of numbers', { set: new Set(['x', 'y']), row: Float64Array.of(1, 0.1, Infinity) }],
  ])('is read as it was written: %s', (_, value) => {
    expect(keptValue(keptText(value))).toEqual(value);
  });

  it('is read in the order in which it was written', () => {
    const text = keptText(
      new Map([
        ['b', { y: 1, x: 2 }],
        ['a', { y: 3, x: 4 }],
      ]),
    );
    expect(keptText(keptValue(text))).toBe(text);
  });

  it('is no function, no object of a class, and nothing that is not said', () => {
    expect(() => keptText([() => 1])).toThrow('No plain value: function');
    expect(() => keptText(Int32Array.of(1))).toThrow('No plain value: object');
    expect(() => keptText({ a: undefined })).toThrow('No plain value: undefined');
    expect(() => keptValue('{"$":"other","of":1}')).toThrow('No plain value: other');
  });
});
