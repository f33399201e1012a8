import { ChevronIcon } from '../icons';
import type { Column } from './column';

type Headed = Pick<Column<never>, 'id' | 'heading' | 'align' | 'sort'>;

interface GridHeadProps {
  readonly columns: readonly Headed[];
  /** The tracks of all columns, the same as in every row. */
  readonly template: string;
  readonly height: number;
}

/** The headings. Sortable ones are buttons; from the first row, arrow keys reach them. */
export function GridHead({ columns, template, height }: GridHeadProps) {
  return (
    <div role="rowgroup" className="bw-grid-head">
      <div
        role="row"
        aria-rowindex={1}
        className="bw-grid-row bw-grid-headings"
        style={{ height, gridTemplateColumns: template }}
      >
        {columns.map(({ id, heading, align, sort }) => (
          <div
            key={id}
            role="columnheader"
            className={`bw-grid-cell bw-grid-${id}`}
            data-align={align}
            aria-sort={sort === undefined ? undefined : (sort.direction ?? 'none')}
          >
            {sort === undefined ? (
              heading
            ) : (
              <button type="button" tabIndex={-1} className="bw-sort" data-sort={sort.direction} onClick={sort.toggle}>
                {heading}
                {sort.direction !== null && <ChevronIcon className="bw-sort-icon" />}
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
