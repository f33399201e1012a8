import { useId, useState, type ReactNode } from 'react';
import { TableIcon } from '../icons';

interface ChartFrameProps {
  readonly title: string;
  readonly chart: ReactNode;
  /** The same numbers as rows; the first cell of each names it. */
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly ReactNode[])[] };
}

/** A chart under its heading, with a button that shows the same numbers as a table instead. */
export function ChartFrame({ title, chart, table }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="bw-section" aria-labelledby={id}>
      <div className="bw-section-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="bw-icon-button"
          aria-pressed={asTable}
          aria-label={`${title}: show as table`}
          title="Show as table"
          onClick={() => setAsTable(!asTable)}
        >
          <TableIcon />
        </button>
      </div>
      {asTable ? <NumbersTable labelledBy={id} {...table} /> : chart}
    </section>
  );
}

interface NumbersTableProps {
  readonly labelledBy: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A plain table of numbers; its names break where the screen is narrow. */
function NumbersTable({ labelledBy, columns, rows }: NumbersTableProps) {
  return (
    <table className="bw-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
