import { kvs } from '@forge/kvs';
import * as z from 'zod';
import { reached } from './reached';

const KEY = 'automation-webhook';
const secretSchema = z.object({ address: z.string(), token: z.string() });
export type WebhookSecret = z.infer<typeof secretSchema>;

/** The rule that is called, from the store of secrets; null without one. */
export async function readWebhookSecret(): Promise<WebhookSecret | null> {
  return secretSchema.safeParse(await reached(() => kvs.getSecret<unknown>(KEY))).data ?? null;
}

/** Stores the secret in place of the earlier one; null deletes it. */
export async function keepWebhookSecret(secret: WebhookSecret | null): Promise<void> {
  await reached(() => (secret === null ? kvs.deleteSecret(KEY) : kvs.setSecret(KEY, secret)));
}
