/** Numbers as a short text: one text takes far less time to read than as many numbers of a plain value. */
export const numberText = (numbers: readonly number[]): string => numbers.join(' ');

/** The numbers of `numberText`: the same, bit by bit, except for a negative zero. */
export const numbersOf = (text: string): readonly number[] => (text === '' ? [] : text.split(' ').map(Number));
