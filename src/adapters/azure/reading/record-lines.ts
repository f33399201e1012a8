import * as z from 'zod';
import { hyperlinkSchema } from '../rest/hyperlinks';
import type { LinkRow } from '../rest/links';
import { type Revision, revisionSchema } from '../rest/revisions';
import { updateSchema, type Update } from '../rest/updates';
import type { AzureRecord } from '../translation/record';

/** The first line of a file with the readings of one project. */
export const AZURE_FORMAT = 'bellwether-azure/1';

const categoriesSchema = z.record(z.string(), z.record(z.string(), z.string()));

const configurationSchema = z.object({
  project: z.object({ id: z.string(), name: z.string() }),
  teams: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        backlog: z.object({
          portfolioTypes: z.array(z.string()).readonly(),
          requirementTypes: z.array(z.string()).readonly(),
          taskTypes: z.array(z.string()).readonly(),
          bugs: z.enum(['off', 'asRequirements', 'asTasks']),
          estimateField: z.string().nullable(),
          categories: categoriesSchema,
        }),
        workingDays: z.array(z.number()).readonly(),
        areas: z.array(z.object({ path: z.string(), includeChildren: z.boolean() })).readonly(),
        iterationIds: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  iterations: z
    .array(
      z.object({
        id: z.string(),
        number: z.number(),
        path: z.string(),
        name: z.string(),
        startOn: z.string().nullable(),
        finishOn: z.string().nullable(),
      }),
    )
    .readonly(),
  otherCategories: categoriesSchema,
});

const linkSchema = z.object({
  rel: z.string(),
  sourceId: z.number(),
  targetId: z.number(),
  changedDate: z.string(),
  isActive: z.boolean(),
  changedBy: z.unknown().optional(),
});

const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    format: z.literal(AZURE_FORMAT),
    project: z.string(),
    /** The address of the organisation; absent in readings of earlier versions. */
    organisation: z.string().optional(),
  }),
  z.object({ kind: z.literal('configuration'), configuration: configurationSchema }),
  z.object({ kind: z.literal('workitemrevisions'), rows: z.array(revisionSchema).readonly(), token: z.string() }),
  z.object({ kind: z.literal('workitemlinks'), rows: z.array(linkSchema).readonly(), token: z.string() }),
  z.object({ kind: z.literal('again'), stream: z.enum(['workitemrevisions', 'workitemlinks']) }),
  z.object({ kind: z.literal('updates'), id: z.number(), updates: z.array(updateSchema).readonly() }),
  z.object({
    kind: z.literal('gone'),
    items: z.array(z.object({ id: z.number(), at: z.string(), project: z.string().nullable() })).readonly(),
  }),
  z.object({
    kind: z.literal('hyperlinks'),
    items: z.array(z.object({ id: z.number(), links: z.array(hyperlinkSchema).readonly() })).readonly(),
  }),
  z.object({ kind: z.literal('read'), at: z.string() }),
]);

/**
 * One step of a reading. A batch contains the token to continue from: a half-written line is read again, so nothing is
 * lost.
 */
export type RecordLine = z.infer<typeof lineSchema>;

/** A line of a file as a step; null for any other line. */
export function recordLineFrom(json: unknown): RecordLine | null {
  const parsed = lineSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** The result of the lines so far. */
export interface RecordBook {
  readonly add: (line: RecordLine) => void;
  /** Null until the project's configuration is known. */
  readonly record: () => AzureRecord | null;
  readonly tokenOf: (stream: 'workitemrevisions' | 'workitemlinks') => string | null;
  /** When a reading was last completed. */
  readonly readAt: () => string | null;
  /** The address of the organisation; null if unknown. */
  readonly organisation: () => string | null;
}

export function recordBook(): RecordBook {
  let configuration: AzureRecord['configuration'] | null = null;
  let revisions: Revision[] = [];
  let links: LinkRow[] = [];
  const tokens = new Map<string, string>();
  const updates = new Map<number, readonly Update[]>();
  let gone: AzureRecord['gone'] = new Map();
  let hyperlinks: AzureRecord['hyperlinks'] = new Map();
  let readAt: string | null = null;
  let organisation: string | null = null;
  return {
    add(line) {
      switch (line.kind) {
        case 'start':
          organisation = line.organisation ?? null;
          break;
        case 'configuration':
          ({ configuration } = line);
          break;
        case 'workitemrevisions':
          for (const row of line.rows) revisions.push(row);
          tokens.set(line.kind, line.token);
          break;
        case 'workitemlinks':
          for (const row of line.rows) links.push(row);
          tokens.set(line.kind, line.token);
          break;
        case 'again':
          if (line.stream === 'workitemrevisions') revisions = [];
          else links = [];
          tokens.delete(line.stream);
          break;
        case 'updates':
          updates.set(line.id, line.updates);
          break;
        case 'gone':
          gone = new Map(line.items.map(({ id, at, project }) => [id, { at, project }]));
          break;
        case 'hyperlinks':
          hyperlinks = new Map(line.items.map(({ id, links: addresses }) => [id, addresses]));
          break;
        case 'read':
          readAt = line.at;
          break;
      }
    },
    record: () => (configuration === null ? null : { configuration, revisions, links, updates, gone, hyperlinks }),
    tokenOf: (stream) => tokens.get(stream) ?? null,
    readAt: () => readAt,
    organisation: () => organisation,
  };
}
