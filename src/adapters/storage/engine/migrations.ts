import { FIRST_TABLES } from './first-tables';
import { type Migration, step } from './migration';

/**
 * The tables, one definition per step, oldest first. Every step may run any number of times, at the same time as others
 * and while rows are written. Columns to search by are in UNIQUE keys that end with the row's own key: only in this
 * form do all engines create an index together with its table, or neither. Times are milliseconds since 1970, days are
 * days since 1970-01-01, flags are 0 and 1.
 */
export const MIGRATIONS: readonly Migration[] = [
  ...FIRST_TABLES,
  // The requests of each invocation to Jira, by hour: Jira counts points from 0 in each hour.
  step(
    15,
    `CREATE TABLE IF NOT EXISTS spending (
      on_hour INT NOT NULL,
      purpose VARCHAR(16) NOT NULL,
      spender VARCHAR(64) NOT NULL,
      points INT NOT NULL,
      calls INT NOT NULL,
      function_ms INT NOT NULL,
      statements INT NOT NULL,
      PRIMARY KEY (on_hour, purpose, spender)
    )`,
  ),
  // Items that were deleted here by retention. They still exist in the tracker; being missing here is no reason to read
  // them again.
  step(
    16,
    `CREATE TABLE IF NOT EXISTS pruned (
      project_key VARCHAR(64) NOT NULL,
      item_id VARCHAR(64) NOT NULL,
      PRIMARY KEY (item_id),
      UNIQUE (project_key, item_id)
    )`,
  ),
  // Troubles by invocation, for administrators of the site.
  step(
    17,
    `CREATE TABLE IF NOT EXISTS trouble (
      spender VARCHAR(64) NOT NULL,
      problem VARCHAR(32) NOT NULL,
      purpose VARCHAR(16) NOT NULL,
      times INT NOT NULL,
      last_at BIGINT NOT NULL,
      PRIMARY KEY (spender, problem),
      UNIQUE (last_at, spender, problem)
    )`,
  ),
  // Every end date that an iteration or version ever had: trackers keep no history of them.
  step(
    18,
    `CREATE TABLE IF NOT EXISTS promised_end (
      kind SMALLINT NOT NULL,
      container_id VARCHAR(64) NOT NULL,
      ends_on VARCHAR(32) NOT NULL,
      seen_at BIGINT NOT NULL,
      PRIMARY KEY (kind, container_id, ends_on)
    )`,
  ),
  // Since when a scope waits to be judged, even if it was marked again since.
  step(19, 'ALTER TABLE dirty_scope ADD COLUMN waits_since BIGINT'),
  // Who tried settings within the last minute, as an anonymous mark; limits the number of tries.
  step(
    20,
    `CREATE TABLE IF NOT EXISTS trial (
      who VARCHAR(32) NOT NULL,
      invocation VARCHAR(64) NOT NULL,
      begun_at BIGINT NOT NULL,
      PRIMARY KEY (who, invocation),
      UNIQUE (begun_at, who, invocation)
    )`,
  ),
  // What a table of many scopes shows of one scope, so that no report has to be read for it.
  step(21, 'ALTER TABLE reading ADD COLUMN summary MEDIUMTEXT'),
  // A forecast that somebody stored with a note on a day, and its outcome.
  step(
    22,
    `CREATE TABLE IF NOT EXISTS frozen_forecast (
      id VARCHAR(64) NOT NULL,
      kind SMALLINT NOT NULL,
      container_id VARCHAR(64) NOT NULL,
      project_key VARCHAR(64) NOT NULL,
      on_day INT NOT NULL,
      frozen_at BIGINT NOT NULL,
      account_id VARCHAR(128) NOT NULL,
      rests_on TEXT NOT NULL,
      foretold TEXT NOT NULL,
      note TEXT NOT NULL,
      later TEXT,
      later_rests_on TEXT,
      PRIMARY KEY (id),
      UNIQUE (kind, container_id, frozen_at, id),
      UNIQUE (project_key, frozen_at, id)
    )`,
  ),
  // What would have been reported about a project in its own past, and what happened then.
  step(
    23,
    `CREATE TABLE IF NOT EXISTS past_alarm (
      project_key VARCHAR(64) NOT NULL,
      made_at BIGINT NOT NULL,
      result MEDIUMTEXT NOT NULL,
      PRIMARY KEY (project_key)
    )`,
  ),
  // What the past of a project taught when it was judged as a whole, so that some of it can be judged without the others.
  step(
    24,
    `CREATE TABLE IF NOT EXISTS usual (
      project_key VARCHAR(64) NOT NULL,
      as_of BIGINT NOT NULL,
      learnt_by VARCHAR(32) NOT NULL,
      body MEDIUMTEXT NOT NULL,
      PRIMARY KEY (project_key)
    )`,
  ),
];
