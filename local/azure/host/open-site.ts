import { readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Fetch } from '../../../src/adapters/azure/client';
import { docsAnswer } from '../../docs/docs-answer';
import { documented } from '../../docs/documented';
import { type Answering, listenFrom } from '../../shell/server-listen';
import type { AzureService } from '../service';
import { newestOpenItems } from './newest-items';

/** The token of the viewer. */
const TOKEN = 'viewer-token';
export const viewerAccepted = (authorization: string): boolean => authorization === `Bearer ${TOKEN}`;

export interface AzureSiteWish {
  readonly service: AzureService;
  /** Folder of the built page. */
  readonly pageDirectory: string;
  /** Folder with vss-extension.json and what it packs. */
  readonly extensionDirectory: string;
  readonly port: number;
}

export interface OpenedAzureSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * An Azure DevOps on this machine. Its page and its REST service have one address and the files of the extension
 * another, so that frames are cross-site as on the real service.
 */
export async function openAzureSite(wish: AzureSiteWish): Promise<OpenedAzureSite> {
  const files = await listenFrom(0);
  const site = await listenFrom(wish.port);
  const url = `http://127.0.0.1:${String(site.port)}`;
  files.answerWith(filesOf(wish.extensionDirectory, url));
  site.answerWith(siteOf(wish, `http://localhost:${String(files.port)}`));
  return {
    url,
    close: async () => {
      await site.close();
      await files.close();
    },
  };
}

function siteOf({ service, pageDirectory, extensionDirectory }: AzureSiteWish, files: string): Answering {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDirectory, 'vss-extension.json'), 'utf8'));
  const { projects } = service.organisation.organisation;
  const facts = { files, token: TOKEN, manifest, projects: projects.map(({ id, name }) => ({ id, name })) };
  const rest = restOf(service.fetch);
  return async (request) => {
    const url = new URL(request.url);
    const document = await docsAnswer(url.pathname);
    if (document !== null) return document;
    if (url.pathname.includes('/_apis/')) return rest(request);
    if (url.pathname === '/facts') return Response.json(facts);
    if (url.pathname === '/items')
      return Response.json(newestOpenItems(service.organisation, url.searchParams.get('project') ?? ''));
    return fileIn(pageDirectory, url.pathname) ?? fileIn(pageDirectory, '/index.html') ?? NOT_FOUND();
  };
}

const ANYBODY = '*';

/**
 * Frames of another site send the requests, as on the real service: browsers send a preflight before each non-simple
 * one.
 */
function restOf(fetch: Fetch): Answering {
  return async (request) => {
    const headers = { 'access-control-allow-origin': request.headers.get('origin') ?? ANYBODY };
    if (request.method === 'OPTIONS') {
      const asked = request.headers.get('access-control-request-headers') ?? '';
      return new Response(null, {
        headers: {
          ...headers,
          'access-control-allow-headers': asked,
          'access-control-allow-methods': 'GET, POST, PATCH',
          'access-control-max-age': '3600',
        },
      });
    }
    const body = await request.text();
    const answer = await fetch(request.url, {
      method: request.method,
      headers: {
        Authorization: request.headers.get('authorization') ?? '',
        'X-TFS-FedAuthRedirect': request.headers.get('x-tfs-fedauthredirect') ?? '',
      },
      redirect: 'manual',
      ...(body !== '' && { body }),
    });
    const retryAfter = answer.headers.get('retry-after');
    return new Response(await answer.text(), {
      status: answer.status,
      headers: {
        ...headers,
        'content-type': answer.headers.get('content-type') ?? 'application/json',
        ...(retryAfter !== null && { 'retry-after': retryAfter }),
      },
    });
  };
}

/** Frames without an origin of their own load their scripts cross-origin. */
function filesOf(folder: string, siteUrl: string): Answering {
  return async ({ url }) => {
    const { pathname } = new URL(url);
    const found = fileIn(folder, pathname) ?? NOT_FOUND();
    const response = pathname.endsWith('.html') ? new Response(documented(await found.text(), siteUrl), found) : found;
    response.headers.set('access-control-allow-origin', ANYBODY);
    return response;
  };
}

const NOT_FOUND = (): Response => new Response('Not found', { status: 404 });

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

function fileIn(folder: string, path: string): Response | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  const type = TYPES[file.split('.').at(-1) ?? ''];
  if (!file.startsWith(`${normalize(folder)}${sep}`) || type === undefined) return null;
  try {
    return new Response(readFileSync(file), { headers: { 'content-type': type } });
  } catch {
    return null;
  }
}
