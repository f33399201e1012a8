import * as z from 'zod';

/** How columns are read. Some engines return sums and large numbers as text. */
export const numberColumn = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i)
    .transform(Number),
]);
export const textColumn = z.string();
export const flagColumn = numberColumn.transform((value) => value !== 0);
/** Milliseconds since 1970. */
export const instantColumn = numberColumn.transform((milliseconds) => new Date(milliseconds));

export const timeOf = (instant: Date): number => instant.getTime();
export const timeOrNull = (instant: Date | null): number | null => instant?.getTime() ?? null;
export const flagOf = (value: boolean): number => (value ? 1 : 0);

/** The value of a flag that is not known. */
export const UNTOLD = 2;
/** A flag that may be unknown: then null. */
export const toldFlagColumn = numberColumn.transform((value) => (value === UNTOLD ? null : value !== 0));
export const toldFlagOf = (value: boolean | null): number => (value === null ? UNTOLD : flagOf(value));
