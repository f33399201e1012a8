import type { SiteHistoryItem } from '../site';

/** An event for Forge: the product event's payload without its context token. */
export interface JiraEvent {
  /** For example `avi:jira:updated:issue`. */
  readonly eventType: string;
  /** The person who caused it. Events of projects do not contain it. */
  readonly atlassianId?: string;
  readonly [detail: string]: unknown;
}

export type JiraEventListener = (event: JiraEvent) => void;

export interface EventChangelog {
  readonly id: string;
  readonly items: readonly SiteHistoryItem[];
}

/** The listeners; if one fails, the others are still called. */
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
