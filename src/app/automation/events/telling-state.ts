import * as z from 'zod';
import { automationEvent, type Standing } from './automation-event';

/** Events that one issue is told together, in one write. */
const batch = z.object({
  issueId: z.string(),
  /** Counts the writes to the issue: a batch is told where a lower one stands. */
  serial: z.number().int().positive(),
  /** ISO instant from which it is told; until then more may join it. */
  dueAt: z.string(),
  events: z.array(automationEvent).min(1),
});
export type Batch = z.infer<typeof batch>;

const tellingState = z.object({
  format: z.literal(1),
  /** ISO instant from which on causes are told: when telling began. */
  since: z.string(),
  /** By issue, the serial of its last batch. */
  serials: z.record(z.string(), z.number()),
  /** By name, the value that was told last. */
  told: z.record(z.string(), z.string()),
  /** By name, a value that differs from what was told, and since when. */
  seen: z.record(z.string(), z.object({ value: z.string().nullable(), since: z.string() })),
  /** Decided, and not told yet for certain. */
  batches: z.array(batch),
  /** Until when one invocation alone tells; null when none does. */
  leasedUntil: z.string().nullable(),
  /** Issues that carry the label now, and the ISO instants from which on it is taken away. */
  labels: z.record(z.string(), z.string()).default({}),
  /** When there is something to decide or to tell again; null when nothing waits for its time. */
  again: z.string().nullable(),
});

/** What is known of telling the events of one project. Changed as a whole, or not at all. */
export type TellingState = z.infer<typeof tellingState>;

/** Nothing is told yet, and nothing will be of what was so before. */
export const beginsAt = (now: Date, standings: ReadonlyMap<string, Pick<Standing, 'valueAfter'>>): TellingState => ({
  format: 1,
  since: now.toISOString(),
  serials: {},
  told: Object.fromEntries(
    [...standings].flatMap(([name, { valueAfter }]) => {
      const value = valueAfter(null);
      return value === null ? [] : [[name, value]];
    }),
  ),
  seen: {},
  batches: [],
  leasedUntil: null,
  labels: {},
  again: null,
});

export const tellingText = (state: TellingState): string => JSON.stringify(state);

/** What was kept; null where nothing was, or what this version cannot read. */
export function tellingOfText(text: string | null): TellingState | null {
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  return tellingState.safeParse(json).data ?? null;
}
