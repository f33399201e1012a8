import type { IssueFacts } from './issue-facts';

/** As the manifest's `jira:entityProperty` names it. */
export const HEALTH_PROPERTY = 'bellwether';

/** The value of the issue property: what the names in JQL stand for. Absent is what cannot be said. */
export interface HealthProperty {
  readonly health?: string;
  readonly slipDays?: number;
  readonly scopeChangePercent?: number;
  readonly expectedDate?: string;
  readonly chance?: number;
  readonly stalled?: 'yes' | 'no';
  readonly waitingFor?: string;
}

/** Keys beyond these are told as "and more": a property is found by a few, and is no list. */
const MOST_KEYS = 20;

export function healthProperty(facts: IssueFacts): HealthProperty {
  const { health, slipDays, scopeChangePercent, expectedDate, chance, stalled, waitingFor } = facts;
  return {
    ...(health === null ? {} : { health }),
    ...(slipDays === null ? {} : { slipDays }),
    ...(scopeChangePercent === null ? {} : { scopeChangePercent }),
    ...(expectedDate === null ? {} : { expectedDate }),
    ...(chance === null ? {} : { chance }),
    ...(stalled === null ? {} : { stalled: stalled ? 'yes' : 'no' }),
    ...(waitingFor.length === 0 ? {} : { waitingFor: waitingFor.slice(0, MOST_KEYS).join(' ') }),
  };
}
