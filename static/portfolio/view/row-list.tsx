import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { slipReach } from '../../kit/charts/slip-causes';
import { ChevronIcon } from '../../kit/icons';
import { WholeName } from '../../kit/whole-name';
import { TargetLink } from '../../kit/links/target-link';
import type { NamedRow } from '../model/rows';
import { useSay } from '../say';
import { ExpectedCell, LevelCell, SlipCell, targetOf } from './cells';
import { RowDetail } from './row-detail';

interface RowListProps {
  readonly label: string;
  readonly rows: readonly NamedRow[];
  readonly shownRows: number;
  readonly openKeys: ReadonlySet<string>;
  readonly setOpen: (key: string, open: boolean) => void;
}

const ROW_HEIGHT = 66;

/** The rows of a narrow dashboard: a list, two lines each, without headings. */
export function RowList({ label, rows, shownRows, openKeys, setOpen }: RowListProps) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  // Its answers may not be memoised; the React compiler, which would do so, is not in use.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (place) => rows[place]?.key ?? place,
    overscan: 6,
  });
  const reachDays = Math.max(
    1,
    ...rows.map(({ row }) => (row.status === 'known' && row.slip !== null ? slipReach(row.slip.parts) : 0)),
  );
  return (
    <div ref={scroller} className="bw-row-list" style={{ maxHeight: shownRows * ROW_HEIGHT }}>
      <ul aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const named = rows[index];
          if (named === undefined) return null;
          const isOpen = openKeys.has(named.key);
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <div className="bw-row-line">
                <WholeName name={named.name}>
                  <TargetLink to={targetOf(named)} className="bw-link bw-name-link">
                    {named.name}
                  </TargetLink>
                </WholeName>
                <span className="bw-row-level">
                  <LevelCell named={named} />
                </span>
                <button
                  type="button"
                  className="bw-icon-button"
                  aria-expanded={isOpen}
                  aria-label={say('portfolio.open', { name: named.name })}
                  onClick={() => setOpen(named.key, !isOpen)}
                >
                  <ChevronIcon />
                </button>
              </div>
              <div className="bw-row-line">
                <SlipCell named={named} reachDays={reachDays} />
                {named.row.status === 'known' && (
                  <span className="bw-row-date">
                    <ExpectedCell row={named.row} brief />
                  </span>
                )}
              </div>
              {isOpen && <RowDetail named={named} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
