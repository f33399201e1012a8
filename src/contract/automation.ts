export interface RuleBudgetPayload {
  readonly projectId: string;
}

/**
 * Rule runs per month that one rule on these events would cause in a project, computed from the project's last 90 days.
 */
export interface RuleBudget {
  readonly days: number;
  /** Per month: scope changes, and the writes that report them at once, daily and weekly. */
  readonly events: number;
  readonly each: number;
  readonly daily: number;
  readonly weekly: number;
  /** Runs that the rule "any change of an issue in an epic, sprint or version" would cause. */
  readonly anyChange: number;
  /** Runs per month that the plans of Jira pay for. */
  readonly plans: { readonly free: number; readonly standard: number; readonly premiumPerUser: number };
}
