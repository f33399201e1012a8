import * as z from 'zod';
import { automationEvent, type Standing } from './automation-event';

/** Events that are written to one issue together. */
const batch = z.object({
  issueId: z.string(),
  /** Counts the writes to the issue: a batch is written only if the issue holds a lower serial. */
  serial: z.number().int().positive(),
  /** ISO instant from which on it is sent; until then more events may join it. */
  dueAt: z.string(),
  events: z.array(automationEvent).min(1),
});
export type Batch = z.infer<typeof batch>;

const stateSchema = z.object({
  format: z.literal(1),
  /** ISO instant from which on causes are reported: when reporting began. */
  since: z.string(),
  /** By issue, the serial of its last batch. */
  serials: z.record(z.string(), z.number()),
  /** By name, the value that was reported last. */
  told: z.record(z.string(), z.string()),
  /** By name, a value that differs from the reported one, and since when. */
  seen: z.record(z.string(), z.object({ value: z.string().nullable(), since: z.string() })),
  /** Decided, and not yet known to be delivered. */
  batches: z.array(batch),
  /** Until when one invocation holds the lease for sending; null if none does. */
  leasedUntil: z.string().nullable(),
  /** Issues that carry the label now, and the ISO instants at which it is removed. */
  labels: z.record(z.string(), z.string()).default({}),
  /** When there is something to decide or to send again; null if nothing waits. */
  again: z.string().nullable(),
});

/** The stored state of reporting the events of one project. Saved as a whole, or not at all. */
export type DeliveryState = z.infer<typeof stateSchema>;

/** Nothing is reported yet, and what was so before will not be reported. */
export const beginsAt = (now: Date, standings: ReadonlyMap<string, Pick<Standing, 'valueAfter'>>): DeliveryState => ({
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

export const deliveryStateText = (state: DeliveryState): string => JSON.stringify(state);

/** The stored state; null if nothing was stored, or if this version cannot read it. */
export function deliveryStateOfText(text: string | null): DeliveryState | null {
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  return stateSchema.safeParse(json).data ?? null;
}
