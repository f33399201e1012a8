import * as z from 'zod';
import type { WebhookTrouble } from '../../../contract/webhook';
import { keptJson } from '../../sync/kept-json';
import { automationEvent } from '../events/automation-event';
import { batchAfter } from '../events/deliver-batch';
import type { Batch } from '../events/delivery-state';

const letter = z.object({
  issueId: z.string(),
  issueKey: z.string(),
  serial: z.number(),
  events: z.array(automationEvent).min(1),
  attempts: z.number(),
  /** ISO instant from which on it is sent. */
  dueAt: z.string(),
});
/** One call of the rule about one issue: the events that were written to the issue in one write. */
export type Letter = z.infer<typeof letter>;

const TROUBLES = [
  'refused',
  'unknown-rule',
  'busy',
  'unreachable',
  'not-permitted',
] as const satisfies WebhookTrouble[];
const deadLetter = letter.extend({ because: z.enum(TROUBLES), givenUpAt: z.string() });

const outbox = z.object({
  format: z.literal(1),
  /** By issue, the serial of its last letter. */
  serials: z.record(z.string(), z.number()),
  letters: z.array(letter),
  /** Letters that were given up, oldest first. */
  dead: z.array(deadLetter),
});

/** The letters of one project that wait for the rule. Saved as a whole, or not at all. */
export type Outbox = z.infer<typeof outbox>;

export const EMPTY_OUTBOX: Outbox = { format: 1, serials: {}, letters: [], dead: [] };

/** A damaged text counts as empty: its letters are lost, and none is sent twice. */
export function outboxOfText(text: string | null): Outbox {
  return keptJson(text, outbox) ?? EMPTY_OUTBOX;
}

interface SentIssue {
  readonly id: string;
  readonly key: string;
}

/** Adds a letter with these batches, unless there is one for them already; then nothing changes. */
export function withLetter(box: Outbox, issue: SentIssue, { batches, now }: { batches: readonly Batch[]; now: Date }) {
  const fresh = batchAfter(box.serials[issue.id] ?? 0, batches);
  if (fresh === null) return box;
  const { serial, events } = fresh;
  const added: Letter = {
    issueId: issue.id,
    issueKey: issue.key,
    serial,
    events: [...events],
    attempts: 0,
    dueAt: now.toISOString(),
  };
  return { ...box, serials: { ...box.serials, [issue.id]: serial }, letters: [...box.letters, added] };
}

/** Only the first letter of each issue: a later letter does not overtake one that is tried again. */
export function dueLetters({ letters }: Pick<Outbox, 'letters'>, now: Date): readonly Letter[] {
  const issues = new Set<string>();
  return letters.filter(({ issueId, dueAt }) => {
    const isFirst = !issues.has(issueId);
    issues.add(issueId);
    return isFirst && Date.parse(dueAt) <= now.getTime();
  });
}

/** The result of a call. `retry`: a later try may succeed. */
export type Posted =
  { readonly status: 'sent' } | { readonly status: 'retry' | 'refused'; readonly because: WebhookTrouble };

const MINUTE_MS = 60_000;
/** Minutes to wait before each further try. */
const WAITS_MINUTES = [1, 5, 15, 60, 240] as const;
/** At most this many given-up letters are kept for a project. */
const MAX_DEAD = 50;

/** After a try: the letter is removed, tried again later, or given up. */
export function afterPost(box: Outbox, tried: Letter, { posted, now }: { posted: Posted; now: Date }): Outbox {
  const others = box.letters.filter((each) => each.issueId !== tried.issueId || each.serial !== tried.serial);
  if (posted.status === 'sent') return { ...box, letters: others };
  const wait = posted.status === 'retry' ? WAITS_MINUTES[tried.attempts] : undefined;
  const attempts = tried.attempts + 1;
  if (wait === undefined) {
    const dead = { ...tried, attempts, because: posted.because, givenUpAt: now.toISOString() };
    return { ...box, letters: others, dead: [...box.dead, dead].slice(-MAX_DEAD) };
  }
  const later = { ...tried, attempts, dueAt: new Date(now.getTime() + wait * MINUTE_MS).toISOString() };
  return { ...box, letters: box.letters.map((each) => (others.includes(each) ? each : later)) };
}

/** Given-up letters are tried again, before those that wait. */
export function revived({ dead, ...box }: Outbox, now: Date): Outbox {
  const again = dead.map(({ because: _why, givenUpAt: _at, ...each }) => ({
    ...each,
    attempts: 0,
    dueAt: now.toISOString(),
  }));
  return { ...box, letters: [...again, ...box.letters], dead: [] };
}

/** When the next letter is due; null if none waits. */
export function nextDueAt({ letters }: Pick<Outbox, 'letters'>): Date | null {
  const first = new Map(letters.toReversed().map(({ issueId, dueAt }) => [issueId, Date.parse(dueAt)]));
  return first.size === 0 ? null : new Date(Math.min(...first.values()));
}
