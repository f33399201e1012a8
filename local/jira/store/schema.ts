/** State: every issue at one moment. A past moment has a set of these tables of its own. */
export const STATE_TABLES = `
CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE COLLATE NOCASE,
  number INTEGER NOT NULL,
  project_id TEXT NOT NULL,
  type_id TEXT NOT NULL,
  status_id TEXT NOT NULL,
  priority_id TEXT,
  priority_order INTEGER NOT NULL,
  resolution_id TEXT,
  assignee TEXT,
  reporter TEXT,
  creator TEXT,
  parent_id INTEGER,
  security_id TEXT,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  resolved INTEGER,
  due_on TEXT,
  flagged INTEGER NOT NULL,
  rank REAL NOT NULL,
  summary TEXT NOT NULL,
  words TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX issue_by_project ON issue (project_id, number);
CREATE INDEX issue_by_updated ON issue (updated);
CREATE INDEX issue_by_parent ON issue (parent_id);
CREATE INDEX issue_by_rank ON issue (rank);
CREATE TABLE issue_sprint (issue INTEGER NOT NULL, sprint INTEGER NOT NULL, PRIMARY KEY (sprint, issue)) WITHOUT ROWID;
CREATE INDEX issue_sprint_by_issue ON issue_sprint (issue);
CREATE TABLE issue_tag (kind TEXT NOT NULL, value TEXT NOT NULL COLLATE NOCASE, issue INTEGER NOT NULL,
  PRIMARY KEY (kind, value, issue)) WITHOUT ROWID;
CREATE INDEX issue_tag_by_issue ON issue_tag (issue, kind);
`;

/** Journal: what happened and when. Rows are only added, so a past moment reads the same tables up to its time. */
export const JOURNAL_TABLES = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE entity (kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, entry TEXT NOT NULL,
  PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE history (issue INTEGER NOT NULL, created INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,
  author TEXT, items TEXT NOT NULL, PRIMARY KEY (issue, created, position)) WITHOUT ROWID;
CREATE TABLE comment (id INTEGER PRIMARY KEY, issue INTEGER NOT NULL, created INTEGER NOT NULL,
  updated INTEGER NOT NULL, author TEXT, body TEXT NOT NULL);
CREATE INDEX comment_by_issue ON comment (issue, created);
CREATE TABLE worklog (id INTEGER PRIMARY KEY, issue INTEGER NOT NULL, created INTEGER NOT NULL,
  updated INTEGER NOT NULL, started INTEGER NOT NULL, seconds INTEGER NOT NULL, author TEXT, comment TEXT NOT NULL);
CREATE INDEX worklog_by_issue ON worklog (issue, created);
CREATE TABLE link (id INTEGER PRIMARY KEY, type_id TEXT NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL,
  created INTEGER NOT NULL, removed INTEGER);
CREATE INDEX link_by_source ON link (source);
CREATE INDEX link_by_target ON link (target);
CREATE TABLE former_key (key TEXT PRIMARY KEY COLLATE NOCASE, issue INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX former_key_by_issue ON former_key (issue);
`;
