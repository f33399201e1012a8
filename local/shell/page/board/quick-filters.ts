import type { Issue } from '../jira/shapes';

/** The quick filters that every new board of Jira has. */
export const QUICK_FILTERS = ['mine', 'recent'] as const;
export type QuickFilter = (typeof QUICK_FILTERS)[number];

export const QUICK_FILTER_NAMES: Readonly<Record<QuickFilter, string>> = {
  mine: 'Only My Issues',
  recent: 'Recently Updated',
};

const DAY_MS = 86_400_000;

export interface Looking {
  readonly viewer: string;
  /** ISO. */
  readonly now: string;
}

/** The issues that pass every chosen filter. */
export function quicklyFiltered(
  issues: readonly Issue[],
  chosen: ReadonlySet<QuickFilter>,
  { viewer, now }: Looking,
): readonly Issue[] {
  const since = Date.parse(now) - DAY_MS;
  const passes: Readonly<Record<QuickFilter, (issue: Issue) => boolean>> = {
    mine: ({ fields }) => fields.assignee?.accountId === viewer,
    recent: ({ fields }) => Date.parse(fields.updated ?? '') >= since,
  };
  return issues.filter((issue) => [...chosen].every((filter) => passes[filter](issue)));
}
