import { getAppContext } from '@forge/api';
import * as z from 'zod';
import { appFieldIds } from '../../../adapters/jira/rest/app-fields';
import { EVENT_FIELD, FIELD_KEYS } from '../../../app/automation/health-fields';
import { noState } from '../../../app/sync/sync-state';
import type { DeliveryWiring } from './delivery-wiring';

/** No project has this key. */
const SITE = '*';
const OWN_FIELDS = 'own-fields';
const KEYS: readonly string[] = [...FIELD_KEYS, EVENT_FIELD];

const idsSchema = z.record(z.string(), z.string());

/**
 * The ids of the app's fields, by the keys of their modules; null until the site has all of them. Jira charges a point
 * for each field of the site, so the ids are stored once they are known.
 */
export async function ownFieldIds({
  platform: { jira, now },
  stores,
}: Pick<DeliveryWiring, 'platform' | 'stores'>): Promise<ReadonlyMap<string, string> | null> {
  const kept = await stores.readSync(SITE, OWN_FIELDS);
  const known = kept?.notes ? idsSchema.parse(JSON.parse(kept.notes)) : null;
  if (known !== null && KEYS.every((key) => Object.hasOwn(known, key))) return new Map(Object.entries(known));
  const ids = await appFieldIds(jira, ownIds());
  if (!KEYS.every((key) => ids.has(key))) return null;
  const state = kept ?? noState(SITE, OWN_FIELDS, now());
  const notes = JSON.stringify(Object.fromEntries(ids));
  await stores.saveSync({ ...state, state: 'done', notes, changedAt: now() });
  return ids;
}

/** The ids by which the platform knows the app and its environment. */
export function ownIds() {
  const { appAri, environmentAri } = getAppContext();
  const last = (ari: { toString(): string }): string => ari.toString().split('/').at(-1) ?? '';
  return { appId: last(appAri), environmentId: last(environmentAri) };
}
