import { UnknownEncoding } from '../engine/errors';

/** Whole numbers in base 36; 0 is the empty text, because most differences are 0. */
export const numberText = (value: number): string => (value === 0 ? '' : value.toString(36));

export function numberFrom(text: string): number {
  if (text === '') return 0;
  if (!/^-?[0-9a-z]+$/.test(text)) throw new UnknownEncoding(`"${text.slice(0, 20)}" is no number.`);
  return parseInt(text, 36);
}

/** Decimals unchanged; `-` for null. */
export const decimalText = (value: number | null): string => {
  if (value === null) return '-';
  return Object.is(value, -0) ? '-0' : String(value);
};

export const decimalFrom = (text: string): number | null => (text === '-' ? null : Number(text));
