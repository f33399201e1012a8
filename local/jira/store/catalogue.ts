import type {
  Site,
  SiteBoard,
  SiteDashboard,
  SiteField,
  SiteFilter,
  SiteIssueType,
  SiteProject,
  SiteSprint,
  SiteStatus,
  SiteUser,
  SiteVersion,
} from '../site';
import type { SqlDatabase } from './sql-database';
import { textIn } from './sql-database';

type Named = { readonly id: string; readonly name: string };
export type ProjectVersion = SiteVersion & { readonly projectId: string; readonly description?: string };
export type LinkType = Site['linkTypes'][number];
export type SecurityLevel = Site['securityLevels'][number];
export type Group = Site['groups'][number];
export type KnownSprint = SiteSprint & { readonly createdDate?: string };

/** The small and often used parts of a site: kept in memory, and written to the database too. */
export interface Catalogue {
  readonly users: Map<string, SiteUser>;
  readonly groups: Map<string, Group>;
  readonly projects: Map<string, SiteProject>;
  readonly versions: Map<string, ProjectVersion>;
  readonly statuses: Map<string, SiteStatus>;
  readonly issueTypes: Map<string, SiteIssueType>;
  readonly priorities: Map<string, Named>;
  readonly resolutions: Map<string, Named>;
  readonly linkTypes: Map<string, LinkType>;
  readonly fields: Map<string, SiteField>;
  readonly securityLevels: Map<string, SecurityLevel>;
  readonly boards: Map<string, SiteBoard>;
  readonly sprints: Map<string, KnownSprint>;
  readonly filters: Map<string, SiteFilter>;
  readonly dashboards: Map<string, SiteDashboard>;
}

export type CatalogueKind = keyof Catalogue;

export const emptyCatalogue = (): Catalogue => ({
  users: new Map(),
  groups: new Map(),
  projects: new Map(),
  versions: new Map(),
  statuses: new Map(),
  issueTypes: new Map(),
  priorities: new Map(),
  resolutions: new Map(),
  linkTypes: new Map(),
  fields: new Map(),
  securityLevels: new Map(),
  boards: new Map(),
  sprints: new Map(),
  filters: new Map(),
  dashboards: new Map(),
});

const CATALOGUE_KINDS: readonly CatalogueKind[] = [
  'users',
  'groups',
  'projects',
  'versions',
  'statuses',
  'issueTypes',
  'priorities',
  'resolutions',
  'linkTypes',
  'fields',
  'securityLevels',
  'boards',
  'sprints',
  'filters',
  'dashboards',
];

/** Writes one entry to the database and to memory. */
export function keepEntry<Entry extends object>(
  database: SqlDatabase,
  place: { readonly kind: CatalogueKind; readonly entries: Map<string, Entry>; readonly id: string },
  entry: Entry,
): void {
  place.entries.set(place.id, entry);
  const position = [...place.entries.keys()].indexOf(place.id);
  database.run('REPLACE INTO entity (kind, id, position, entry) VALUES (?, ?, ?, ?)', [
    place.kind,
    place.id,
    position,
    JSON.stringify(entry),
  ]);
}

/** Removes one entry, also from memory. */
export function dropEntry(
  database: SqlDatabase,
  place: { readonly kind: CatalogueKind; readonly entries: Map<string, object>; readonly id: string },
): void {
  place.entries.delete(place.id);
  database.run('DELETE FROM entity WHERE kind = ? AND id = ?', [place.kind, place.id]);
}

/** Writes the whole catalogue, replacing the old one. */
export function writeCatalogue(database: SqlDatabase, catalogue: Catalogue): void {
  database.run('DELETE FROM entity');
  for (const kind of CATALOGUE_KINDS) {
    let position = 0;
    for (const [id, entry] of catalogue[kind]) {
      database.run('INSERT INTO entity (kind, id, position, entry) VALUES (?, ?, ?, ?)', [
        kind,
        id,
        position++,
        JSON.stringify(entry),
      ]);
    }
  }
}

/** Reads the catalogue that `writeCatalogue` wrote. */
export function readCatalogue(database: SqlDatabase): Catalogue {
  const catalogue = emptyCatalogue();
  for (const kind of CATALOGUE_KINDS) {
    const rows = database.all('SELECT id, entry FROM entity WHERE kind = ? ORDER BY position', [kind]);
    for (const row of rows) catalogue[kind].set(textIn(row, 'id'), JSON.parse(textIn(row, 'entry')));
  }
  return catalogue;
}
