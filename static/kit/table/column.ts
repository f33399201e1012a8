import type { ReactNode } from 'react';

export interface ColumnSort {
  readonly direction: 'ascending' | 'descending' | null;
  readonly toggle: () => void;
}

/** One column: its heading, its width as a track of CSS grid, and the content of its cells. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly width: string;
  readonly align?: 'end';
  /** True for the column with the row's name. */
  readonly isName?: boolean;
  /** Absent if the column cannot be sorted. */
  readonly sort?: ColumnSort;
  readonly cell: (row: Row, open: boolean) => ReactNode;
}
