/** One issue as the local Jira stores it: ids instead of the objects in Jira's answers. Instants in ms. */
export interface IssueRecord {
  readonly id: number;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly priorityId: string | null;
  readonly resolutionId: string | null;
  readonly assignee: string | null;
  readonly reporter: string | null;
  readonly creator: string | null;
  readonly parentId: number | null;
  readonly securityId: string | null;
  readonly created: number;
  readonly updated: number;
  readonly resolved: number | null;
  readonly statusChanged: number;
  readonly dueOn: string | null;
  readonly sprintIds: readonly number[];
  readonly versionIds: readonly string[];
  readonly affectedVersionIds: readonly string[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
  readonly labels: readonly string[];
  readonly summary: string;
  /** An Atlassian document, or null. */
  readonly description: unknown;
  readonly environment: unknown;
  /** Seconds. */
  readonly originalEstimate: number | null;
  readonly remainingEstimate: number | null;
  readonly timeSpent: number | null;
  /** Every other field by id, in REST shape. */
  readonly custom: Readonly<Record<string, unknown>>;
  readonly rank: number;
  readonly historyKnown: boolean;
  /** Values that apps keep on the issue, by the property's key; absent if there are none. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The number in an issue's key: 12 in `ABC-12`. */
export const numberInKey = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);
