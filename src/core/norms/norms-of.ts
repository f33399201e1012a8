import { computed } from '../facts/computed';
import type { Facts } from '../facts/facts';
import { learnt } from '../facts/learnt';
import type { FlowNorms } from './flow-norms';
import { askedPercentiles } from '../settings/asked-percentiles';
import { flowNorms } from './flow/derive-flow-norms';
import { flowPast, pastTaught, type TaughtFlow } from './flow/flow-past';

/** What is usual for the teams of these facts, learnt from all their items. */
export const normsOf = computed('flow norms', (facts: Facts): FlowNorms => {
  const { snapshot, settings, taught } = facts;
  const past = taught === null ? livePast(facts) : pastTaught(flowLesson(facts, settings), snapshot.calendar, settings);
  return flowNorms(past, snapshot);
});

const livePast = computed('flow past', ({ histories, snapshot, settings }: Facts) =>
  flowPast(histories, snapshot, settings),
);

/** What norms rest on; asked by all settings, for the percentiles that these name. */
export const flowLesson = learnt('flow', {
  learn: (facts: Facts, settings: Parameters<typeof askedPercentiles>[0]): TaughtFlow =>
    livePast(facts).taught({
      percentiles: askedPercentiles(settings),
      ofSilence: askedPercentiles({ silent: settings['silent'] ?? {} }),
      withinDays: facts.settings.stalled.horizonDays,
    }),
});
