import { afterPost, dueLetters, type Letter, nextDueAt, type Outbox, type Posted } from './outbox';

export interface OutboxStore {
  readonly readOutbox: () => Promise<{ readonly revision: number; readonly box: Outbox }>;
  /** False if another run has saved since that revision. */
  readonly saveOutbox: (kept: { readonly revision: number; readonly box: Outbox }) => Promise<boolean>;
}

export interface SendLettersDeps extends OutboxStore {
  /** Calls the rule. */
  readonly post: (letter: Letter) => Promise<Posted>;
  readonly hasTime: () => boolean;
  readonly now: () => Date;
}

/**
 * Calls the rule with the waiting letters. Each call is noted when it is done. If the run ends between the two, the call is
 * repeated with the same id. Returns when there is something to send again; null if nothing waits.
 */
export async function sendLetters(deps: SendLettersDeps): Promise<Date | null> {
  const { revision, box } = await deps.readOutbox();
  let kept = { revision, box };
  for (const letter of dueLetters(box, deps.now())) {
    if (!deps.hasTime()) return deps.now();
    const posted = await deps.post(letter);
    const after = afterPost(kept.box, letter, { posted, now: deps.now() });
    // Another run is sending at the same time.
    if (!(await deps.saveOutbox({ revision: kept.revision, box: after }))) return deps.now();
    kept = { revision: kept.revision + 1, box: after };
  }
  return nextDueAt(kept.box);
}

/** Changes an outbox even if others change it at the same time. @throws if others are first every time */
export async function changeOutbox(store: OutboxStore, change: (box: Outbox) => Outbox): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const { revision, box } = await store.readOutbox();
    const changed = change(box);
    if (changed === box || (await store.saveOutbox({ revision, box: changed }))) return;
  }
  throw new Error('The outbox of a project was never left alone.');
}

const MAX_TRIES = 5;
