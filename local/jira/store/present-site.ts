import type { Site } from '../site';
import { APP_ACCOUNT } from '../viewer';
import type { Catalogue } from './catalogue';
import { emptyCatalogue, keepEntry, readCatalogue } from './catalogue';
import { fieldRoles } from './field-roles';
import { loadSite } from './load-site';
import { JOURNAL_TABLES, STATE_TABLES } from './schema';
import type { SiteStore } from './site-store';
import { SqlDatabase, numberIn, textIn } from './sql-database';

const TABLES = [
  'issue',
  'issue_sprint',
  'issue_tag',
  'setting',
  'entity',
  'history',
  'comment',
  'worklog',
  'link',
  'former_key',
];

/** The one site of a local Jira: its database, and the parts that are kept in memory. */
export class PresentSite {
  readonly #database: SqlDatabase;
  #store: SiteStore;
  /** The site's clock when its database file was last written; null for a new site. */
  readonly savedNow: number | null;

  constructor(file?: string) {
    this.#database = new SqlDatabase(file);
    const known = this.#database.first("SELECT name FROM sqlite_master WHERE name = 'setting'") !== null;
    if (!known) this.#database.script(STATE_TABLES + JOURNAL_TABLES);
    this.#store = this.#storeOf(known ? readCatalogue(this.#database) : emptyCatalogue());
    this.savedNow = known ? this.#lastMoment() : null;
  }

  store(): SiteStore {
    return this.#store;
  }

  load(site: Site): void {
    for (const table of TABLES) this.#database.run(`DELETE FROM ${table}`);
    const catalogue = loadSite(this.#database, site);
    keepEntry(this.#database, { kind: 'users', entries: catalogue.users, id: APP_ACCOUNT.accountId }, APP_ACCOUNT);
    this.#store = this.#storeOf(catalogue);
  }

  /** All or nothing, in memory as on disk. */
  write<Result>(work: () => Result): Result {
    try {
      return this.#database.transaction(work);
    } catch (cause) {
      this.#store = this.#storeOf(readCatalogue(this.#database));
      throw cause;
    }
  }

  close(): void {
    this.#database.close();
  }

  #storeOf(catalogue: Catalogue): SiteStore {
    return {
      name: this.#setting('name') || 'Local Jira',
      timeZone: this.#setting('timeZone') || 'UTC',
      catalogue,
      roles: fieldRoles(catalogue.fields.values()),
      state: this.#database,
      journal: this.#database,
      until: Number.MAX_SAFE_INTEGER,
    };
  }

  #setting(name: string): string {
    return textIn(this.#database.first('SELECT value FROM setting WHERE name = ?', [name]), 'value');
  }

  #lastMoment(): number | null {
    const loaded = Date.parse(this.#setting('now'));
    const written = numberIn(this.#database.first('SELECT max(updated) AS last FROM issue'), 'last');
    return Number.isNaN(loaded) ? null : Math.max(loaded, written);
  }
}
