import { kvs } from '@forge/kvs';
import * as z from 'zod';
import { reached } from './reached';

const KEY = 'automation-webhook';
const secretSchema = z.object({ address: z.string(), token: z.string() });
export type WebhookSecret = z.infer<typeof secretSchema>;

/** Which rule is called, from the store of secrets; null where none is. */
export async function readWebhookSecret(): Promise<WebhookSecret | null> {
  return secretSchema.safeParse(await reached(() => kvs.getSecret<unknown>(KEY))).data ?? null;
}

/** Keeps it over what was there; null forgets it. */
export async function keepWebhookSecret(secret: WebhookSecret | null): Promise<void> {
  await reached(() => (secret === null ? kvs.deleteSecret(KEY) : kvs.setSecret(KEY, secret)));
}
