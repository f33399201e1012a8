import { useState } from 'react';
import { counted } from '../format/numbers';
import { useSession } from '../host/session-context';
import { BoardColumns, type BoardColumnsProps } from './board-columns';
import { quicklyFiltered, QUICK_FILTERS, QUICK_FILTER_NAMES, type QuickFilter } from './quick-filters';

/** The board's columns, with its quick filters above. */
export function FilteredColumns({ issues, ...board }: BoardColumnsProps) {
  const { session, now } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<QuickFilter>>(new Set());
  const shown = quicklyFiltered(issues, chosen, { viewer: session.viewer, now: now() });
  const toggle = (filter: QuickFilter): void => {
    const others = [...chosen].filter((each) => each !== filter);
    setChosen(new Set(chosen.has(filter) ? others : [...others, filter]));
  };
  return (
    <>
      <div className="quick-filters" role="group" aria-label="Quick filters">
        {QUICK_FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            className="toggle"
            aria-pressed={chosen.has(filter)}
            onClick={() => toggle(filter)}
          >
            {QUICK_FILTER_NAMES[filter]}
          </button>
        ))}
        {chosen.size > 0 && (
          <span role="status" className="subtle small">
            {shown.length} of {counted(issues.length, 'issue')}
          </span>
        )}
      </div>
      <BoardColumns {...board} issues={shown} />
    </>
  );
}
