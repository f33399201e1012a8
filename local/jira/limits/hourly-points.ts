const HOUR_MS = 3_600_000;

/** The points that an app may use in each hour; the count restarts at the beginning of every UTC hour. */
export class HourlyPoints {
  readonly #quota: number;
  #hour = 0;
  #spent = 0;

  constructor(quota: number) {
    this.#quota = quota;
  }

  spend(points: number, now: number): void {
    this.#turn(now);
    this.#spent += points;
  }

  spentAt(now: number): number {
    this.#turn(now);
    return this.#spent;
  }

  leftAt(now: number): number {
    return Math.max(0, this.#quota - this.spentAt(now));
  }

  resetsAt(now: number): number {
    return (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
  }

  #turn(now: number): void {
    const hour = Math.floor(now / HOUR_MS);
    if (hour === this.#hour) return;
    this.#hour = hour;
    this.#spent = 0;
  }
}
