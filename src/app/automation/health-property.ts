import type { IssueFacts } from './issue-facts';

/** The key in the manifest's `jira:entityProperty`. */
export const HEALTH_PROPERTY = 'bellwether';

/** The value of the issue property, with the names used in JQL. Values that are not known are absent. */
export interface HealthProperty {
  readonly health?: string;
  readonly slipDays?: number;
  readonly scopeChangePercent?: number;
  readonly expectedDate?: string;
  readonly chance?: number;
  readonly stalled?: 'yes' | 'no';
  readonly waitingFor?: string;
}

/** Further keys are written as "and more": users search the property for a few keys; it is no complete list. */
const MAX_KEYS = 20;

export function healthProperty(facts: IssueFacts): HealthProperty {
  const { health, slipDays, scopeChangePercent, expectedDate, chance, stalled, waitingFor } = facts;
  return {
    ...(health === null ? {} : { health }),
    ...(slipDays === null ? {} : { slipDays }),
    ...(scopeChangePercent === null ? {} : { scopeChangePercent }),
    ...(expectedDate === null ? {} : { expectedDate }),
    ...(chance === null ? {} : { chance }),
    ...(stalled === null ? {} : { stalled: stalled ? 'yes' : 'no' }),
    ...(waitingFor.length === 0 ? {} : { waitingFor: waitingFor.slice(0, MAX_KEYS).join(' ') }),
  };
}
