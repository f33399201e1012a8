import type { HealthProperty } from './health-property';
import { type PanelStatus, panelStatusOf } from './panel-status';

/**
 * Where Jira looks for the status of a closed panel on the issue itself: the second way beside the function of the manifest
 * (`dynamicProperties`), which comes first where both are there.
 */
export const statusPropertyKey = (appId: string): string => `com.atlassian.jira.issue:${appId}:issue-health:status`;

const LEVELS = ['on-track', 'at-risk', 'off-track', 'unknown'] as const;

/** What stands there beside the health that an issue is given; nothing once that is emptied, null where it never had any. */
export function statusPropertyOf(
  value: HealthProperty,
  say: Parameters<typeof panelStatusOf>[1],
): PanelStatus['status'] | Record<string, never> | null {
  if (Object.keys(value).length === 0) return {};
  const level = LEVELS.find((known) => known === value.health);
  return level === undefined ? null : (panelStatusOf({ level, finished: false }, say)?.status ?? null);
}
