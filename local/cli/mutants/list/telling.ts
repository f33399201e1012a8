import type { Mutant } from '../mutant';

const tests = ['app/automation/events/exactly-once'];

/** However a function ends, and whatever runs in parallel: rules receive each event once. */
export const TELLING: readonly Mutant[] = [
  {
    breaks: 'telling: an event is sent twice',
    file: 'events/decide.ts',
    search: 'filter(({ event }) => !deciding.emitted.has(event.id))',
    replace: 'filter(() => true)',
    tests,
  },
  {
    breaks: 'telling: a sent event is not recorded',
    file: 'events/deliver-events.ts',
    search: 'if (delivered.length > 0) await deps.noteEmitted',
    replace: 'if (delivered.length > 1000) await deps.noteEmitted',
    tests,
  },
  {
    breaks: 'telling: a batch is released before it was sent',
    file: 'events/deliver-events.ts',
    search: 'decided.batches.filter((batch) => !delivered.includes(batch))',
    replace: 'decided.batches.filter((batch) => !due.includes(batch))',
    tests,
  },
  {
    breaks: 'telling: a level counts as sent when nothing could be sent',
    file: 'events/standings.ts',
    search: 'valueAfter: (reported) => level ?? reported,',
    replace: 'valueAfter: () => level,',
    tests: ['app/automation/events/standings'],
  },
];
