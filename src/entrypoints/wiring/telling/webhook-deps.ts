import { mayAdminister } from '../../../adapters/jira/rest/permissions';
import { keepWebhookSecret, readWebhookSecret } from '../../../adapters/storage/queries/webhook-secret';
import { outboxOfText } from '../../../app/automation/webhook/outbox';
import type { OutboxStore } from '../../../app/automation/webhook/send-letters';
import type { WebhookDeps } from '../../../app/automation/webhook/webhook-settings';
import { LETTERS, NOT_BEGUN } from '../../../app/sync/sync-state';
import { nextDueAt } from '../../../app/automation/webhook/outbox';
import { jiraAsViewer } from '../../platform/forge-jira';
import { forgeSql, pushJobs } from '../../platform/forge-platform';
import { storesOf, type Stores } from '../stores';

/** The letters that wait for a rule, of one project. */
export function outboxOf(
  projectKey: string,
  { readSync, saveSync }: Pick<Stores, 'readSync' | 'saveSync'>,
  now: () => Date,
): OutboxStore {
  return {
    async readOutbox() {
      const kept = await readSync(projectKey, LETTERS);
      return { revision: kept?.revision ?? 0, box: outboxOfText(kept?.notes ?? null) };
    },
    saveOutbox({ revision, box }) {
      const next = nextDueAt(box);
      return saveSync({
        projectKey,
        job: LETTERS,
        state: next === null ? 'done' : 'waiting',
        ...NOT_BEGUN,
        notes: JSON.stringify(box),
        items: box.letters.length,
        changedAt: next ?? now(),
        revision,
      });
    },
  };
}

/** Dependencies for an administrator's questions about the webhook. */
export function webhookDeps(): WebhookDeps {
  const stores = storesOf(forgeSql());
  const now = (): Date => new Date();
  return {
    administersSite: () => mayAdminister(jiraAsViewer()),
    readWebhook: readWebhookSecret,
    keepWebhook: keepWebhookSecret,
    readOutboxes: async () =>
      (await stores.readSyncs())
        .filter(({ job }) => job === LETTERS)
        .map(({ projectKey, notes }) => ({ projectKey, box: outboxOfText(notes) })),
    outboxOf: (projectKey) => outboxOf(projectKey, stores, now),
    sendSoon: (projectKey) => pushJobs([{ job: 'tell', projectKey }], now()),
    now,
  };
}
