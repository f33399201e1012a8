import type { SiteHistoryItem } from '../site';

/** What Forge would be told of: the product event's payload without its context token. */
export interface JiraEvent {
  /** As `avi:jira:updated:issue`. */
  readonly eventType: string;
  /** Who caused it. Projects' events do not tell. */
  readonly atlassianId?: string;
  readonly [detail: string]: unknown;
}

export type JiraEventListener = (event: JiraEvent) => void;

export interface EventChangelog {
  readonly id: string;
  readonly items: readonly SiteHistoryItem[];
}

/** Those who want to hear; one that fails does not keep the others from hearing. */
export class Listeners {
  readonly #listeners = new Set<JiraEventListener>();

  add(listener: JiraEventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: JiraEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (cause) {
        console.error(cause);
      }
    }
  }
}
