import type { Catalogue } from './catalogue';
import type { FieldRoles } from './field-roles';
import type { SqlDatabase } from './sql-database';

/** The site at one moment: the present one, or a past one that shares the present journal. */
export interface SiteStore {
  readonly name: string;
  readonly timeZone: string;
  readonly catalogue: Catalogue;
  readonly roles: FieldRoles;
  /** The state of issues at that moment. */
  readonly state: SqlDatabase;
  /** The history; read up to `until`. */
  readonly journal: SqlDatabase;
  /** The last millisecond that this store contains. */
  readonly until: number;
}
