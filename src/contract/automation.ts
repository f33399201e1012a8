export interface RuleBudgetPayload {
  readonly projectId: string;
}

/** Rule runs a month that one rule on what happened would cause in a project, from its own last 90 days. */
export interface RuleBudget {
  readonly days: number;
  /** A month of each: changes of scope, and the writes that tell of them at once, daily and weekly. */
  readonly events: number;
  readonly each: number;
  readonly daily: number;
  readonly weekly: number;
  /** What the rule "any change of an issue in an epic, sprint or version" would cause. */
  readonly anyChange: number;
  /** What the plans of Jira pay for, a month. */
  readonly plans: { readonly free: number; readonly standard: number; readonly premiumPerUser: number };
}
