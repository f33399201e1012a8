/**
 * A whole Jira site as one document: the demo company generates one, an import creates one from exported issues, and
 * the local Jira loads one into its database. Shapes inside `fields` and `changelog` are those of Jira's REST API v3.
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

/** The group whose members administer the site; the name is Jira's. */
export const ADMINISTRATORS = 'jira-administrators';

export interface SiteUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly accountType: 'atlassian' | 'app' | 'customer';
  /** The language of their Jira: "de_DE"; English if absent. */
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
  /**
   * Absent: live. Archived: no search finds it, but it can be read by key. Deleted: in the trash, which looks like
   * missing.
   */
  readonly state?: 'archived' | 'deleted';
  /** True if the app's own account was removed from the project's permissions. */
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

/** In the shape of `GET /rest/api/3/field`; custom fields are recognised by `schema.custom`. */
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

/** A gadget of an app on a dashboard. */
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
  /** False if the export contained no changelog for it: then the local Jira answers with none either. */
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
