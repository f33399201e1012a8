import type { DataFlaw, DataFlawCount } from '../core/facts/data-quality';
import { number, percent } from './format';

interface FlawWords {
  /** What there is so much of, as in "12 of 80 finished items were closed by a bulk edit". */
  readonly of: string;
  readonly what: string;
  /** What it does to the numbers. */
  readonly effect: string;
}

const FLAW_WORDS: Readonly<Record<DataFlaw, FlawWords>> = {
  'without-history': {
    of: 'items',
    what: 'have no recorded history',
    effect:
      'How long they were where is not known: ageing, stays and flow leave them out, and silence goes by comments.',
  },
  imported: {
    of: 'items',
    what: 'were made many at once',
    effect:
      'They were imported or cloned: when they were made says nothing, and scope may seem to have jumped that day.',
  },
  'bulk-closed': {
    of: 'finished items',
    what: 'were closed by a bulk edit',
    effect:
      'The day on which they were closed is not the day on which they were done: throughput jumps, cycle times are too long.',
  },
  'finished-outside': {
    of: 'finished items',
    what: 'went straight to done',
    effect: 'The work was done where the tracker does not see it: they count as finished, and not in cycle times.',
  },
  unestimated: {
    of: 'finished items',
    what: 'were never estimated, where estimates are the custom',
    effect: 'Below 80 % with an estimate, scopes are weighed by items and not by points.',
  },
  'uncategorised-statuses': {
    of: 'statuses',
    what: 'have no category any more',
    effect:
      'Whether work in them was under way is not known: what passed through them may have started later than it did.',
  },
  'unclosed-iterations': {
    of: 'started sprints',
    what: 'were never closed',
    effect: 'Everything in them counts as planned for now, and what is carried over from them is not seen.',
  },
};

/** "12 of 80 finished items (15 %) were closed by a bulk edit. …"; null where there are none. */
export function dataFlawSentence({ flaw, count, of }: DataFlawCount): string | null {
  if (count === 0) return null;
  const { of: things, what, effect } = FLAW_WORDS[flaw];
  return `${number(count)} of ${number(of)} ${things} (${percent(count / of)}) ${what}. ${effect}`;
}
