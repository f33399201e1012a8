import { FIRST_TABLES } from './first-tables';
import { type Migration, step } from './migration';

/**
 * What the tables look like, one definition a step, oldest first. Every step may run any number of times, at the same
 * time as others and while rows are written. Columns that are searched by stand in UNIQUE keys that end with the row's
 * own key: indexes in the one form that all engines create together with the table, or not at all.
 * Times are milliseconds since 1970, days are days since 1970-01-01, flags are 0 and 1.
 */
export const MIGRATIONS: readonly Migration[] = [
  ...FIRST_TABLES,
  // What each invocation asked of Jira, by the hour: Jira counts points anew with each.
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
  // Items that were let go: they are still there, and are not to be read again for being missed here.
  step(
    16,
    `CREATE TABLE IF NOT EXISTS pruned (
      project_key VARCHAR(64) NOT NULL,
      item_id VARCHAR(64) NOT NULL,
      PRIMARY KEY (item_id),
      UNIQUE (project_key, item_id)
    )`,
  ),
  // What went wrong, by invocation, for the people who run the site.
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
  // Every date that an iteration or version was to end on: trackers forget them.
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
  // Since when a scope waits to be judged, however often it was marked anew since.
  step(19, 'ALTER TABLE dirty_scope ADD COLUMN waits_since BIGINT'),
  // Who tried settings within the last minute, as a mark that stands for them; so often nobody may.
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
  // What a table of many scopes shows of one, so that no report has to be read for it.
  step(21, 'ALTER TABLE reading ADD COLUMN summary MEDIUMTEXT'),
  // What was foretold on a day, kept by somebody with a note, and what came of it.
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
  // What would have been said of a project in its own past, and what came of it.
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
