import { afterPost, dueLetters, type Letter, nextDueAt, type Outbox, type Posted } from './outbox';

export interface OutboxStore {
  readonly readOutbox: () => Promise<{ readonly revision: number; readonly box: Outbox }>;
  /** False where another was written since that revision. */
  readonly saveOutbox: (kept: { readonly revision: number; readonly box: Outbox }) => Promise<boolean>;
}

export interface SendLettersDeps extends OutboxStore {
  /** Calls the rule. */
  readonly post: (letter: Letter) => Promise<Posted>;
  readonly hasTime: () => boolean;
  readonly now: () => Date;
}

/**
 * Calls the rule with what waits. Each call is noted when it is done: ended between the two, it is made again, with the same id.
 * Answers when there is something to send again; null when nothing waits.
 */
export async function sendLetters(deps: SendLettersDeps): Promise<Date | null> {
  const { revision, box } = await deps.readOutbox();
  let kept = { revision, box };
  for (const letter of dueLetters(box, deps.now())) {
    if (!deps.hasTime()) return deps.now();
    const posted = await deps.post(letter);
    const after = afterPost(kept.box, letter, { posted, now: deps.now() });
    // Somebody else is at it.
    if (!(await deps.saveOutbox({ revision: kept.revision, box: after }))) return deps.now();
    kept = { revision: kept.revision + 1, box: after };
  }
  return nextDueAt(kept.box);
}

/** Changes an outbox whatever else does. @throws where others are always first */
export async function changeOutbox(store: OutboxStore, change: (box: Outbox) => Outbox): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { revision, box } = await store.readOutbox();
    const changed = change(box);
    if (changed === box || (await store.saveOutbox({ revision, box: changed }))) return;
  }
  throw new Error('The outbox of a project was never left alone.');
}

const MOST_TRIES = 5;
