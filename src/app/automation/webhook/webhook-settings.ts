import type { NotAllowed } from '../../../contract/settings';
import type { SaveWebhookPayload, UndeliveredMessages, WebhookChange, WebhookView } from '../../../contract/webhook';
import { type Outbox, revived } from './outbox';
import { ruleAddress } from './rule-address';
import { changeOutbox, type OutboxStore } from './send-letters';

/** The rule that is called, and the token by which the rule recognises the app. */
export interface RuleWebhook {
  readonly address: string;
  readonly token: string;
}

export interface WebhookDeps {
  readonly administersSite: () => Promise<boolean>;
  readonly readWebhook: () => Promise<RuleWebhook | null>;
  readonly keepWebhook: (webhook: RuleWebhook | null) => Promise<void>;
  /** Outboxes of all projects that have one. */
  readonly readOutboxes: () => Promise<readonly { readonly projectKey: string; readonly box: Outbox }[]>;
  readonly outboxOf: (projectKey: string) => OutboxStore;
  /** Starts sending the letters of a project soon. */
  readonly sendSoon: (projectKey: string) => Promise<void>;
  readonly now: () => Date;
}

const NEEDS_ADMIN: NotAllowed = { status: 'not-allowed', needs: 'site-admin' };
const MAX_TOKEN_LETTERS = 1000;

/** The webhook as an administrator of the site sees it; null for everybody else. */
export async function webhookView(deps: WebhookDeps): Promise<WebhookView | null> {
  return (await deps.administersSite()) ? viewOf(deps) : null;
}

/** Sets the rule that is called, and replaces the one before. */
export async function saveWebhook({ address, token }: SaveWebhookPayload, deps: WebhookDeps): Promise<WebhookChange> {
  if (!(await deps.administersSite())) return NEEDS_ADMIN;
  const known = ruleAddress(address);
  if (known === null) return { status: 'malformed', at: 'address' };
  const isToken = token.trim() !== '' && token.length <= MAX_TOKEN_LETTERS && /^[\x21-\x7e]+$/.test(token.trim());
  if (!isToken) return { status: 'malformed', at: 'token' };
  await deps.keepWebhook({ address: known, token: token.trim() });
  return { status: 'saved', webhook: await viewOf(deps) };
}

/** Stops calling the rule, and deletes its token and the waiting letters. */
export async function removeWebhook(deps: WebhookDeps): Promise<WebhookChange> {
  if (!(await deps.administersSite())) return NEEDS_ADMIN;
  await deps.keepWebhook(null);
  for (const { projectKey } of await deps.readOutboxes()) {
    await changeOutbox(deps.outboxOf(projectKey), (box) => ({ ...box, letters: [], dead: [] }));
  }
  return { status: 'saved', webhook: await viewOf(deps) };
}

/** Tries all given-up letters again. */
export async function sendAgain(deps: WebhookDeps): Promise<WebhookChange> {
  if (!(await deps.administersSite())) return NEEDS_ADMIN;
  for (const { projectKey, box } of await deps.readOutboxes()) {
    if (box.dead.length === 0) continue;
    await changeOutbox(deps.outboxOf(projectKey), (kept) => revived(kept, deps.now()));
    await deps.sendSoon(projectKey);
  }
  return { status: 'saved', webhook: await viewOf(deps) };
}

/**
 * How many, for which project and why. No issue is named: a site administrator may not be allowed to browse every
 * issue.
 */
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
