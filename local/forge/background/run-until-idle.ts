import type { BackgroundWork } from './background-work';

/** A clock that stands still until it is set: hours of delay pass at once. */
export class SetClock {
  #now: number;

  constructor(start: number) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  /** Never backwards. */
  advanceTo(moment: number): void {
    this.#now = Math.max(this.#now, moment);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/**
 * Runs queued and product events until none is left, and sets the clock on to each that is due later. Schedules whose
 * time comes meanwhile run too.
 * @throws when an event is still there after a week of the clock's time: something pushes itself for ever.
 */
export async function runUntilIdle(
  work: Pick<BackgroundWork, 'runDue' | 'nextEventAt'>,
  clock: SetClock,
): Promise<void> {
  const end = clock.now() + WEEK_MS;
  await work.runDue();
  for (let next = work.nextEventAt(); next !== null; next = work.nextEventAt()) {
    if (next > end) throw new Error('Events are still waiting after a week.');
    clock.advanceTo(next);
    await work.runDue();
  }
}

const WEEK_MS = 7 * 24 * 3600 * 1000;
