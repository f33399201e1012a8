import { useCallback, useMemo, useRef, useState } from 'react';
import type { Portfolio } from '../../../src/contract/portfolio';
import { Help } from '../../kit/help';
import { useHost } from '../../kit/host/host-context';
import type { Failure } from '../../kit/reading-state';
import { TreeGrid } from '../../kit/table/tree-grid';
import type { PortfolioConfig } from '../model/config';
import { groupedRows, shownRows, weeksKept, type NamedRow, type Shown, type Sorting } from '../model/rows';
import { useSay } from '../say';
import { targetOf } from './cells';
import { columnsThatFit, isBrief, LIST_BELOW, portfolioColumns } from './columns';
import { FirstStepLine } from './first-step-line';
import { LeadSentence } from './lead-sentence';
import { Legend } from './legend';
import { RowDetail } from './row-detail';
import { RowList } from './row-list';
import { StaleNotice } from './stale-notice';
import { TableActions } from './table-actions';
import { Toolbar } from './toolbar';
import { useSlashKey } from './use-slash-key';
import { useWidth } from '../../kit/use-width';

interface PortfolioTableProps {
  readonly title: string;
  readonly config: PortfolioConfig;
  readonly portfolio: Portfolio;
  readonly rows: readonly NamedRow[];
  readonly refreshing: boolean;
  readonly failure: Failure | null;
  readonly nextTryAt: Date | null;
  readonly refresh: () => void;
}

const ROW_HEIGHT = 60;
const BRIEF_ROW_HEIGHT = 44;
const ALL_WEEKS = 8;
/** Fewer rows need no filter. */
const FILTERED_FROM = 6;

/** The portfolio: its table with the parts above and below. */
export function PortfolioTable(props: PortfolioTableProps) {
  const { title, config, portfolio, rows, refreshing, failure, nextTryAt, refresh } = props;
  const say = useSay();
  const host = useHost();
  const frame = useRef<HTMLElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const width = useWidth(frame);
  const [shown, setShown] = useState<Shown>({ words: '', level: 'all' });
  const [group, setGroup] = useState(config.group);
  const [sorting, setSorting] = useState<Sorting>({ by: config.sort, reversed: false });
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback((key: string, open: boolean) => {
    setOpenKeys((before) => {
      const after = new Set(before);
      if (open) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);
  const visible = useMemo(() => shownRows(rows, shown, sorting), [rows, shown, sorting]);
  const groups = useMemo(() => groupedRows(visible, group), [visible, group]);
  const brief = isBrief(width);
  const titleOf = (key: string): string => {
    if (group !== 'level') return key;
    if (key === 'off-track' || key === 'at-risk' || key === 'on-track' || key === 'unknown') return say(`level.${key}`);
    return say(key === 'finished' ? 'portfolio.level.finished' : 'portfolio.level.not-ready');
  };
  const lines = groups.flatMap(({ key, rows: members }) => [
    ...(key === '' ? [] : [{ kind: 'group' as const, key: `group ${key}`, title: titleOf(key) }]),
    ...members.map((row) => ({ kind: 'row' as const, key: row.key, row })),
  ]);
  const { shown: fitting, weeks } = columnsThatFit(config.columns, width, weeksKept(rows));
  const columns = portfolioColumns({
    shown: fitting,
    weeks,
    brief,
    rows,
    takenAt: portfolio.takenAt,
    headings: {
      name: say('portfolio.column.name'),
      level: say('portfolio.level'),
      expected: say('portfolio.column.expected'),
      slip: say(brief ? 'portfolio.column.slip.short' : 'portfolio.column.slip'),
      scope: say('portfolio.column.scope'),
      stalled: say('portfolio.column.stalled'),
      waiting: say('portfolio.column.waiting'),
      weeks: say(weeks === ALL_WEEKS ? 'portfolio.column.weeks' : 'portfolio.column.chance'),
      open: say('portfolio.column.open'),
    },
    sortOf: (by) => ({
      direction: sorting.by !== by ? null : isDescending(sorting) ? 'descending' : 'ascending',
      toggle: () => setSorting((before) => ({ by, reversed: before.by === by && !before.reversed })),
    }),
    labelOpen: (name) => say('portfolio.open', { name }),
    toggle: (key) => setOpen(key, !openKeys.has(key)),
  });
  useSlashKey(filter);
  const asOf = say('portfolio.as-of', { on: portfolio.takenAt });
  const follow = (row: NamedRow, newTab: boolean): void => host.open(targetOf(row), newTab);
  return (
    <section ref={frame} className="bw-portfolio" data-brief={brief}>
      <header className="bw-portfolio-head">
        <div>
          <h1>{title}</h1>
          <LeadSentence rows={rows} />
        </div>
        {!brief && <span className="bw-as-of">{asOf}</span>}
        <TableActions
          rows={visible}
          title={title}
          refreshing={refreshing}
          refresh={refresh}
          brief={width < LIST_BELOW}
        />
      </header>
      {failure !== null && <StaleNotice takenAt={portfolio.takenAt} nextTryAt={nextTryAt} refresh={refresh} />}
      {portfolio.firstStep !== null && width >= LIST_BELOW && (
        <FirstStepLine firstStep={portfolio.firstStep} rows={rows} brief={brief} />
      )}
      {!brief && rows.length >= FILTERED_FROM && (
        <Toolbar {...{ filter, shown, setShown, group, setGroup }} count={rows.length} shownCount={visible.length} />
      )}
      {visible.length === 0 && <p className="bw-subtle">{say('portfolio.rows.none')}</p>}
      {width < LIST_BELOW ? (
        <RowList rows={visible} shownRows={config.rows} openKeys={openKeys} setOpen={setOpen} label={title} />
      ) : (
        visible.length > 0 && (
          <TreeGrid
            label={title}
            columns={columns}
            lines={lines}
            rowHeight={brief ? BRIEF_ROW_HEIGHT : ROW_HEIGHT}
            shownRows={config.rows}
            openKeys={openKeys}
            setOpen={setOpen}
            detail={(row) => <RowDetail named={row} />}
            follow={follow}
          />
        )
      )}
      <footer className="bw-portfolio-foot">
        <Legend rows={rows} brief={brief} />
        <span className="bw-portfolio-notes">
          {portfolio.truncated && <span>{say('portfolio.rows.truncated', { count: rows.length })}</span>}
          {portfolio.someHidden && <span>{say('state.some-hidden')}</span>}
          {!brief && <span>{say('portfolio.footer')}</span>}
          {brief && <span>{asOf}</span>}
          <Help label={say('portfolio.help.label')}>{say('portfolio.help')}</Help>
        </span>
      </footer>
    </section>
  );
}

/** Worst, most and latest first sort in descending order; names and dates do not. */
function isDescending({ by, reversed }: Sorting): boolean {
  const fromLarge = by !== 'name' && by !== 'expected';
  return fromLarge !== reversed;
}
