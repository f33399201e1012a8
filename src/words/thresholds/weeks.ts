import type { Explained } from './explained';

const comparedWeeks = {
  raiseAtPercentile: 'It is told once the last weeks exceed this percentage of earlier stretches of weeks.',
  severeAtPercentile: 'It is severe beyond this percentage.',
  severeTimesLeast: 'It is severe only from so many times the least that is told.',
  weeks: 'The last so many weeks are looked at together.',
  apartWeeks: 'They are compared with weeks that lie at least so many weeks back.',
  referenceWeeks: 'So many earlier weeks are compared with.',
  stretchesNeeded: 'So many earlier stretches are needed to tell what is usual.',
};

/** A team’s last weeks, held against its own earlier ones. */
export const weeksExplained: Explained<'dateMoved' | 'overloaded' | 'returned' | 'priorityChurn'> = {
  dateMoved: {
    ...comparedWeeks,
    leastMoves: 'An item’s date moved too often once it was put off so many times.',
    severeMoves: 'From so many times on it is severe, if its first date has passed or the plan has grown much longer.',
    severeGrowth: 'A plan has grown much longer by this share of the time that there was at first.',
    finishedNeeded: 'So many finished items with dates are needed to tell how often dates usually move.',
    leastItemsPerWeek: 'In a project, at least so many dates have to move a week.',
    leastShare: 'In a project, the dates of at least this share of open items have to move a week.',
  },
  overloaded: {
    ...comparedWeeks,
    leastPerPerson: 'At most so many items in progress for each active person are never an overload.',
  },
  returned: {
    ...comparedWeeks,
    leastReopened: 'At least so many finished items have to have been re-opened.',
    leastShare: 'At least this share of what was finished has to have been re-opened.',
    finishedNeeded: 'So many finished items are needed to tell a share.',
  },
  priorityChurn: {
    ...comparedWeeks,
    leastItemsPerWeek: 'The priority of at least so many items has to change a week.',
    leastShare: 'The priority of at least this share of open items has to change a week.',
  },
};
