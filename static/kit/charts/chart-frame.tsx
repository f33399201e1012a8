import { useId, useState, type ReactNode } from 'react';
import { TableIcon } from '../icons';
import { useSay } from '../say';
import { NumbersTable, type Numbers } from './numbers-table';

interface ChartFrameProps {
  readonly title: string;
  readonly chart: ReactNode;
  /** The same numbers as rows. */
  readonly table: Numbers;
}

/** A chart under its heading, with a button that shows the same numbers as a table instead. */
export function ChartFrame({ title, chart, table }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const say = useSay();
  return (
    <section className="bw-section" aria-labelledby={id}>
      <div className="bw-section-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="bw-icon-button"
          aria-pressed={asTable}
          aria-label={say('button.table.of', { title })}
          title={say('button.table')}
          onClick={() => setAsTable(!asTable)}
        >
          <TableIcon />
        </button>
      </div>
      {asTable ? <NumbersTable labelledBy={id} {...table} /> : chart}
    </section>
  );
}
