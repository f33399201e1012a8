import * as z from 'zod';
import { isObject, type Json } from '../translation/fields/json';

/** The used parts of Forge's product events. The content of `fields` is parsed field by field. */
const fieldsSchema = z.custom<Json>(isObject, 'not an object');

const id = z.union([z.string().min(1), z.number()]).transform(String);

const stampSchema = z.object({
  eventType: z.string(),
  /** The account that caused it. Some events do not contain it. */
  atlassianId: z.string().nullish(),
  /** Milliseconds since 1970, as text. */
  timestamp: z.union([z.string(), z.number()]).nullish(),
  associatedUsers: z.unknown().optional(),
  associatedStatuses: z.unknown().optional(),
});

const issueSchema = z.object({ id, key: z.string().min(1), fields: fieldsSchema });

/** Events name deleted things by id, and seldom describe them. */
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
    // The names in webhooks.
    z
      .object({ name: z.string(), inwardName: z.string(), outwardName: z.string() })
      .transform(({ name, inwardName, outwardName }) => ({ name, inward: inwardName, outward: outwardName })),
  ]),
});

export const sprintEventSchema = stampSchema.extend({ sprint: fieldsSchema });

export const versionEventSchema = stampSchema.extend({
  version: fieldsSchema,
  /** Of two merged versions, the one that no longer exists. */
  mergedVersion: fieldsSchema.nullish(),
});

export const projectEventSchema = stampSchema.extend({
  project: z.object({ id, key: z.string().min(1), name: z.string().nullish() }),
});

/**
 * An event about a new, renamed or deleted board names the board; an event about its configuration contains all of it.
 */
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
