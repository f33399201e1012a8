import type { Explained } from './explained';

/** How dates are foretold, and what levels make of them. */
export const forecastExplained: Explained<'forecast' | 'level' | 'calibration' | 'iterationChance' | 'holds'> = {
  forecast: {
    windowDays: 'A forecast draws from the last so many working days of the team.',
    blockDays: 'So many days in a row are drawn together.',
    trials: 'So many futures are simulated.',
    mostDays: 'Look this many working days ahead. Work that is not finished by then counts as later.',
    finishedNeeded: 'So many finished items are needed for a forecast.',
    activeDaysNeeded: 'They have to have been finished on at least so many different days.',
    ownDays: 'A scope that has run for fewer days is told by its team’s pace instead of its own.',
    growthDays: 'Until a scope has run for so many days, past scopes tell how it will grow.',
    estimatedShare: 'Work is weighed by points where at least this share of it is estimated, else counted.',
    breakAtErrors:
      'A team’s pace has changed when two spells differ by so many standard errors; older days are left out.',
    bucketNames:
      'A version without a release date and with a name like this has no end: it is a list that takes up work for ever.',
    breakWeeks: 'Each of the two spells has to be at least so many weeks long.',
  },
  level: {
    offTrackBelowChance: 'What has a target is off track below this chance to meet it.',
    atRiskBelowChance: 'It is at risk below this chance.',
  },
  calibration: {
    paceSpread: 'How far a team’s pace is believed to drift, on a log scale, before its own past says more.',
    pastNeeded: 'So many past forecasts are needed to correct new ones by them.',
    mostPast: 'At most so many past forecasts are looked at.',
    pastTrials: 'Each is simulated with so many futures.',
    memory: 'After so many later forecasts a past one counts half.',
    step: 'By how much each kept or broken promise moves the correction.',
    mostLoss: 'A correction that would have been worse than none by so many times is dropped.',
  },
  iterationChance: {
    recentIterations: 'A commitment is held against what the last so many sprints delivered.',
    habitMemory: 'How much less each earlier sprint counts than the one after it.',
    habitDoubt: 'So many usual sprints are mixed into a team’s own habit of falling short.',
    usualShortfall: 'The share of usual sprints that fall short.',
    mostLoad: 'A commitment of more than so many times the usual counts as so many times.',
    intercept: 'The chance to fall short where nothing speaks for or against it, as log odds.',
    habit: 'How much a habit of falling short adds to it.',
    load: 'How much a commitment above the usual adds to it.',
    elapsed: 'How much the time that is gone adds to it.',
  },
  holds: {
    outstayedPercentile: 'An item holds up an end once it has stayed for longer than this percentage of own stays.',
    stayTail: 'The higher, the sooner an item that has outstayed moves on in the futures.',
  },
};
