import * as z from 'zod';
import { grantedScopes, type Manifest } from '../manifest';
import type { RemoteHandler } from '../runtime/remotes';
import { KVS_LIMITS, checkKey, checkValue } from './limits';
import { kvsPlace, spaceOf, type KvsPlace } from './place';
import { foundByIndex, foundByKey, type Found } from './query';
import { KvsRefusal, refused } from './refused';
import { entityQueryRequest, expiryOf, keyRequest, queryRequest, setRequest, transactionRequest } from './requests';
import type { StoredEntry } from './store';
import { transact } from './transaction';

/**
 * The requests of `@forge/kvs` to the platform: values, secrets and entities, one at a time, in batches or in a
 * transaction.
 */
export function kvsRemote({
  manifest,
  now,
}: {
  readonly manifest: Manifest;
  readonly now: () => number;
}): RemoteHandler {
  const place = kvsPlace(manifest, now);
  return async ({ path, init }) => {
    try {
      if (!grantedScopes(manifest).names.includes('storage:app')) {
        throw refused(403, 'FORBIDDEN', 'The app does not have the required scope storage:app.');
      }
      const route = ROUTES[path];
      if (route === undefined) throw refused(404, 'NOT_FOUND', `There is no ${path}.`);
      const answer = route(place, JSON.parse(String(init.body)));
      return answer === null ? new Response(null, { status: 204 }) : Response.json(answer);
    } catch (error) {
      if (error instanceof z.ZodError) return problem(400, 'INVALID_REQUEST', z.prettifyError(error));
      if (error instanceof KvsRefusal) return problem(error.status, error.code, error.message);
      throw error;
    }
  };
}

const problem = (status: number, code: string, message: string): Response =>
  Response.json({ code, message }, { status });

type Route = (place: KvsPlace, body: unknown) => object | null;

const ROUTES: Readonly<Record<string, Route>> = {
  '/api/v1/get': (place, body) => get(place, body),
  '/api/v1/set': (place, body) => set(place, body),
  '/api/v1/delete': (place, body) => remove(place, body),
  '/api/v1/secret/get': (place, body) => get(place, body, 'secret'),
  '/api/v1/secret/set': (place, body) => set(place, body, 'secret'),
  '/api/v1/secret/delete': (place, body) => remove(place, body, 'secret'),
  '/api/v1/entity/get': (place, body) => get(place, body),
  '/api/v1/entity/set': (place, body) => set(place, body),
  '/api/v1/entity/delete': (place, body) => remove(place, body),
  '/api/v1/query': (place, body) => listed(place, foundByKey(place.store.entries('plain'), queryRequest.parse(body))),
  '/api/v1/entity/query': (place, body) => {
    const request = entityQueryRequest.parse(body);
    const space = spaceOf(place, request.entityName);
    const index = place.indexes.get(request.entityName)?.get(request.indexName);
    if (index === undefined) throw refused(400, 'INDEX_NOT_FOUND', `There is no index "${request.indexName}".`);
    return listed(place, foundByIndex(place.store.entries(space), index, request));
  },
  '/api/v1/batch/get': (place, body) => batch(body, (one) => get(place, one)),
  '/api/v1/batch/set': (place, body) => batch(body, (one) => set(place, one)),
  '/api/v1/batch/delete': (place, body) => batch(body, (one) => remove(place, one)),
  '/api/v1/transaction': (place, body) => {
    transact(place, transactionRequest.parse(body));
    return null;
  },
};

function get(place: KvsPlace, body: unknown, secret?: 'secret'): object {
  const { key, entityName } = keyRequest.parse(body);
  checkKey(key);
  const entry = place.store.get(secret ?? spaceOf(place, entityName), key);
  place.reads.spend(entry?.text.length ?? 0, place.now());
  if (entry === null) throw refused(404, 'KEY_NOT_FOUND', `There is no key "${key}".`);
  return entryView(entry);
}

function set(place: KvsPlace, body: unknown, secret?: 'secret'): object | null {
  const { key, value, options, entityName } = setRequest.parse(body);
  checkKey(key);
  place.writes.spend(checkValue(value), place.now());
  const space = secret ?? spaceOf(place, entityName);
  const before = place.store.set(space, {
    key,
    value,
    expiresAt: expiryOf(options, place.now()),
    failIfExists: options?.keyPolicy === 'FAIL_IF_EXISTS',
  });
  if (options?.returnValue === undefined) return null;
  const shown = options.returnValue === 'PREVIOUS' ? before : place.store.get(space, key);
  return shown === null ? null : entryView(shown);
}

function remove(place: KvsPlace, body: unknown, secret?: 'secret'): null {
  const { key, entityName } = keyRequest.parse(body);
  checkKey(key);
  place.writes.spend(0, place.now());
  if (!place.store.delete(secret ?? spaceOf(place, entityName), key)) {
    throw refused(404, 'KEY_NOT_FOUND', `There is no key "${key}".`);
  }
  return null;
}

function listed(place: KvsPlace, { entries, cursor }: Found): object {
  place.reads.spend(
    entries.reduce((sum, { text }) => sum + text.length, 0),
    place.now(),
  );
  return { data: entries.map(entryView), ...(cursor === undefined ? {} : { cursor }) };
}

function batch(body: unknown, act: (one: unknown) => object | null): object {
  const requests = z.array(z.looseObject({ key: z.string(), entityName: z.string().optional() })).parse(body);
  if (requests.length > KVS_LIMITS.batch) {
    throw refused(400, 'BATCH_TOO_LARGE', `A batch holds ${KVS_LIMITS.batch} keys.`);
  }
  const [successfulKeys, failedKeys]: [object[], object[]] = [[], []];
  for (const request of requests) {
    const { key, entityName } = request;
    const name = { key, ...(entityName === undefined ? {} : { entityName }) };
    try {
      successfulKeys.push({ ...name, ...act(request) });
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      failedKeys.push({ ...name, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

const entryView = ({ key, text, createdAt, updatedAt, expiresAt }: StoredEntry): object => ({
  key,
  value: JSON.parse(text),
  createdAt,
  updatedAt,
  ...(expiresAt === null ? {} : { expireTime: new Date(expiresAt).toISOString() }),
});
