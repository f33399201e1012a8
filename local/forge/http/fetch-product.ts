import * as z from 'zod';
import type { Manifest } from '../manifest';
import type { JiraHandler } from '../runtime/jira-remote';
import { scopeGuard } from '../scopes/scope-guard';
import { sessionHeaders, type Session } from './session';

const callShape = z.object({
  product: z.string(),
  restPath: z.string(),
  fetchRequestInit: z.looseObject({
    method: z.string().nullish(),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  }),
  isMultipartFormData: z.boolean().optional(),
});

export interface ProductAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly statusText: string;
  readonly isAttachment: boolean;
}

/** `requestJira` of @forge/bridge: always as the viewer, and only with the scopes of the manifest. */
export async function fetchProduct(
  called: unknown,
  session: Session,
  { manifest, jira, siteUrl }: { readonly manifest: Manifest; readonly jira: JiraHandler; readonly siteUrl: string },
): Promise<ProductAnswer> {
  const { product, restPath, fetchRequestInit, isMultipartFormData } = callShape.parse(called);
  if (product !== 'jira') throw new Error(`There is no ${product} on this machine.`);
  if (isMultipartFormData === true) throw new Error('The local Jira takes no uploads.');
  const address = new URL(restPath, siteUrl);
  if (address.origin !== siteUrl) throw new Error(`${restPath} leads out of Jira.`);

  const headers = new Headers(fetchRequestInit.headers);
  headers.delete('authorization');
  headers.delete('cookie');
  for (const [name, value] of Object.entries(sessionHeaders(session))) headers.set(name, value);
  const { method, body } = fetchRequestInit;
  const response =
    scopeGuard(manifest)(method ?? 'GET', address.pathname) ??
    (await jira(new Request(address, { method: method ?? 'GET', body: body ?? null, headers })));
  return {
    body: await response.text(),
    headers: Object.fromEntries(response.headers),
    status: response.status,
    statusText: response.statusText,
    isAttachment: false,
  };
}
