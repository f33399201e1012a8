import type { HealthProperty } from './health-property';
import { type PanelStatus, panelStatusOf } from './panel-status';

/**
 * The issue property in which Jira looks for the status of a closed panel. The manifest's function
 * (`dynamicProperties`) comes first if both exist.
 */
export const statusPropertyKey = (appId: string): string => `com.atlassian.jira.issue:${appId}:issue-health:status`;

const LEVELS = ['on-track', 'at-risk', 'off-track', 'unknown'] as const;

/** The status that belongs to the health written to an issue: empty once the health is emptied, null without a level. */
export function statusPropertyOf(
  value: HealthProperty,
  say: Parameters<typeof panelStatusOf>[1],
): PanelStatus['status'] | Record<string, never> | null {
  if (Object.keys(value).length === 0) return {};
  const level = LEVELS.find((known) => known === value.health);
  return level === undefined ? null : (panelStatusOf({ level, finished: false }, say)?.status ?? null);
}
