import type { NotAllowed } from './settings';

/** Why a message was not accepted. `not-permitted`: this app was deployed without the permission to call rules. */
export type WebhookTrouble = 'refused' | 'unknown-rule' | 'busy' | 'unreachable' | 'not-permitted';

/** Given-up messages of one project, by reason. */
export interface UndeliveredMessages {
  readonly projectKey: string;
  readonly because: WebhookTrouble;
  readonly count: number;
  /** ISO instant of the latest message. */
  readonly latestAt: string;
}

/** The incoming webhook of a rule that is called with every event. The token is never shown. */
export interface WebhookView {
  /** Null if none is set. */
  readonly address: string | null;
  /** Messages that will be tried again. */
  readonly waiting: number;
  readonly undelivered: readonly UndeliveredMessages[];
}

export interface SaveWebhookPayload {
  readonly address: string;
  readonly token: string;
}

export type WebhookChange =
  | { readonly status: 'saved'; readonly webhook: WebhookView }
  /** `address` is not an Atlassian address for rules, or the token is empty or too long. */
  | { readonly status: 'malformed'; readonly at: 'address' | 'token' }
  | NotAllowed;
