import type { ReactNode } from 'react';

export interface ColumnSort {
  readonly direction: 'ascending' | 'descending' | null;
  readonly toggle: () => void;
}

/** One column: its heading, its share of the width as a track of CSS grid, and what stands in a cell. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly width: string;
  readonly align?: 'end';
  /** True for the one that names the row. */
  readonly isName?: boolean;
  /** Absent where a column does not sort. */
  readonly sort?: ColumnSort;
  readonly cell: (row: Row, open: boolean) => ReactNode;
}
