import * as z from 'zod';

/** The parts of Jira's REST answers that the page reads. Other parts are ignored. */
export const userShape = z.object({
  accountId: z.string(),
  displayName: z.string(),
  active: z.boolean().default(true),
  accountType: z.string().optional(),
});
export type User = z.infer<typeof userShape>;

const statusShape = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string(), name: z.string().optional() }),
});
export type Status = z.infer<typeof statusShape>;

const issueTypeShape = z.object({
  id: z.string(),
  name: z.string(),
  subtask: z.boolean().default(false),
  hierarchyLevel: z.number().optional(),
});
export type IssueType = z.infer<typeof issueTypeShape>;

export const priorityShape = z.object({ id: z.string(), name: z.string() });
export type Priority = z.infer<typeof priorityShape>;

export const versionShape = z.object({
  id: z.string(),
  name: z.string(),
  released: z.boolean().default(false),
  archived: z.boolean().default(false),
  releaseDate: z.string().optional(),
});

/** An issue that another one mentions: a parent, a sub-task, the far end of a link. */
const issueStubShape = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string().nullish(),
    status: statusShape.optional(),
    issuetype: issueTypeShape.optional(),
    priority: priorityShape.nullish(),
  }),
});
export type IssueStub = z.infer<typeof issueStubShape>;

export const linkTypeShape = z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() });

const issueLinkShape = z.object({
  id: z.string(),
  type: linkTypeShape,
  inwardIssue: issueStubShape.optional(),
  outwardIssue: issueStubShape.optional(),
});
export type IssueLink = z.infer<typeof issueLinkShape>;

/** Custom fields stay in the loose rest; `fields.ts` reads them by the ids of this site. */
const fieldsShape = z.looseObject({
  summary: z.string().nullish(),
  status: statusShape.optional(),
  issuetype: issueTypeShape.optional(),
  priority: priorityShape.nullish(),
  assignee: userShape.nullish(),
  reporter: userShape.nullish(),
  parent: issueStubShape.nullish(),
  project: z.object({ id: z.string(), key: z.string(), name: z.string() }).optional(),
  created: z.string().nullish(),
  updated: z.string().nullish(),
  resolutiondate: z.string().nullish(),
  duedate: z.string().nullish(),
  labels: z.array(z.string()).nullish(),
  fixVersions: z.array(versionShape).nullish(),
  subtasks: z.array(issueStubShape).nullish(),
  issuelinks: z.array(issueLinkShape).nullish(),
  description: z.unknown().optional(),
});
export type Fields = z.infer<typeof fieldsShape>;

export const issueShape = z.object({ id: z.string(), key: z.string(), fields: fieldsShape });
export type Issue = z.infer<typeof issueShape>;

export const issuePageShape = z.object({
  issues: z.array(issueShape),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().optional(),
});

export const projectShape = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  style: z.string().optional(),
  lead: userShape.nullish(),
});
export type Project = z.infer<typeof projectShape>;

export const fieldShape = z.object({
  id: z.string(),
  name: z.string(),
  schema: z
    .object({
      type: z.string(),
      items: z.string().optional(),
      custom: z.string().optional(),
      system: z.string().optional(),
    })
    .optional(),
});
export type Field = z.infer<typeof fieldShape>;

export const transitionShape = z.object({ id: z.string(), name: z.string(), to: statusShape });
export type Transition = z.infer<typeof transitionShape>;

export const commentShape = z.object({
  id: z.string(),
  author: userShape.nullish(),
  body: z.unknown().optional(),
  created: z.string(),
  updated: z.string().optional(),
});
export type Comment = z.infer<typeof commentShape>;

const historyItemShape = z
  .object({
    field: z.string(),
    fieldId: z.string().nullish(),
    from: z.string().nullish(),
    fromString: z.string().nullish(),
    to: z.string().nullish(),
    // Every object inherits a function of this name; only the answer's own value counts.
    toString: z.preprocess((value) => (typeof value === 'string' ? value : null), z.string().nullable()),
  })
  .transform((item) => ({
    field: item.field,
    fieldId: item.fieldId ?? null,
    from: item.fromString ?? item.from ?? null,
    to: item.toString ?? item.to ?? null,
  }));

export const historyShape = z.object({
  id: z.string(),
  author: userShape.nullish(),
  created: z.string(),
  items: z.array(historyItemShape),
});
export type History = z.infer<typeof historyShape>;
