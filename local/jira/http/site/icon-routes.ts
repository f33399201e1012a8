import { avatarDrawing, priorityDrawing, projectDrawing, statusDrawing, typeDrawing } from '../../icons/svg';
import type { SiteStore } from '../../store/site-store';
import type { LocalApp } from '../local-app';

const svg = (drawing: string): Response =>
  new Response(drawing, {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    },
  });

const named = (file: string): string => file.replace(/\.svg$/, '');

/** Pictures of people, projects and so on: drawn here, and public, as on Atlassian's own servers. */
export function iconRoutes(app: LocalApp, store: () => SiteStore): void {
  app.get('/avatar/:file', (context) => {
    const accountId = named(context.req.param('file'));
    const name = store().catalogue.users.get(accountId)?.displayName ?? '?';
    return svg(avatarDrawing(accountId, name));
  });
  app.get('/icon/project/:file', (context) => svg(projectDrawing(named(context.req.param('file')))));
  app.get('/icon/type/:file', (context) => svg(typeDrawing(named(context.req.param('file')))));
  app.get('/icon/priority/:file', (context) => svg(priorityDrawing(named(context.req.param('file')))));
  app.get('/icon/status/:file', (context) => svg(statusDrawing(named(context.req.param('file')))));
}
