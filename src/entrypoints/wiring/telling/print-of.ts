import { createHash } from 'node:crypto';

const PRINT_LETTERS = 16;

/**
 * A short text that is different for different values. Equal values with members in the same order have the same text.
 */
export function printOf(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, PRINT_LETTERS);
}
