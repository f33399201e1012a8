import { grouped } from '../grouped';
import type { Catalogue } from './catalogue';
import type { IssueRecord } from './issue-record';
import { insertIssue, recordIn } from './issue-table';
import type { HistoryEntry } from './journal';
import { historiesOf } from './journal';
import { rewound } from './rewind';
import { STATE_TABLES } from './schema';
import type { SiteStore } from './site-store';
import { sprintAt } from './sprint-at';
import { SqlDatabase, numberIn, textIn } from './sql-database';

/**
 * The site at a past moment: its own tables of issues, rewound through their histories, over the present journal, which
 * is read up to that moment. Has to be closed when it is no longer used.
 */
export function pastSite(present: SiteStore, moment: number): SiteStore {
  const state = new SqlDatabase();
  state.script(STATE_TABLES);
  const catalogue = catalogueAt(present, moment);
  state.transaction(() => {
    for (const record of recordsAt(present, moment)) insertIssue(state, record, { catalogue, roles: present.roles });
  });
  return { ...present, catalogue, state, until: moment };
}

function* recordsAt(present: SiteStore, moment: number): Iterable<IssueRecord> {
  const rows = present.state.all('SELECT record FROM issue WHERE created <= ? ORDER BY id', [moment]);
  const records = rows.map((row) => recordIn(textIn(row, 'record')));
  const touched = records.filter((record) => record.updated > moment || (record.resolved ?? 0) > moment);
  const issueIds = touched.map((record) => record.id);
  const histories = grouped(
    historiesOf(present.journal, { issueIds, until: Number.MAX_SAFE_INTEGER }),
    (entry) => entry.issueId,
  );
  const remarks = lastRemarks(present, moment);
  for (const record of records) {
    yield record.updated > moment || (record.resolved ?? 0) > moment
      ? recordAt(
          record,
          { moment, histories: histories.get(record.id) ?? [], remarked: remarks.get(record.id) ?? 0 },
          present.catalogue,
        )
      : record;
  }
}

function recordAt(
  record: IssueRecord,
  past: { readonly moment: number; readonly histories: readonly HistoryEntry[]; readonly remarked: number },
  catalogue: Catalogue,
): IssueRecord {
  const earlier = past.histories.filter((entry) => entry.created <= past.moment);
  const later = past.histories.filter((entry) => entry.created > past.moment);
  const before = rewound(record, { earlier, later }, catalogue);
  const updated = Math.max(before.updated, past.remarked);
  const notYetResolved = before.resolved !== null && before.resolved > past.moment;
  if (!notYetResolved) return { ...before, updated };
  // Without a history, only the date of resolution shows that the issue was still open then.
  const open = [...catalogue.statuses.values()].find((status) => status.category === 'new');
  return { ...before, updated, resolved: null, resolutionId: null, statusId: open?.id ?? before.statusId };
}

/** By issue: the last comment or work log before that moment. */
function lastRemarks({ journal }: SiteStore, moment: number): ReadonlyMap<number, number> {
  const rows = journal.all(
    `SELECT issue, max(created) AS last FROM (
       SELECT issue, created FROM comment WHERE created <= ? UNION ALL
       SELECT issue, created FROM worklog WHERE created <= ?) GROUP BY issue`,
    [moment, moment],
  );
  return new Map(rows.map((row) => [numberIn(row, 'issue'), numberIn(row, 'last')]));
}

function catalogueAt(present: SiteStore, moment: number): Catalogue {
  const known = sprintsKnownAt(present, moment);
  const sprints = [...present.catalogue.sprints].filter(([id]) => known.has(id));
  const versions = [...present.catalogue.versions].map(([id, version]): [string, typeof version] => {
    const out = version.released && version.releaseDate !== undefined && Date.parse(version.releaseDate) > moment;
    return [id, out ? { ...version, released: false, archived: false } : version];
  });
  return {
    ...present.catalogue,
    sprints: new Map(sprints.map(([id, sprint]) => [id, sprintAt(sprint, moment)])),
    versions: new Map(versions),
  };
}

/** Sprints that had started, had been created, or had got an issue by then. */
function sprintsKnownAt({ catalogue, journal }: SiteStore, moment: number): ReadonlySet<string> {
  const known = new Set<string>();
  for (const [id, sprint] of catalogue.sprints) {
    const since = sprint.createdDate ?? sprint.startDate;
    if (since !== undefined && Date.parse(since) <= moment) known.add(id);
  }
  const rows = journal.all(
    `SELECT DISTINCT json_extract(item.value, '$.to') AS ids FROM history, json_each(history.items) AS item
     WHERE history.created <= ? AND instr(history.items, '"Sprint"') > 0 AND json_extract(item.value, '$.field') = 'Sprint'`,
    [moment],
  );
  for (const row of rows) for (const id of textIn(row, 'ids').split(',')) known.add(id.trim());
  return known;
}
