/**
 * A whole Jira site as one document: what the demo company generates, what an import makes of exported issues, and
 * what the local Jira loads into its database. Shapes inside `fields` and `changelog` are those of Jira's REST API v3.
 */
export interface Site {
  readonly name: string;
  /** The site's present moment when it is loaded (ISO). Its clock runs on from here. */
  readonly now: string;
  readonly timeZone: string;
  readonly users: readonly SiteUser[];
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly projects: readonly SiteProject[];
  readonly statuses: readonly SiteStatus[];
  readonly issueTypes: readonly SiteIssueType[];
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  readonly linkTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly inward: string;
    readonly outward: string;
  }[];
  readonly fields: readonly SiteField[];
  readonly securityLevels: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
  }[];
  readonly boards: readonly SiteBoard[];
  readonly sprints: readonly SiteSprint[];
  readonly issues: Iterable<SiteIssue>;
  /** None when absent. */
  readonly filters?: readonly SiteFilter[];
  /** None when absent. */
  readonly dashboards?: readonly SiteDashboard[];
}

/** The group whose members administer the site, as Jira itself names it. */
export const ADMINISTRATORS = 'jira-administrators';

export interface SiteUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly accountType: 'atlassian' | 'app' | 'customer';
  /** In which they read Jira: "de_DE"; English where nothing is said. */
  readonly locale?: string;
}

export interface SiteProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** next-gen = team-managed, classic = company-managed. */
  readonly style: 'classic' | 'next-gen';
  readonly leadAccountId: string | null;
  /** Groups whose members may browse it; null = everybody. */
  readonly browseGroups: readonly string[] | null;
  readonly versions: readonly SiteVersion[];
  /** Absent: live. Archived: found by no search, but still read by key. Deleted: in the trash, as if it were gone. */
  readonly state?: 'archived' | 'deleted';
  /** True when the app's own account was taken out of the project's permissions. */
  readonly hiddenFromApp?: boolean;
}

export interface SiteVersion {
  readonly id: string;
  readonly name: string;
  readonly startDate?: string;
  readonly releaseDate?: string;
  readonly released: boolean;
  readonly archived: boolean;
}

export interface SiteStatus {
  readonly id: string;
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done' | 'undefined';
}

export interface SiteIssueType {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  /** 1 epic, 0 standard, -1 sub-task. */
  readonly hierarchyLevel: number;
}

/** As `GET /rest/api/3/field` tells it; custom fields are known by `schema.custom`. */
export interface SiteField {
  readonly id: string;
  readonly name: string;
  readonly schema: {
    readonly type: string;
    readonly items?: string;
    readonly custom?: string;
    readonly customId?: number;
    readonly system?: string;
  };
}

export interface SiteBoard {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
  readonly projectKey: string;
  /** Columns in order, each with the ids of the statuses it shows. */
  readonly columns: readonly { readonly name: string; readonly statusIds: readonly string[] }[];
  readonly estimationFieldId: string | null;
}

export interface SiteSprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly boardId: number;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
  readonly goal?: string;
}

/** A saved query. */
export interface SiteFilter {
  readonly id: string;
  readonly name: string;
  readonly jql: string;
  readonly ownerAccountId: string;
  readonly shared: boolean;
}

export interface SiteDashboard {
  readonly id: string;
  readonly name: string;
  readonly ownerAccountId: string;
  readonly shared: boolean;
  readonly gadgets: readonly SiteGadget[];
}

/** What an app shows on a dashboard. */
export interface SiteGadget {
  readonly id: number;
  /** Key of the module in the app's manifest. */
  readonly moduleKey: string;
  readonly title: string;
  readonly color: string;
  readonly position: { readonly row: number; readonly column: number };
  /** By key, as an app or the page keeps them with the gadget. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SiteIssue {
  readonly id: string;
  readonly key: string;
  /** By field id, in REST shape (status, issuetype, assignee … as objects with their id; comment, worklog inside). */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Oldest first. */
  readonly histories: readonly SiteHistory[];
  readonly securityLevelId: string | null;
  /** False when the export carried no changelog for it: then the local Jira answers with none, as the export did. */
  readonly historyKnown: boolean;
}

export interface SiteHistory {
  readonly id: string;
  readonly created: string;
  readonly authorAccountId: string | null;
  readonly items: readonly SiteHistoryItem[];
}

export interface SiteHistoryItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId?: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}
