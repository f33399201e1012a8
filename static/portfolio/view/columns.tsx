import { slipReach } from '../../kit/charts/slip-causes';
import { ChevronIcon } from '../../kit/icons';
import { WholeName } from '../../kit/whole-name';
import type { Column, ColumnSort } from '../../kit/table/column';
import { TargetLink } from '../../kit/links/target-link';
import type { ColumnId } from '../model/config';
import type { NamedRow, Sorting } from '../model/rows';
import { CountCell, ExpectedCell, LevelCell, ScopeCell, SlipCell, targetOf, WeeksCell } from './cells';
import { ScopeMark } from './scope-mark';

/** Minimum widths in pixels; the remaining width goes to the name and the slip. */
const WIDTHS: Readonly<Record<ColumnId | 'name' | 'level' | 'slip' | 'open', number>> = {
  name: 140,
  level: 92,
  slip: 150,
  expected: 112,
  waiting: 66,
  stalled: 66,
  scope: 140,
  // The width for the chance as a number; each week adds a bar.
  weeks: 64,
  open: 24,
};
const WEEK = 12;
const GAP = 12;
const EDGES = 24;
/** Below this width the second lines (key, target) and marks are omitted. */
const BRIEF_BELOW = 720;

/** Below this width rows have two lines and no headings. */
export const LIST_BELOW = 400;

export const isBrief = (width: number): boolean => width < BRIEF_BELOW;

interface Fitting {
  readonly shown: readonly ColumnId[];
  /** The number of weeks that are drawn where their column is shown. */
  readonly weeks: number;
}

/**
 * The chosen columns that fit, in their order: the last one is dropped first. The column of weeks gives up its oldest
 * weeks, down to the present one, before it or a column after it is dropped.
 */
export function columnsThatFit(chosen: readonly ColumnId[], width: number, weeks: number): Fitting {
  const always = WIDTHS.name + WIDTHS.level + WIDTHS.slip + WIDTHS.open + 3 * GAP + EDGES;
  const shown: ColumnId[] = [];
  let used = always;
  for (const id of chosen) {
    const wanted = WIDTHS[id] + GAP + (id === 'weeks' ? WEEK : 0);
    if (used + wanted > width) break;
    used += wanted;
    shown.push(id);
  }
  return { shown, weeks: Math.min(weeks, 1 + Math.floor((width - used) / WEEK)) };
}

/** The table goes from "what" to "how bad" to "why", in whatever order the columns were chosen. */
const READING_ORDER = ['expected', 'slip', 'scope', 'stalled', 'waiting', 'weeks'] as const;

interface ColumnsGiven {
  readonly shown: readonly ColumnId[];
  readonly brief: boolean;
  readonly rows: readonly NamedRow[];
  readonly takenAt: string;
  /** The number of weeks that are drawn: without those before the first data. */
  readonly weeks: number;
  readonly headings: Readonly<Record<'name' | 'level' | 'open' | 'slip' | ColumnId, string>>;
  readonly sortOf: (by: Sorting['by']) => ColumnSort;
  readonly labelOpen: (name: string) => string;
  readonly toggle: (key: string) => void;
}

export function portfolioColumns(given: ColumnsGiven): readonly Column<NamedRow>[] {
  const { shown, brief, rows, takenAt, weeks, headings, sortOf, labelOpen, toggle } = given;
  const reachDays = Math.max(
    1,
    ...rows.map(({ row }) => (row.status === 'known' && row.slip !== null ? slipReach(row.slip.parts) : 0)),
  );
  const track = (id: keyof typeof WIDTHS): string => `${String(WIDTHS[id])}px`;
  const middle: Readonly<Record<(typeof READING_ORDER)[number], Column<NamedRow>>> = {
    expected: {
      id: 'expected',
      heading: headings.expected,
      width: track('expected'),
      sort: sortOf('expected'),
      cell: ({ row }) => (row.status === 'known' ? <ExpectedCell row={row} brief={brief} /> : null),
    },
    slip: {
      id: 'slip',
      heading: headings.slip,
      width: `minmax(${track('slip')}, 1fr)`,
      sort: sortOf('slip'),
      cell: (named) => <SlipCell named={named} reachDays={reachDays} />,
    },
    scope: {
      id: 'scope',
      heading: headings.scope,
      width: track('scope'),
      cell: ({ row }) => (row.status === 'known' ? <ScopeCell row={row} /> : null),
    },
    stalled: countColumn('stalled'),
    waiting: countColumn('waiting'),
    weeks: {
      id: 'weeks',
      heading: headings.weeks,
      width: `${String(WIDTHS.weeks + weeks * WEEK)}px`,
      cell: (named) =>
        named.row.status === 'known' ? <WeeksCell named={named} row={named.row} asOf={takenAt} count={weeks} /> : null,
    },
  };
  function countColumn(id: 'stalled' | 'waiting'): Column<NamedRow> {
    return {
      id,
      heading: headings[id],
      width: track(id),
      align: 'end',
      sort: sortOf(id),
      cell: ({ row }) => (row.status === 'known' ? <CountCell count={row[id]} /> : null),
    };
  }
  return [
    {
      id: 'name',
      heading: headings.name,
      width: `minmax(${track('name')}, 2fr)`,
      isName: true,
      sort: sortOf('name'),
      cell: (named) => (
        <span className="bw-name">
          {!brief && <ScopeMark named={named} />}
          <span className="bw-name-words">
            <WholeName name={named.name}>
              <TargetLink to={targetOf(named)} className="bw-link bw-name-link" tabIndex={-1}>
                {named.name}
              </TargetLink>
            </WholeName>
            {!brief && <span className="bw-second">{named.note}</span>}
          </span>
        </span>
      ),
    },
    {
      id: 'level',
      heading: headings.level,
      width: track('level'),
      sort: sortOf('worst'),
      cell: (named) => <LevelCell named={named} />,
    },
    ...READING_ORDER.filter((id) => id === 'slip' || shown.includes(id)).map((id) => middle[id]),
    {
      id: 'open',
      heading: <span className="bw-visually-hidden">{headings.open}</span>,
      width: track('open'),
      cell: ({ key, name }, open) => (
        <button
          type="button"
          tabIndex={-1}
          className="bw-icon-button"
          aria-expanded={open}
          aria-label={labelOpen(name)}
          onClick={() => toggle(key)}
        >
          <ChevronIcon />
        </button>
      ),
    },
  ];
}
