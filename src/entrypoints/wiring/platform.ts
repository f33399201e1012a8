import type { Jira } from '../../adapters/jira/client';
import type { Spending } from '../../adapters/jira/points';
import type { Sql } from '../../adapters/storage/engine/sql';
import type { RuleWebhook } from '../../app/automation/webhook/webhook-settings';
import type { Job } from './job';
import type { SettingsStore } from './kept-settings';

/** What one invocation stands on. Tests have their own. */
export interface Platform {
  readonly sql: Sql;
  /** As the app, with a count of what it is asked. */
  readonly jira: Jira & { readonly spent: () => Spending };
  /** The points that Jira said it grants the app an hour; null or absent while it has not. */
  readonly grantedAnHour?: () => number | null;
  readonly settings: SettingsStore;
  /** The rule that is called with every event; null where none is. */
  readonly readWebhook: () => Promise<RuleWebhook | null>;
  /** Hands jobs over, to run at an instant or soon after. */
  readonly push: (jobs: readonly Job[], at: Date) => Promise<void>;
  /** Tells Atlassian whose account ids are kept, and hears which accounts were closed. */
  readonly report: (
    accounts: readonly { readonly accountId: string; readonly updatedAt: Date }[],
  ) => Promise<readonly { readonly accountId: string; readonly status: 'updated' | 'closed' }[]>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
  /** Names this invocation. */
  readonly invocation: string;
}
