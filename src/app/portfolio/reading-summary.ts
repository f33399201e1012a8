import * as z from 'zod';

const slipCause = z.enum([
  'scope',
  're-estimates',
  'pace',
  'stalled',
  'waiting',
  'late-start',
  'calendar',
  'tight-target',
]);

const step = z.object({
  signal: z.string(),
  act: z.string(),
  role: z.enum(['owner', 'project-lead', 'product-owner', 'team']),
  /** Keys and ids of the items; everyone who may read the reading may browse them. */
  item: z.object({ key: z.string(), id: z.string() }),
  otherItem: z.object({ key: z.string(), id: z.string() }).nullable(),
  freesItems: z.number().nullable(),
  daysEarlier: z.number().nullable(),
  /** For an act on several items; absent in summaries stored before such acts existed. */
  count: z.number().default(1),
  stage: z.string().nullable().default(null),
  on: z.string().nullable().default(null),
});

/**
 * What a table of many scopes shows of one scope. Stored beside its report, so that no report has to be read for a
 * table.
 */
export const readingSummary = z.object({
  key: z.string().nullable(),
  levelReason: z.string(),
  expectedOn: z.string().nullable(),
  targetOn: z.string().nullable(),
  missing: z.object({ lacks: z.string(), have: z.number().nullable(), need: z.number().nullable() }).nullable(),
  slip: z
    .object({ totalDays: z.number(), parts: z.array(z.object({ cause: slipCause, days: z.number() })) })
    .nullable(),
  scopeLine: z.array(z.number()),
  added: z.object({ items: z.number(), discovered: z.number(), since: z.string() }).nullable(),
  stalled: z.object({
    items: z.number(),
    inProgress: z.number(),
    statusName: z.string().nullable(),
    /** False where nothing says what is usual; summaries stored before it was asked have none. */
    isKnown: z.boolean().default(true),
  }),
  waiting: z.object({ items: z.number(), behind: z.string().nullable(), behindHasOwner: z.boolean() }),
  steps: z.array(step),
});
export type ReadingSummary = z.infer<typeof readingSummary>;

/** The summary as it is stored. */
export const summaryText = (summary: ReadingSummary): string => JSON.stringify(summary);

/** The stored summary; null without one, or if another version of the product wrote it. */
export function summaryOfText(text: string | null): ReadingSummary | null {
  if (text === null || text === '') return null;
  const parsed = readingSummary.safeParse(json(text));
  return parsed.success ? parsed.data : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
