import type { IssueLink, IssueStub } from '../../jira/shapes';

export interface LinkedIssue {
  readonly linkId: string;
  readonly issue: IssueStub;
  readonly typeName: string;
  /** True if the other issue is in `outwardIssue`: then this issue is the one that blocks, clones, causes. */
  readonly outward: boolean;
}

export interface LinkGroup {
  /** "is blocked by" */
  readonly relation: string;
  readonly linked: readonly LinkedIssue[];
}

/** Groups links by their relation, in the order in which each relation first occurs. */
export function linkGroups(links: readonly IssueLink[]): readonly LinkGroup[] {
  const groups = new Map<string, LinkedIssue[]>();
  for (const { id, type, inwardIssue, outwardIssue } of links) {
    const issue = outwardIssue ?? inwardIssue;
    if (issue === undefined) continue;
    const outward = outwardIssue !== undefined;
    const relation = outward ? type.outward : type.inward;
    const linked = groups.get(relation) ?? [];
    groups.set(relation, [...linked, { linkId: id, issue, typeName: type.name, outward }]);
  }
  return [...groups].map(([relation, linked]) => ({ relation, linked }));
}
