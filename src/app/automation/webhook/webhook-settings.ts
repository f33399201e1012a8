import type { NotAllowed } from '../../../contract/settings';
import type { SaveWebhookPayload, UndeliveredMessages, WebhookChange, WebhookView } from '../../../contract/webhook';
import { type Outbox, revived } from './outbox';
import { ruleAddress } from './rule-address';
import { changeOutbox, type OutboxStore } from './send-letters';

/** Which rule is called, and with what it knows that the app calls. */
export interface RuleWebhook {
  readonly address: string;
  readonly token: string;
}

export interface WebhookDeps {
  readonly administersSite: () => Promise<boolean>;
  readonly readWebhook: () => Promise<RuleWebhook | null>;
  readonly keepWebhook: (webhook: RuleWebhook | null) => Promise<void>;
  /** Of every project that has one. */
  readonly readOutboxes: () => Promise<readonly { readonly projectKey: string; readonly box: Outbox }[]>;
  readonly outboxOf: (projectKey: string) => OutboxStore;
  /** Has the messages of a project sent soon. */
  readonly sendSoon: (projectKey: string) => Promise<void>;
  readonly now: () => Date;
}

const NEEDS_ADMIN: NotAllowed = { status: 'not-allowed', needs: 'site-admin' };
const MOST_TOKEN_LETTERS = 1000;

/** The webhook as an administrator of the site sees it; null for everybody else. */
export async function webhookView(deps: WebhookDeps): Promise<WebhookView | null> {
  return (await deps.administersSite()) ? viewOf(deps) : null;
}

/** Sets the rule that is called, over the one before. */
export async function saveWebhook({ address, token }: SaveWebhookPayload, deps: WebhookDeps): Promise<WebhookChange> {
  if (!(await deps.administersSite())) return NEEDS_ADMIN;
  const known = ruleAddress(address);
  if (known === null) return { status: 'malformed', at: 'address' };
  const isToken = token.trim() !== '' && token.length <= MOST_TOKEN_LETTERS && /^[\x21-\x7e]+$/.test(token.trim());
  if (!isToken) return { status: 'malformed', at: 'token' };
  await deps.keepWebhook({ address: known, token: token.trim() });
  return { status: 'saved', webhook: await viewOf(deps) };
}

/** Calls no rule any more, and forgets its token and what waits for it. */
export async function removeWebhook(deps: WebhookDeps): Promise<WebhookChange> {
  if (!(await deps.administersSite())) return NEEDS_ADMIN;
  await deps.keepWebhook(null);
  for (const { projectKey } of await deps.readOutboxes()) {
    await changeOutbox(deps.outboxOf(projectKey), (box) => ({ ...box, letters: [], dead: [] }));
  }
  return { status: 'saved', webhook: await viewOf(deps) };
}

/** Tries everything again that was given up. */
export async function sendAgain(deps: WebhookDeps): Promise<WebhookChange> {
  if (!(await deps.administersSite())) return NEEDS_ADMIN;
  for (const { projectKey, box } of await deps.readOutboxes()) {
    if (box.dead.length === 0) continue;
    await changeOutbox(deps.outboxOf(projectKey), (kept) => revived(kept, deps.now()));
    await deps.sendSoon(projectKey);
  }
  return { status: 'saved', webhook: await viewOf(deps) };
}

/** How many, of which project and why: no issue is named, as whoever administers a site need not browse all of it. */
async function viewOf({ readWebhook, readOutboxes }: WebhookDeps): Promise<WebhookView> {
  const [webhook, boxes] = await Promise.all([readWebhook(), readOutboxes()]);
  return {
    address: webhook?.address ?? null,
    waiting: boxes.reduce((sum, { box }) => sum + box.letters.length, 0),
    undelivered: boxes.flatMap(({ projectKey, box }) => undeliveredOf(projectKey, box)),
  };
}

function undeliveredOf(projectKey: string, { dead }: Outbox): readonly UndeliveredMessages[] {
  return [...new Set(dead.map(({ because }) => because))].map((because) => {
    const alike = dead.filter((letter) => letter.because === because);
    return { projectKey, because, count: alike.length, latestAt: alike.at(-1)?.givenUpAt ?? '' };
  });
}
