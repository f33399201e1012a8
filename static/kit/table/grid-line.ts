import type { ReactNode } from 'react';

/** A line of the grid: a row, or the heading of the rows that follow it. */
export type GridLine<Row> =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row }
  | { readonly kind: 'group'; readonly key: string; readonly title: ReactNode };
