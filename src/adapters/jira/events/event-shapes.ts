import * as z from 'zod';
import { isObject, type Json } from '../translation/fields/json';

/** Forge's product events, as far as they are read. What is inside `fields` is read field by field. */
const fieldsSchema = z.custom<Json>(isObject, 'not an object');

const id = z.union([z.string().min(1), z.number()]).transform(String);

const stampSchema = z.object({
  eventType: z.string(),
  /** Who caused it. Not told of every event. */
  atlassianId: z.string().nullish(),
  /** Milliseconds since 1970, as text. */
  timestamp: z.union([z.string(), z.number()]).nullish(),
  associatedUsers: z.unknown().optional(),
  associatedStatuses: z.unknown().optional(),
});

const issueSchema = z.object({ id, key: z.string().min(1), fields: fieldsSchema });

/** What is gone is named, and seldom described. */
export const goneIssueSchema = z.object({ issue: z.object({ id }) });

export const issueEventSchema = stampSchema.extend({
  issue: issueSchema,
  changelog: z
    .object({ id, created: z.unknown().optional(), items: z.array(fieldsSchema), author: z.unknown().optional() })
    .nullish(),
  comment: fieldsSchema.nullish(),
});

export const linkEventSchema = stampSchema.extend({
  id,
  sourceIssueId: id,
  destinationIssueId: id,
  issueLinkType: z.union([
    z.object({ name: z.string(), inward: z.string(), outward: z.string() }),
    // As webhooks name them.
    z
      .object({ name: z.string(), inwardName: z.string(), outwardName: z.string() })
      .transform(({ name, inwardName, outwardName }) => ({ name, inward: inwardName, outward: outwardName })),
  ]),
});

export const sprintEventSchema = stampSchema.extend({ sprint: fieldsSchema });

export const versionEventSchema = stampSchema.extend({
  version: fieldsSchema,
  /** Of two that were merged, the one that is no more. */
  mergedVersion: fieldsSchema.nullish(),
});

export const projectEventSchema = stampSchema.extend({
  project: z.object({ id, key: z.string().min(1), name: z.string().nullish() }),
});

/** A board that was made, renamed or deleted says which; one that was configured anew says all of its configuration. */
export const boardEventSchema = z.union([
  z.object({ board: z.object({ id }) }).transform(({ board }) => ({ boardId: board.id, projectKey: null })),
  z
    .object({
      configuration: z.object({ id, location: z.object({ type: z.string(), key: z.string().nullish() }).nullish() }),
    })
    .transform(({ configuration: { id: boardId, location } }) => ({
      boardId,
      projectKey: location?.type === 'project' ? (location.key ?? null) : null,
    })),
]);

export type IssueEvent = z.infer<typeof issueEventSchema>;
export type LinkEvent = z.infer<typeof linkEventSchema>;
