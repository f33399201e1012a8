import type { IssueFacts } from './issue-facts';

/** The fields of the app, by the keys of the manifest's `jira:customField` modules. */
export const FIELD_KEYS = [
  'field-health',
  'field-slip',
  'field-scope-change',
  'field-expected',
  'field-stalled',
  'field-waiting-for',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** The field with the latest event. It is written with each event, not with the findings. */
export const EVENT_FIELD = 'field-last-event';

/** Null clears a field. */
export type FieldValue = string | number | null;

/** The values of the fields of one issue; null for an empty field. */
export function fieldValues(facts: IssueFacts): Readonly<Record<FieldKey, FieldValue>> {
  const { health, slipDays, scopeChangePercent, expectedDate, stalled, waitingFor } = facts;
  return {
    'field-health': health,
    'field-slip': slipDays,
    'field-scope-change': scopeChangePercent,
    'field-expected': expectedDate,
    'field-stalled': stalled === true ? 'yes' : null,
    'field-waiting-for': waitingFor.length === 0 ? null : waitingFor.slice(0, MAX_KEYS).join(' '),
  };
}

const MAX_KEYS = 20;
