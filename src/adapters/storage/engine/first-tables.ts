import { type Migration, step } from './migration';

/** The tables of facts, of conclusions from them, and of work to do. */
export const FIRST_TABLES: readonly Migration[] = [
  // An item's facts, and the columns of its present state by which scopes are found. `version` identifies the stored
  // content.
  step(
    1,
    `CREATE TABLE IF NOT EXISTS item (
      id VARCHAR(64) NOT NULL,
      item_key VARCHAR(64) NOT NULL,
      project_key VARCHAR(64) NOT NULL,
      item_level SMALLINT NOT NULL,
      restricted SMALLINT NOT NULL,
      status_id VARCHAR(64) NOT NULL,
      status_since BIGINT NOT NULL,
      created_at BIGINT NOT NULL,
      changed_at BIGINT NOT NULL,
      removed_at BIGINT,
      version VARCHAR(32) NOT NULL,
      bytes INT NOT NULL,
      people MEDIUMTEXT NOT NULL,
      facts MEDIUMTEXT NOT NULL,
      PRIMARY KEY (id),
      UNIQUE (project_key, id, bytes),
      UNIQUE (project_key, changed_at, id),
      UNIQUE (item_key, id),
      UNIQUE (status_id, status_since, id)
    )`,
  ),
  // The containers that each item is or was in. Rows are only added: a former container stays true.
  step(
    2,
    `CREATE TABLE IF NOT EXISTS item_scope (
      kind SMALLINT NOT NULL,
      container_id VARCHAR(64) NOT NULL,
      item_id VARCHAR(64) NOT NULL,
      PRIMARY KEY (kind, container_id, item_id),
      UNIQUE (item_id, kind, container_id)
    )`,
  ),
  // Keys that items had before their present one.
  step(
    3,
    `CREATE TABLE IF NOT EXISTS former_key (
      item_key VARCHAR(64) NOT NULL,
      item_id VARCHAR(64) NOT NULL,
      PRIMARY KEY (item_key),
      UNIQUE (item_id, item_key)
    )`,
  ),
  // Which items wait for which: the links that a chain of blockers follows.
  step(
    4,
    `CREATE TABLE IF NOT EXISTS link (
      item_id VARCHAR(64) NOT NULL,
      link_id VARCHAR(64) NOT NULL,
      other_key VARCHAR(64) NOT NULL,
      PRIMARY KEY (item_id, link_id),
      UNIQUE (other_key, item_id, link_id)
    )`,
  ),
  step(
    5,
    `CREATE TABLE IF NOT EXISTS project (
      project_key VARCHAR(64) NOT NULL,
      id VARCHAR(64) NOT NULL,
      archived SMALLINT NOT NULL,
      removed SMALLINT NOT NULL,
      seen_at BIGINT NOT NULL,
      PRIMARY KEY (project_key)
    )`,
  ),
  step(
    6,
    `CREATE TABLE IF NOT EXISTS iteration (
      id VARCHAR(64) NOT NULL,
      board_id VARCHAR(64),
      state SMALLINT NOT NULL,
      started_at BIGINT,
      planned_end_at BIGINT,
      closed_at BIGINT,
      removed SMALLINT NOT NULL,
      seen_at BIGINT NOT NULL,
      PRIMARY KEY (id),
      UNIQUE (board_id, id)
    )`,
  ),
  step(
    7,
    `CREATE TABLE IF NOT EXISTS project_version (
      id VARCHAR(64) NOT NULL,
      project_key VARCHAR(64) NOT NULL,
      start_on VARCHAR(10),
      release_on VARCHAR(10),
      released SMALLINT NOT NULL,
      removed SMALLINT NOT NULL,
      seen_at BIGINT NOT NULL,
      PRIMARY KEY (id),
      UNIQUE (project_key, id)
    )`,
  ),
  step(
    8,
    `CREATE TABLE IF NOT EXISTS item_status (
      id VARCHAR(64) NOT NULL,
      name VARCHAR(255) NOT NULL,
      category SMALLINT NOT NULL,
      seen_at BIGINT NOT NULL,
      PRIMARY KEY (id),
      UNIQUE (category, id)
    )`,
  ),
  // Account ids, for ownership and for the personal-data report. Never a name.
  step(
    9,
    `CREATE TABLE IF NOT EXISTS person (
      account_id VARCHAR(128) NOT NULL,
      active SMALLINT NOT NULL,
      is_app SMALLINT NOT NULL,
      seen_at BIGINT NOT NULL,
      reported_at BIGINT NOT NULL,
      PRIMARY KEY (account_id),
      UNIQUE (reported_at, account_id)
    )`,
  ),
  // The progress of each job of a project.
  step(
    10,
    `CREATE TABLE IF NOT EXISTS sync (
      project_key VARCHAR(64) NOT NULL,
      job VARCHAR(64) NOT NULL,
      state VARCHAR(16) NOT NULL,
      started_at BIGINT,
      pass VARCHAR(16),
      page_token TEXT,
      expected INT,
      notes MEDIUMTEXT,
      items INT NOT NULL,
      revision INT NOT NULL,
      changed_at BIGINT NOT NULL,
      PRIMARY KEY (project_key, job)
    )`,
  ),
  // Scopes to be judged again. `mark` distinguishes one marking from the next.
  step(
    11,
    `CREATE TABLE IF NOT EXISTS dirty_scope (
      kind SMALLINT NOT NULL,
      container_id VARCHAR(64) NOT NULL,
      mark VARCHAR(128) NOT NULL,
      marked_at BIGINT NOT NULL,
      PRIMARY KEY (kind, container_id),
      UNIQUE (marked_at, kind, container_id)
    )`,
  ),
  // One report for each scope and day, with the figures by which a portfolio is sorted. `rests_on` are the ids of the
  // projects that it rests on: it is shown to people who may browse all of them.
  step(
    12,
    `CREATE TABLE IF NOT EXISTS reading (
      kind SMALLINT NOT NULL,
      container_id VARCHAR(64) NOT NULL,
      on_day INT NOT NULL,
      taken_at BIGINT NOT NULL,
      project_key VARCHAR(64),
      health SMALLINT NOT NULL,
      chance DOUBLE,
      slip_days DOUBLE,
      open_items INT NOT NULL,
      raised INT NOT NULL,
      rests_on TEXT,
      report MEDIUMTEXT NOT NULL,
      PRIMARY KEY (kind, container_id, on_day),
      UNIQUE (on_day, kind, container_id)
    )`,
  ),
  // What was reported to automation already.
  step(
    13,
    `CREATE TABLE IF NOT EXISTS emitted (
      subject VARCHAR(128) NOT NULL,
      fact VARCHAR(128) NOT NULL,
      emitted_at BIGINT NOT NULL,
      PRIMARY KEY (subject, fact),
      UNIQUE (emitted_at, subject, fact)
    )`,
  ),
  // Items and iterations to be read again, because events contained too little about them.
  step(
    14,
    `CREATE TABLE IF NOT EXISTS reread (
      kind SMALLINT NOT NULL,
      id VARCHAR(64) NOT NULL,
      mark VARCHAR(128) NOT NULL,
      marked_at BIGINT NOT NULL,
      PRIMARY KEY (kind, id),
      UNIQUE (marked_at, kind, id)
    )`,
  ),
];
