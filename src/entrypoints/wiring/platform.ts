import type { Jira } from '../../adapters/jira/client';
import type { Spending } from '../../adapters/jira/points';
import type { Sql } from '../../adapters/storage/engine/sql';
import type { RuleWebhook } from '../../app/automation/webhook/webhook-settings';
import type { Job } from './job';
import type { SettingsStore } from './kept-settings';

/** The outside world of one invocation. Tests pass their own. */
export interface Platform {
  readonly sql: Sql;
  /** As the app; counts the requests. */
  readonly jira: Jira & { readonly spent: () => Spending };
  /** The points per hour that Jira says it grants the app; null or absent until it has said so. */
  readonly grantedAnHour?: () => number | null;
  readonly settings: SettingsStore;
  /** The rule that is called with every event; null without one. */
  readonly readWebhook: () => Promise<RuleWebhook | null>;
  /** Queues jobs to run at an instant or soon after. */
  readonly push: (jobs: readonly Job[], at: Date) => Promise<void>;
  /** Reports the stored account ids to Atlassian and returns which accounts were closed. */
  readonly report: (
    accounts: readonly { readonly accountId: string; readonly updatedAt: Date }[],
  ) => Promise<readonly { readonly accountId: string; readonly status: 'updated' | 'closed' }[]>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
  /** The id of this invocation. */
  readonly invocation: string;
}
