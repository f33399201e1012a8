import type { Mutant } from '../mutant';

const tests = ['app/automation/events/exactly-once'];

/** Whatever ends a function, and whoever runs beside it: rules are told of each event once. */
export const TELLING: readonly Mutant[] = [
  {
    breaks: 'telling: what was told is told again',
    file: 'events/decide.ts',
    search: 'filter(({ event }) => !deciding.emitted.has(event.id))',
    replace: 'filter(() => true)',
    tests,
  },
  {
    breaks: 'telling: what is told is not noted',
    file: 'events/tell-events.ts',
    search: 'if (told.length > 0) await deps.noteEmitted',
    replace: 'if (told.length > 1000) await deps.noteEmitted',
    tests,
  },
  {
    breaks: 'telling: a batch is let go before it was told',
    file: 'events/tell-events.ts',
    search: 'decided.batches.filter((batch) => !told.includes(batch))',
    replace: 'decided.batches.filter((batch) => !due.includes(batch))',
    tests,
  },
  {
    breaks: 'telling: a level counts as told when nothing could be said',
    file: 'events/standings.ts',
    search: 'valueAfter: (told) => level ?? told,',
    replace: 'valueAfter: () => level,',
    tests: ['app/automation/events/standings'],
  },
];
