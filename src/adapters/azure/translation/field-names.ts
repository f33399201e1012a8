/** Reference names: display names are translated, and can be renamed. */
export const FIELD = {
  project: 'System.TeamProject',
  type: 'System.WorkItemType',
  state: 'System.State',
  assignedTo: 'System.AssignedTo',
  areaPath: 'System.AreaPath',
  iterationPath: 'System.IterationPath',
  iterationId: 'System.IterationId',
  title: 'System.Title',
  tags: 'System.Tags',
  createdAt: 'System.CreatedDate',
  createdBy: 'System.CreatedBy',
  changedAt: 'System.ChangedDate',
  changedBy: 'System.ChangedBy',
  parent: 'System.Parent',
  isDeleted: 'System.IsDeleted',
  history: 'System.History',
  commentCount: 'System.CommentCount',
  hyperlinkCount: 'System.HyperLinkCount',
  description: 'System.Description',
  /** Bugs have this field instead of a description. */
  reproSteps: 'Microsoft.VSTS.TCM.ReproSteps',
  criteria: 'Microsoft.VSTS.Common.AcceptanceCriteria',
  priority: 'Microsoft.VSTS.Common.Priority',
  startDate: 'Microsoft.VSTS.Scheduling.StartDate',
  dueDate: 'Microsoft.VSTS.Scheduling.DueDate',
  targetDate: 'Microsoft.VSTS.Scheduling.TargetDate',
  completedWork: 'Microsoft.VSTS.Scheduling.CompletedWork',
  blocked: 'Microsoft.VSTS.CMMI.Blocked',
} as const;

/** Number, date and author of a revision, which the service writes. */
export const REVISION_STAMPS = [
  'System.Rev',
  'System.Watermark',
  'System.AuthorizedDate',
  'System.AuthorizedAs',
  'System.RevisedDate',
  'System.PersonId',
] as const;

/** Fields that the service or a rule writes with every change, or with a change of state: no act of a person. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  ...REVISION_STAMPS,
  'System.Id',
  'System.AreaId',
  'System.NodeName',
  'System.Reason',
  'System.Parent',
  'System.IsDeleted',
  'System.CommentCount',
  'System.History',
  'System.BoardColumn',
  'System.BoardColumnDone',
  'System.BoardLane',
  'System.CreatedDate',
  'System.CreatedBy',
  'System.ChangedDate',
  'System.ChangedBy',
  'System.AttachedFileCount',
  'System.HyperLinkCount',
  'System.ExternalLinkCount',
  'System.RelatedLinkCount',
  'System.RemoteLinkCount',
  'Microsoft.VSTS.Common.StateChangeDate',
  'Microsoft.VSTS.Common.ActivatedDate',
  'Microsoft.VSTS.Common.ActivatedBy',
  'Microsoft.VSTS.Common.ResolvedDate',
  'Microsoft.VSTS.Common.ResolvedBy',
  'Microsoft.VSTS.Common.ResolvedReason',
  'Microsoft.VSTS.Common.ClosedDate',
  'Microsoft.VSTS.Common.ClosedBy',
  'Microsoft.VSTS.Common.StackRank',
  'Microsoft.VSTS.Common.BacklogPriority',
]);

const BOOKKEEPING_PREFIXES = ['WEF_', 'System.AreaLevel', 'System.IterationLevel'];

/** True if a change of this field never means that somebody worked on the item. */
export function isBookkeeping(field: string): boolean {
  return BOOKKEEPING.has(field) || BOOKKEEPING_PREFIXES.some((prefix) => field.startsWith(prefix));
}
