import { createHash } from 'node:crypto';

const PRINT_LETTERS = 16;

/** A short text that differs where values do; equal values, with their members in the same order, have the same. */
export function printOf(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, PRINT_LETTERS);
}
