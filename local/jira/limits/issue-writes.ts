/** Atlassian's published time windows for writes to one issue. */
const WINDOWS = [
  { milliseconds: 2_000, most: 20 },
  { milliseconds: 30_000, most: 100 },
] as const;

/** Counts the writes to each issue. */
export class IssueWrites {
  readonly #writes = new Map<string, number[]>();

  /** Null if the write is allowed; it is then counted. Otherwise the milliseconds until it is. */
  take(issue: string, now: number): number | null {
    const recent = (this.#writes.get(issue) ?? []).filter((at) => at > now - 30_000);
    for (const { milliseconds, most } of WINDOWS) {
      const inside = recent.filter((at) => at > now - milliseconds);
      const [first] = inside;
      if (inside.length >= most && first !== undefined) return first + milliseconds - now;
    }
    this.#writes.set(issue, [...recent, now]);
    return null;
  }
}
