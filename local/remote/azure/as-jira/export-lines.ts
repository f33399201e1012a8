import { orderedChanges } from '../../../../src/core/model/change-order';
import { presentState } from '../../../../src/core/model/replay';
import type { Link } from '../../../../src/core/model/link';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { FIELD, FIELDS } from '../../../demo/vocabulary';
import { historyItem } from './history-items';
import { type Beside, type JiraNames, jiraNames, type NamedField, type ToName } from './names';

/**
 * The data of Azure DevOps as exported Jira issues, one JSON text per line, so that it opens in the local Jira. Deleted
 * work items are omitted. `beside`: the Jira whose issues open with it, and to whose keys links may lead.
 */
export function exportLines(
  read: ToName,
  titles: ReadonlyMap<string, string>,
  beside: Beside | null = null,
): readonly string[] {
  const names = jiraNames(read, beside);
  const present = read.items.filter(({ removedAt }) => removedAt === null);
  const shown = new Set(present.map(({ id }) => id));
  const { fields } = names;
  const own = new Map<string, NamedField>([
    [FIELD.sprint, fields.sprint],
    [FIELD.points, fields.points],
    [FIELD.flagged, fields.flagged],
    [FIELD.startDate, fields.startDate],
  ]);
  const fieldPage = {
    names: Object.fromEntries(FIELDS.map(({ id, name }) => [own.get(id)?.id ?? id, own.get(id)?.name ?? name])),
    schema: Object.fromEntries(FIELDS.map(({ id, schema }) => [own.get(id)?.id ?? id, schema])),
    issues: [],
  };
  return [
    JSON.stringify(fieldPage),
    ...present.map((item) =>
      JSON.stringify(issueOf(item, { names, shown, beside, title: titles.get(item.id) ?? item.id })),
    ),
  ];
}

interface Surroundings {
  readonly names: JiraNames;
  readonly shown: ReadonlySet<string>;
  readonly beside: Beside | null;
  readonly title: string;
}

function issueOf(item: WorkItem, { names, shown, beside, title }: Surroundings) {
  const { fields } = names;
  const state = presentState(item);
  const latest = Math.max(
    item.createdAt.getTime(),
    ...item.changes.map(({ at }) => at.getTime()),
    ...item.remarks.map(({ at }) => at.getTime()),
  );
  const parentKey = state.parentId === null || !shown.has(state.parentId) ? null : names.keyOf(state.parentId);
  const sprints = state.iterationIds.flatMap((id) => names.sprint(id) ?? []);
  return {
    id: item.id,
    key: names.key(item.id, state.projectKey),
    fields: {
      summary: title,
      issuetype: names.type(state.type),
      project: names.project(state.projectKey),
      status: names.status(state.statusId),
      priority: state.priority === null ? null : { id: state.priority, name: state.priority },
      assignee: names.person(state.ownerId),
      reporter: names.person(item.reporterId),
      creator: names.person(item.createdBy),
      created: item.createdAt.toISOString(),
      updated: new Date(latest).toISOString(),
      duedate: state.dueOn,
      parent: parentKey === null ? null : { id: state.parentId, key: parentKey },
      issuelinks: item.links
        .filter(({ until }) => until === null)
        .flatMap((link) => linkOf(item, link, { names, shown, beside })),
      [fields.sprint.id]: sprints.length === 0 ? null : sprints,
      [fields.points.id]: state.estimate,
      [fields.flagged.id]: state.flagged ? [{ id: '10019', value: 'Impediment' }] : null,
      [fields.startDate.id]: state.startOn,
      comment: {
        total: item.remarks.length,
        comments: item.remarks.map(({ at, by }, place) => ({
          id: `${item.id}${String(place).padStart(3, '0')}`,
          author: names.person(by),
          created: at.toISOString(),
          updated: at.toISOString(),
          body: '',
        })),
      },
    },
    changelog: { histories: historiesOf(item, names) },
  };
}

function historiesOf(item: WorkItem, names: JiraNames) {
  return orderedChanges(item).flatMap((change, place) => {
    const historyEntry = historyItem(change, item.id, names);
    if (historyEntry === null) return [];
    return [
      {
        id: `${item.id}${String(place).padStart(4, '0')}`,
        created: change.at.toISOString(),
        author: names.person(change.by),
        items: [historyEntry],
      },
    ];
  });
}

/** Work items are identified by numbers. */
const ISSUE_KEY = /^(?<project>.+)-\d+$/;

const LINK_TYPES = {
  blocks: { id: '10200', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  relates: { id: '10201', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  duplicates: { id: '10203', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
} as const;

function linkOf(own: WorkItem, { meaning, otherKey }: Link, { names, shown, beside }: Omit<Surroundings, 'title'>) {
  const leadsOut = ISSUE_KEY.exec(otherKey)?.groups?.['project'];
  const isBeside = leadsOut !== undefined && beside?.projectKeys.has(leadsOut) === true;
  const key = isBeside ? otherKey : shown.has(otherKey) ? names.keyOf(otherKey) : null;
  if (key === null) return [];
  const kind =
    meaning === 'waits-for' ? 'blocks' : meaning === 'blocks' || meaning === 'duplicates' ? meaning : 'relates';
  const side = meaning === 'waits-for' ? 'inwardIssue' : 'outwardIssue';
  const ends = side === 'inwardIssue' ? [otherKey, own.id] : [own.id, otherKey];
  return [{ id: names.link(kind, ends), type: LINK_TYPES[kind], [side]: { id: otherKey, key } }];
}
