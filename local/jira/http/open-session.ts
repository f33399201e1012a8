import type { PropertyAlias } from '../property-alias';
import { onlyReads } from '../limits/points';
import { badRequest } from '../problem';
import type { Session } from '../session';
import type { PastSites } from '../store/past-sites';
import type { SiteStore } from '../store/site-store';
import { visibilityOf } from '../store/visibility';
import { viewerOf } from '../viewer';
import type { LocalContext } from './local-app';

export interface SessionSource {
  readonly present: () => SiteStore;
  readonly pasts: PastSites;
  readonly now: () => number;
  readonly baseUrl: string | null;
  readonly aliases: () => readonly PropertyAlias[];
}

/** The caller and the moment of the request: the headers `Authorization` and `X-Local-As-Of`. */
export function openSession(context: LocalContext, source: SessionSource): Session {
  const present = source.present();
  const viewer = viewerOf(context.req.header('Authorization'), present.catalogue);
  const now = source.now();
  const asked = momentAsked(context);
  const past = asked !== null && asked < now;
  if (past && !onlyReads(context.req.method, context.req.path)) {
    throw badRequest('The site is shown as it was at a past moment; nothing can be changed there.');
  }
  const store = past ? source.pasts.at(present, asked) : present;
  return {
    store,
    viewer,
    visibility: visibilityOf(viewer, store.catalogue),
    baseUrl: (source.baseUrl ?? new URL(context.req.url).origin).replace(/\/$/, ''),
    now: past ? asked : now,
    aliases: source.aliases(),
    past,
  };
}

function momentAsked(context: LocalContext): number | null {
  const text = context.req.header('X-Local-As-Of');
  if (text === undefined || text === '') return null;
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) throw badRequest(`X-Local-As-Of is not a moment: '${text}'.`);
  return moment;
}
