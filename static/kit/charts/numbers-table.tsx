import type { ReactNode } from 'react';

/** Numbers as rows; the first cell of each row is its name. */
export interface Numbers {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A plain table of numbers; long names wrap on a narrow screen. */
export function NumbersTable({ labelledBy, columns, rows }: Numbers & { readonly labelledBy: string }) {
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
