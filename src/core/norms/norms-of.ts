import { computed } from '../facts/computed';
import type { Facts } from '../facts/facts';
import type { FlowNorms } from './flow-norms';
import { deriveFlowNorms } from './flow/derive-flow-norms';

/** What is usual for the teams of these facts, learnt from all their items. */
export const normsOf = computed('flow norms', ({ histories, snapshot, settings }: Facts): FlowNorms =>
  deriveFlowNorms(histories, snapshot, settings),
);
