/** The views of the project page; each has an address of its own. */
export const PROJECT_VIEWS = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'] as const;
export type ProjectView = (typeof PROJECT_VIEWS)[number];

/** The subject of a page; ids are those of the tracker, a project has its key. */
export interface ScopeId {
  readonly kind: 'project' | 'parent' | 'iteration' | 'version';
  readonly id: string;
}

/** A view of the project page: the whole project, or one scope of it, now or on a past day. */
export interface ProjectPlace {
  readonly projectKey: string;
  readonly view: ProjectView;
  /** Null: the project itself. */
  readonly scope: ScopeId | null;
  /** ISO calendar date; null: today. */
  readonly asOf: string | null;
  /** Filters and other state of the view, by name. */
  readonly filters: Readonly<Record<string, string>>;
}

/** The target of a link: an item, a view of the project page, or a section of the documentation about signals. */
export type Target =
  | { readonly page: 'item'; readonly key: string }
  | ({ readonly page: 'project' } & ProjectPlace)
  | { readonly page: 'docs'; readonly section: string };

const KINDS: readonly string[] = ['project', 'parent', 'iteration', 'version'];
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The place of a project's overview, with the given differences. */
export function projectPlace(projectKey: string, given: Partial<ProjectPlace> = {}): ProjectPlace {
  return { projectKey, view: 'overview', scope: null, asOf: null, filters: {}, ...given };
}

/** The address of a place below the project page: "/scope?of=parent.10041&asOf=2026-02-05". */
export function pathOfPlace({ view, scope, asOf, filters }: ProjectPlace): string {
  const query = new URLSearchParams();
  if (scope !== null && scope.kind !== 'project') query.set('of', `${scope.kind}.${scope.id}`);
  if (asOf !== null) query.set('asOf', asOf);
  for (const [name, value] of Object.entries(filters)) query.set(name, value);
  const text = query.toString();
  return `/${view}${text === '' ? '' : `?${text}`}`;
}

/** The place for an address below the project page; unknown parts are ignored. */
export function placeOfPath(projectKey: string, path: string): ProjectPlace {
  const [first = '', search = ''] = path.split('?');
  const query = new URLSearchParams(search);
  const asOf = query.get('asOf');
  const filters = [...query].filter(([name]) => name !== 'of' && name !== 'asOf');
  return {
    projectKey,
    view: PROJECT_VIEWS.find((view) => `/${view}` === first) ?? 'overview',
    scope: scopeOf(query.get('of')),
    asOf: asOf !== null && CALENDAR_DATE.test(asOf) ? asOf : null,
    filters: Object.fromEntries(filters),
  };
}

function scopeOf(text: string | null): ScopeId | null {
  const [kind = '', ...rest] = (text ?? '').split('.');
  const id = rest.join('.');
  return isKind(kind) && id !== '' ? { kind, id } : null;
}

function isKind(kind: string): kind is ScopeId['kind'] {
  return KINDS.includes(kind);
}
