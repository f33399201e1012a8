import { numbersOf, numberText } from '../../../src/core/math/number-text';

it('is read as it was written', () => {
  const numbers = [0, -3, 0.1 + 0.2, 1e21, 1_700_000_000_000];
  expect(numberText(numbers)).toBe('0 -3 0.30000000000000004 1e+21 1700000000000');
  expect(numbersOf(numberText(numbers))).toEqual(numbers);
  expect(numbersOf(numberText([]))).toEqual([]);
});
