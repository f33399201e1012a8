import { useId, useRef, useState, type ReactNode } from 'react';
import { TableIcon } from '../icons';
import { ExportMenu } from '../export/export-menu';
import { cellsOf, type Cells } from '../export/table-cells';
import { NumbersTable, type Numbers } from './numbers-table';

interface ChartFigureProps {
  /** The heading above; omitted if the sentence is the heading. */
  readonly title?: ReactNode;
  /** The message of the chart, as a sentence: the name of the figure. */
  readonly sentence: string;
  readonly chart: ReactNode;
  /** The same numbers as rows; an export contains these. */
  readonly numbers: Numbers;
  /** The text of the button: "Show as table", and "Show as chart" while the table is shown. */
  readonly labels: { readonly asTable: string; readonly asChart: string };
  /** Further buttons beside. */
  readonly actions?: ReactNode;
}

/**
 * A chart as a figure, with a button that replaces it by a table of the same numbers: in the same place, at least as
 * high, with the focus kept on the button.
 */
export function ChartFigure({ title, sentence, chart, numbers, labels, actions }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const [height, setHeight] = useState<number>();
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const swap = (): void => {
    if (!asTable) setHeight(body.current?.offsetHeight);
    setAsTable(!asTable);
  };
  const cells = (): Cells => {
    const table = body.current?.querySelector('table');
    return table === null || table === undefined ? [] : cellsOf(table);
  };
  return (
    <figure className="bw-figure" aria-labelledby={id}>
      <div className="bw-section-head">
        <div>
          {title !== undefined && <h2>{title}</h2>}
          <figcaption id={id} className={title === undefined ? 'bw-figure-sentence' : 'bw-figure-sentence bw-subtle'}>
            {sentence}
          </figcaption>
        </div>
        <div className="bw-figure-actions">
          {actions}
          {asTable && <ExportMenu name={nameOf(title) ?? sentence} cells={cells} />}
          <button
            type="button"
            className="bw-icon-button"
            aria-pressed={asTable}
            aria-label={`${asTable ? labels.asChart : labels.asTable}: ${sentence}`}
            title={asTable ? labels.asChart : labels.asTable}
            onClick={swap}
          >
            <TableIcon />
          </button>
        </div>
      </div>
      <div ref={body} style={asTable ? { minHeight: height } : undefined}>
        {asTable ? <NumbersTable labelledBy={id} {...numbers} /> : chart}
      </div>
    </figure>
  );
}

const nameOf = (title: ReactNode): string | null => (typeof title === 'string' ? title : null);
