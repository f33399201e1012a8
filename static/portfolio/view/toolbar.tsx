import type { RefObject } from 'react';
import type { PortfolioConfig } from '../model/config';
import { GROUPS } from '../model/config';
import type { Shown } from '../model/rows';
import { useSay } from '../say';
import { SearchIcon } from './icons';

interface ToolbarProps {
  readonly filter: RefObject<HTMLInputElement>;
  readonly shown: Shown;
  readonly setShown: (shown: Shown) => void;
  readonly group: PortfolioConfig['group'];
  readonly setGroup: (group: PortfolioConfig['group']) => void;
  readonly count: number;
  readonly shownCount: number;
}

const LEVELS = ['off-track', 'at-risk', 'unknown', 'on-track'] as const;

/** Filters by words and level, and the grouping of rows. */
export function Toolbar({ filter, shown, setShown, group, setGroup, count, shownCount }: ToolbarProps) {
  const say = useSay();
  return (
    <div className="bw-toolbar">
      <span className="bw-search">
        <SearchIcon />
        <input
          ref={filter}
          type="search"
          aria-label={say('portfolio.filter')}
          placeholder={say('portfolio.filter')}
          value={shown.words}
          onChange={({ target }) => setShown({ ...shown, words: target.value })}
        />
      </span>
      <select
        className="bw-select"
        aria-label={say('portfolio.level')}
        value={shown.level}
        onChange={({ target }) =>
          setShown({ ...shown, level: LEVELS.find((level) => level === target.value) ?? 'all' })
        }
      >
        <option value="all">{say('portfolio.level.all')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {say('portfolio.level.one', { level: say(`level.${level}`) })}
          </option>
        ))}
      </select>
      <select
        className="bw-select"
        aria-label={say('portfolio.group')}
        value={group}
        onChange={({ target }) => setGroup(GROUPS.find((each) => each === target.value) ?? 'none')}
      >
        {GROUPS.map((each) => (
          <option key={each} value={each}>
            {say(`portfolio.group.${each}`)}
          </option>
        ))}
      </select>
      <span className="bw-toolbar-count" role="status">
        {count === shownCount
          ? say('portfolio.rows', { count })
          : say('portfolio.rows.some', { shown: shownCount, count })}
      </span>
    </div>
  );
}
