import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useRef, type ReactNode } from 'react';
import { useGridKeys } from './grid-keys';
import { GridHead } from './grid-head';
import type { Column } from './column';
import type { GridLine } from './grid-line';

interface TreeGridProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly lines: readonly GridLine<Row>[];
  /** The height of a closed row in pixels. */
  readonly rowHeight: number;
  /** The number of rows that are visible at once; the others scroll. */
  readonly shownRows: number;
  readonly openKeys: ReadonlySet<string>;
  readonly setOpen: (key: string, open: boolean) => void;
  readonly detail: (row: Row) => ReactNode;
  /** Follows the link on the name of a row. */
  readonly follow: (row: Row, newTab: boolean) => void;
}

const HEAD_HEIGHT = 36;
const GROUP_HEIGHT = 36;

/**
 * A table of hundreds of rows that draws only the visible ones. One stop of the Tab key: up and down move between rows,
 * right opens one, left closes it, Enter follows the link on its name; up from the first row leads to the headings,
 * which sort.
 */
export function TreeGrid<Row>(props: TreeGridProps<Row>) {
  const { label, columns, lines, rowHeight, shownRows, openKeys, setOpen, detail, follow } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useGridKeys({ lines, openKeys, setOpen, follow, scroller, reveal });
  const { current } = keys;
  const rangeExtractor = useCallback(
    // The row with the focus stays in the document, however far it is scrolled away.
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...(current < range.count ? [current] : [])])].sort(
        (one, other) => one - other,
      ),
    [current],
  );
  // Its answers may not be memoised; the React compiler, which would do so, is not in use.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (lines[place]?.kind === 'group' ? GROUP_HEIGHT : rowHeight),
    getItemKey: (place) => lines[place]?.key ?? place,
    overscan: 6,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor,
  });
  function reveal(place: number): void {
    virtualizer.scrollToIndex(place);
  }
  const template = columns.map(({ width }) => width).join(' ');
  return (
    <div
      ref={scroller}
      className="bw-grid"
      role="treegrid"
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      tabIndex={-1}
      style={{ maxHeight: HEAD_HEIGHT + shownRows * rowHeight + 1 }}
      onKeyDown={keys.onKeyDown}
    >
      <GridHead columns={columns} template={template} height={HEAD_HEIGHT} />
      <div role="rowgroup" className="bw-grid-body" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="none"
              data-index={index}
              className="bw-grid-line"
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {line.kind === 'group' ? (
                <div role="row" aria-rowindex={index + 2} className="bw-grid-group" style={{ height: GROUP_HEIGHT }}>
                  <div role="rowheader" aria-colspan={columns.length}>
                    {line.title}
                  </div>
                </div>
              ) : (
                <>
                  <div
                    role="row"
                    aria-rowindex={index + 2}
                    aria-expanded={openKeys.has(line.key)}
                    aria-level={1}
                    tabIndex={index === current ? 0 : -1}
                    data-row={index}
                    className="bw-grid-row"
                    style={{ height: rowHeight, gridTemplateColumns: template }}
                    onFocus={() => keys.setCurrent(index)}
                  >
                    {columns.map(({ id, cell, align, isName }) => (
                      <div
                        key={id}
                        role={isName === true ? 'rowheader' : 'gridcell'}
                        className={`bw-grid-cell bw-grid-${id}`}
                        data-align={align}
                      >
                        {cell(line.row, openKeys.has(line.key))}
                      </div>
                    ))}
                  </div>
                  {openKeys.has(line.key) && (
                    <div role="row" aria-level={2} className="bw-grid-detail">
                      <div role="gridcell" aria-colspan={columns.length}>
                        {detail(line.row)}
                      </div>
                    </div>
                  )}
                </>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
