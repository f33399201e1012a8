import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { Hono } from 'hono';
import type { Manifest } from '../manifest';
import { documented } from '../../docs/documented';
import { contentSecurityPolicy } from './content-security-policy';
import { fileAnswer } from './files';
import { missingScreen } from './missing-screen';

export interface ScreensServerSettings {
  readonly manifest: Manifest;
  readonly appDirectory: string;
  /** Holds global-bridge.js and tokens.css, see `build-bridge.ts`. */
  readonly bridgeDirectory: string;
  /** The origin of the page that frames the screens. */
  readonly siteUrl: string;
}

/**
 * The counterpart of Forge's content network: the app's built screens at `/<resource key>/`, on an origin of their own,
 * each document with Forge's content security policy and with the bridge as its first script.
 */
export function screensServer({ manifest, appDirectory, bridgeDirectory, siteUrl }: ScreensServerSettings): Hono {
  const app = new Hono();
  const bridge = `/__forge/global-bridge.js?host=${encodeURIComponent(siteUrl)}`;

  app.get('/__forge/:file', async (context) => {
    return (await fileAnswer(bridgeDirectory, context.req.param('file'))) ?? context.notFound();
  });

  app.get('/:resource/*', async (context) => {
    const key = context.req.param('resource');
    const resource = manifest.resources.find((candidate) => candidate.key === key);
    if (resource === undefined) return context.notFound();
    const folder = join(appDirectory, resource.path);
    const path = context.req.path.slice(key.length + 2) || 'index.html';
    if (!path.endsWith('.html')) return (await fileAnswer(folder, path)) ?? context.notFound();

    const built = await readFile(join(folder, path), 'utf8').catch(() => null);
    const html = built ?? missingScreen(resource.path);
    context.header('content-security-policy', contentSecurityPolicy(html, manifest.permissions, siteUrl));
    context.header('cache-control', 'no-cache');
    return context.html(documented(withFirstScript(html, bridge), siteUrl), built === null ? 404 : 200);
  });
  return app;
}

function withFirstScript(html: string, source: string): string {
  const document = load(html);
  document('head').prepend(document('<script>').attr('src', source));
  return document.html();
}
