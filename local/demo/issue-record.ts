import type { SiteHistory, SiteHistoryItem, SiteIssue } from '../jira/site';
import { nameOf } from './people';
import { descriptionOf, remarkOf } from './words/item-words';
import { documentOf } from './words/document';
import type { RemarkKind } from './words/remarks';
import { FIELD, ISSUE_TYPES, LINK_TYPES, PRIORITIES, STATUS, STATUSES, TYPE } from './vocabulary';
import type { StatusKey, TypeKey } from './vocabulary';

export interface NewIssue {
  readonly id: string;
  readonly key: string;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly type: TypeKey;
  readonly summary: string;
  /** Whether it has a description and acceptance criteria. */
  readonly isDescribed: boolean;
  readonly createdAt: Date;
  readonly creator: string;
  readonly priority?: string;
  readonly points?: number | null;
  readonly parent?: IssueRecord;
  readonly securityLevelId?: string;
}

interface Step {
  readonly at: Date;
  readonly by: string | null;
  readonly items: readonly SiteHistoryItem[];
}

interface SprintName {
  readonly id: number;
  readonly name: string;
}

const STEP_MS = 60_000;
const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
  list.find((entry) => entry.id === id)?.name ?? id;
const stamp = (at: Date) => at.toISOString().replace('Z', '+0000');

/** One issue of the demo company during its life: every change updates its fields and writes Jira's history entry. */
export class IssueRecord {
  readonly createdAt: Date;
  status: StatusKey = 'toDo';
  assignee: string | null = null;
  points: number | null;
  sprints: readonly SprintName[] = [];
  dueOn: string | null = null;
  flagged = false;
  resolvedAt: Date | null = null;
  readonly #steps: Step[] = [];
  readonly #comments: { at: Date; by: string; kind: RemarkKind }[] = [];
  readonly #links: { typeId: string; direction: 'inward' | 'outward'; other: IssueRecord; id: string }[] = [];
  #versions: readonly { id: string; name: string }[] = [];
  #labels: readonly string[] = [];
  #lastAt: Date;

  constructor(readonly from: NewIssue) {
    this.createdAt = from.createdAt;
    this.#lastAt = from.createdAt;
    this.points = from.points ?? null;
  }

  get key(): string {
    return this.from.key;
  }

  get isDone(): boolean {
    return this.status === 'done' || this.status === 'dropped';
  }

  /** Its unfinished blockers. */
  get openBlockers(): readonly IssueRecord[] {
    return this.#links
      .filter((link) => link.typeId === LINK_TYPES[0].id && link.direction === 'inward' && !link.other.isDone)
      .map((link) => link.other);
  }

  /** Changes of one issue never share a moment: a later change comes at least a minute after the one before. */
  #write(at: Date, by: string | null, items: readonly SiteHistoryItem[]): Date {
    const moment = at > this.#lastAt ? at : new Date(this.#lastAt.getTime() + STEP_MS);
    this.#lastAt = moment;
    this.#steps.push({ at: moment, by, items });
    return moment;
  }

  move(at: Date, by: string, to: StatusKey): void {
    if (this.status === to) return;
    const items = [
      change(
        'status',
        'status',
        [STATUS[this.status], nameIn(STATUSES, STATUS[this.status])],
        [STATUS[to], nameIn(STATUSES, STATUS[to])],
      ),
    ];
    const wasDone = this.isDone;
    this.status = to;
    if (this.isDone && !wasDone) items.push(change('resolution', 'resolution', [null, null], ['10000', 'Done']));
    if (!this.isDone && wasDone) items.push(change('resolution', 'resolution', ['10000', 'Done'], [null, null]));
    const moment = this.#write(at, by, items);
    this.resolvedAt = this.isDone ? moment : null;
  }

  assign(at: Date, by: string, to: string | null): void {
    if (this.assignee === to) return;
    this.#write(at, by, [change('assignee', 'assignee', account(this.assignee), account(to))]);
    this.assignee = to;
  }

  putInSprints(at: Date, by: string, sprints: readonly SprintName[]): void {
    const ids = (list: readonly SprintName[]) => list.map((sprint) => sprint.id).join(', ');
    const names = (list: readonly SprintName[]) => list.map((sprint) => sprint.name).join(', ');
    if (ids(this.sprints) === ids(sprints)) return;
    this.#write(at, by, [
      change('Sprint', FIELD.sprint, [ids(this.sprints), names(this.sprints)], [ids(sprints), names(sprints)]),
    ]);
    this.sprints = sprints;
  }

  estimate(at: Date, by: string, points: number | null): void {
    if (this.points === points) return;
    const text = (value: number | null) => (value === null ? null : String(value));
    this.#write(at, by, [
      change('Story point estimate', FIELD.points, [null, text(this.points)], [null, text(points)]),
    ]);
    this.points = points;
  }

  flag(at: Date, by: string, on: boolean): void {
    if (this.flagged === on) return;
    this.#write(at, by, [
      on
        ? change('Flagged', FIELD.flagged, [null, ''], ['[10019]', 'Impediment'])
        : change('Flagged', FIELD.flagged, ['[10019]', 'Impediment'], [null, '']),
    ]);
    this.flagged = on;
  }

  setDue(at: Date, by: string, date: string | null): void {
    if (this.dueOn === date) return;
    const time = (value: string | null) => (value === null ? null : `${value} 00:00:00.0`);
    this.#write(at, by, [change('duedate', 'duedate', [this.dueOn, time(this.dueOn)], [date, time(date)])]);
    this.dueOn = date;
  }

  release(at: Date, by: string, version: { id: string; name: string }): void {
    this.#write(at, by, [change('Fix Version', 'fixVersions', [null, null], [version.id, version.name])]);
    this.#versions = [...this.#versions, version];
  }

  label(at: Date, by: string, label: string): void {
    const text = (labels: readonly string[]) => labels.join(' ');
    const labels = [...this.#labels, label];
    this.#write(at, by, [change('labels', 'labels', [null, text(this.#labels)], [null, text(labels)])]);
    this.#labels = labels;
  }

  rank(at: Date, by: string): void {
    this.#write(at, by, [change('Rank', 'customfield_10019', ['', ''], ['', 'Ranked higher'])]);
  }

  comment(at: Date, by: string, kind: RemarkKind): void {
    this.#comments.push({ at: at > this.createdAt ? at : this.createdAt, by, kind });
  }

  /** `this` blocks (splits to, relates to) the other; both get the history entry that Jira writes. */
  link(at: Date, by: string, act: { readonly typeId: string; readonly other: IssueRecord; readonly id: string }): void {
    const type = LINK_TYPES.find((entry) => entry.id === act.typeId) ?? LINK_TYPES[0];
    this.#links.push({ typeId: type.id, direction: 'outward', other: act.other, id: act.id });
    act.other.#links.push({ typeId: type.id, direction: 'inward', other: this, id: act.id });
    this.#write(at, by, [
      change('Link', undefined, [null, null], [act.other.key, `This issue ${type.outward} ${act.other.key}`]),
    ]);
    act.other.#write(at, by, [
      change('Link', undefined, [null, null], [this.key, `This issue ${type.inward} ${this.key}`]),
    ]);
  }

  /** History ids are assigned later, in the order of time over the whole site. */
  toSiteIssue(nextId: (at: Date) => string): SiteIssue {
    const { from } = this;
    const histories = this.#steps.map((step): SiteHistory => ({
      id: nextId(step.at),
      created: stamp(step.at),
      authorAccountId: step.by,
      items: step.items,
    }));
    const worded = { key: from.key, projectKey: from.project.key, type: from.type, summary: from.summary };
    const latest = Math.max(this.#lastAt.getTime(), ...this.#comments.map((comment) => comment.at.getTime()));
    return {
      id: from.id,
      key: from.key,
      fields: {
        summary: from.summary,
        description: from.isDescribed ? documentOf(descriptionOf(worded)) : null,
        issuetype: {
          id: TYPE[from.type],
          name: nameIn(ISSUE_TYPES, TYPE[from.type]),
          subtask: from.type === 'subtask',
        },
        project: from.project,
        status: { id: STATUS[this.status], name: nameIn(STATUSES, STATUS[this.status]) },
        priority: { id: from.priority ?? '3', name: nameIn(PRIORITIES, from.priority ?? '3') },
        assignee: this.assignee === null ? null : { accountId: this.assignee },
        reporter: { accountId: from.creator },
        creator: { accountId: from.creator },
        created: stamp(this.createdAt),
        updated: stamp(new Date(latest)),
        resolution: this.isDone ? { id: '10000', name: 'Done' } : null,
        resolutiondate: this.resolvedAt === null ? null : stamp(this.resolvedAt),
        duedate: this.dueOn,
        labels: this.#labels,
        fixVersions: this.#versions,
        parent: from.parent === undefined ? null : { id: from.parent.from.id, key: from.parent.key },
        issuelinks: this.#links.map((link) => ({
          id: link.id,
          type: LINK_TYPES.find((type) => type.id === link.typeId),
          [link.direction === 'outward' ? 'outwardIssue' : 'inwardIssue']: {
            id: link.other.from.id,
            key: link.other.key,
          },
        })),
        [FIELD.sprint]:
          this.sprints.length === 0 ? null : this.sprints.map((sprint) => ({ id: sprint.id, name: sprint.name })),
        [FIELD.points]: this.points,
        [FIELD.flagged]: this.flagged ? [{ id: '10019', value: 'Impediment' }] : null,
        comment: {
          total: this.#comments.length,
          comments: this.#comments.map((comment, index) => ({
            id: `${from.id}${String(index).padStart(3, '0')}`,
            author: { accountId: comment.by },
            created: stamp(comment.at),
            updated: stamp(comment.at),
            body: documentOf({ paragraphs: [remarkOf(comment.kind, worded, index)], criteria: [] }),
          })),
        },
      },
      histories,
      securityLevelId: from.securityLevelId ?? null,
      historyKnown: true,
    };
  }
}

const account = (id: string | null): Side => [id, id === null ? null : nameOf(id)];

type Side = readonly [id: string | null, text: string | null];

/** Field name and field id as Jira writes them; the old and the new value. */
function change(...act: readonly [field: string, fieldId: string | undefined, was: Side, is: Side]): SiteHistoryItem {
  const [field, fieldId, [from, fromString], [to, toString]] = act;
  const fieldtype = fieldId?.startsWith('customfield_') ? 'custom' : 'jira';
  return { field, fieldtype, ...(fieldId === undefined ? {} : { fieldId }), from, fromString, to, toString };
}
