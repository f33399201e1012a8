import fc from 'fast-check';
import type { Site, SiteHistory, SiteHistoryItem, SiteIssue } from '../../../../local/jira/site';
import { blocks, changed, FIELD, status, TYPES } from '../../jira/issue-sketch';
import { smallSite } from '../../jira/small-site';

/** Two sites that differ in what Ann and Bob may not browse, and in nothing else. */
export interface WorldPair {
  readonly visible: readonly VisibleIssue[];
  readonly one: readonly HiddenIssue[];
  readonly other: readonly HiddenIssue[];
}

/** A story of ABC that everybody may browse. */
interface VisibleIssue {
  readonly state: 'To Do' | 'In Progress' | 'Done';
  readonly points: number | null;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly inEpic: boolean;
  readonly inSprint: boolean;
  readonly inVersion: boolean;
  /** Whether it waits for the visible one before it. */
  readonly waits: boolean;
  readonly comments: number;
}

/** An issue that its project, a security level, or both hide from Ann and Bob. */
interface HiddenIssue extends Omit<VisibleIssue, 'waits'> {
  readonly by: 'project' | 'level' | 'both';
  readonly type: 'Story' | 'Epic';
  /** A visible issue by its place, or none: what it blocks, what blocks it, what it is the parent of. */
  readonly blocks: number | null;
  readonly blockedBy: number | null;
  readonly holds: number | null;
  /** Whether it waits for the hidden one before it. */
  readonly waits: boolean;
}

const owner = fc.constantFrom('ann', 'bob', null);
const common = {
  state: fc.constantFrom('To Do', 'In Progress', 'Done'),
  points: fc.constantFrom(null, 1, 3, 13),
  owner,
  dueOn: fc.constantFrom(null, '2024-03-08', '2024-03-20', '2024-05-01'),
  inEpic: fc.boolean(),
  inSprint: fc.boolean(),
  inVersion: fc.boolean(),
  waits: fc.boolean(),
  comments: fc.nat({ max: 2 }),
} as const;
const visibleIssue: fc.Arbitrary<VisibleIssue> = fc.record(common);
const place = fc.option(fc.nat({ max: 3 }), { freq: 2 });
const hiddenIssue: fc.Arbitrary<HiddenIssue> = fc.record({
  ...common,
  owner: fc.constantFrom('ann', 'bob', 'sue', null),
  by: fc.constantFrom('project', 'level', 'both'),
  type: fc.constantFrom('Story', 'Story', 'Epic'),
  blocks: place,
  blockedBy: place,
  holds: place,
});

export const worldPairs: fc.Arbitrary<WorldPair> = fc.record({
  visible: fc.array(visibleIssue, { minLength: 4, maxLength: 6 }),
  one: fc.array(hiddenIssue, { minLength: 1, maxLength: 5 }),
  other: fc.oneof(fc.constant([]), fc.array(hiddenIssue, { maxLength: 5 })),
});

export const EPIC_ID = '1001';
const FIRST_VISIBLE = 1010;
const FIRST_FINISHED = 1030;
const FIRST_HIDDEN = 2000;
const FINISHED = 12;

/** Ids of what everybody may browse in a pair's worlds, and of what only the hidden part holds. */
export const visibleIds = ({ visible }: WorldPair): readonly string[] => [
  EPIC_ID,
  ...visible.map((_, index) => String(FIRST_VISIBLE + index)),
];
export const hiddenIds = (hidden: readonly HiddenIssue[]): readonly string[] =>
  hidden.map((_, index) => String(FIRST_HIDDEN + index));

/** The site of one world. */
export function siteOf({ visible }: Pick<WorldPair, 'visible'>, hidden: readonly HiddenIssue[]): Site {
  const finished = Array.from({ length: FINISHED }, (_, index) => finishedStory(index));
  const others = hidden.map((each, index) => hiddenStory(each, index, hidden));
  const stories = visible.map((each, index) => visibleStory(each, index, hidden));
  return { ...smallSite(), issues: [epic(), ...stories, ...finished, ...others] };
}

interface Ref {
  readonly id: string;
  readonly key: string;
}

const visibleRef = (index: number): Ref => ({ id: String(FIRST_VISIBLE + index), key: `ABC-${10 + index}` });
const hiddenRef = ({ by }: HiddenIssue, index: number): Ref => ({
  id: String(FIRST_HIDDEN + index),
  key: by === 'level' ? `ABC-${200 + index}` : `SEC-${200 + index}`,
});

const at = (day: string, hour = 10): string => `${day}T${String(hour).padStart(2, '0')}:00:00.000+0000`;

function entry(id: number, created: string, author: string, item: SiteHistoryItem): SiteHistory {
  return { id: String(id), created, authorAccountId: author, items: [item] };
}

const moved = (from: string, to: string): SiteHistoryItem => {
  const [one, other] = [from, to].map((name) => status(name as 'Done'));
  return changed('status', 'status', [one?.id ?? '', from, other?.id ?? '', to]);
};

/** How a state came about: begun on 4 March, done on 7 March. */
function lifeOf(state: VisibleIssue['state'], first: number, author: string): readonly SiteHistory[] {
  const begun = entry(first, at('2024-03-04'), author, moved('To Do', 'In Progress'));
  const done = entry(first + 1, at('2024-03-07'), author, moved('In Progress', 'Done'));
  return state === 'To Do' ? [] : state === 'Done' ? [begun, done] : [begun];
}

interface Sketch {
  readonly ref: Ref;
  readonly type: (typeof TYPES)[number]['name'];
  readonly projectId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly histories: readonly SiteHistory[];
  readonly level?: string;
}

function issueOf({ ref, type, projectId, fields, histories, level }: Sketch): SiteIssue {
  const sorted = [...histories].sort((one, other) => (one.created < other.created ? -1 : 1));
  return {
    ...ref,
    securityLevelId: level ?? null,
    historyKnown: true,
    histories: sorted,
    fields: {
      summary: `Summary of ${ref.key}`,
      project: { id: projectId },
      issuetype: { id: TYPES.find(({ name }) => name === type)!.id },
      status: status('To Do'),
      priority: { id: '3' },
      creator: { accountId: 'ann' },
      reporter: { accountId: 'ann' },
      created: at('2024-02-26', 9),
      updated: sorted.at(-1)?.created ?? at('2024-02-26', 9),
      ...fields,
    },
  };
}

function fieldsOf(each: Omit<VisibleIssue, 'waits'>, first: number) {
  return {
    status: status(each.state),
    assignee: each.owner === null ? null : { accountId: each.owner },
    duedate: each.dueOn,
    [FIELD.points]: each.points,
    [FIELD.sprint]: each.inSprint ? [{ id: 40 }] : null,
    fixVersions: each.inVersion ? [{ id: '501' }] : [],
    ...(each.state === 'Done' ? { resolution: { id: '10000', name: 'Done' }, resolutiondate: at('2024-03-07') } : {}),
    comment: {
      comments: Array.from({ length: each.comments }, (_, index) => ({
        id: String(first + index),
        created: at('2024-03-1' + String(index)),
        author: { accountId: 'bob' },
        body: 'How far is this?',
      })),
    },
  };
}

const epic = (): SiteIssue =>
  issueOf({
    ref: { id: EPIC_ID, key: 'ABC-1' },
    type: 'Epic',
    projectId: '100',
    fields: { duedate: '2024-03-29', created: at('2024-01-15', 9) },
    histories: [],
  });

/** What the team finished before, one after the other. */
function finishedStory(index: number): SiteIssue {
  const id = FIRST_FINISHED + index;
  const day = (offset: number): string =>
    at(new Date(Date.UTC(2024, 0, 15 + index * 4 + offset)).toISOString().slice(0, 10));
  return issueOf({
    ref: { id: String(id), key: `ABC-${30 + index}` },
    type: 'Story',
    projectId: '100',
    fields: {
      status: status('Done'),
      assignee: { accountId: index % 2 === 0 ? 'ann' : 'bob' },
      created: day(-3),
      [FIELD.points]: 3,
      resolution: { id: '10000', name: 'Done' },
      resolutiondate: day(index % 3),
    },
    histories: [
      entry(id * 10, day(-2), 'ann', moved('To Do', 'In Progress')),
      entry(id * 10 + 1, day(index % 3), 'bob', moved('In Progress', 'Done')),
    ],
  });
}

interface LinkEnd {
  readonly listed: Readonly<Record<string, unknown>>;
  readonly history: SiteHistory;
}

/** The end of a link that "waits" carries, and the one that "blocks" does. */
function linked(id: number, { waits, other }: { readonly waits: boolean; readonly other: Ref }): LinkEnd {
  const text = waits ? `This issue is blocked by ${other.key}` : `This issue blocks ${other.key}`;
  return {
    listed: { id: String(id), type: blocks, [waits ? 'inwardIssue' : 'outwardIssue']: other },
    history: entry(
      id * 10 + (waits ? 1 : 2),
      at('2024-03-06', 11),
      'ann',
      changed('Link', '', [null, null, other.key, text]),
    ),
  };
}

function visibleStory(each: VisibleIssue, index: number, hidden: readonly HiddenIssue[]): SiteIssue {
  const ref = visibleRef(index);
  const ends: LinkEnd[] = [];
  if (each.waits && index > 0) ends.push(linked(500 + index, { waits: true, other: visibleRef(index - 1) }));
  hidden.forEach((other, place) => {
    const far = hiddenRef(other, place);
    if (other.blocks === index) ends.push(linked(700 + place, { waits: true, other: far }));
    if (other.blockedBy === index) ends.push(linked(800 + place, { waits: false, other: far }));
  });
  const holder = each.inEpic ? -1 : hidden.findIndex(({ holds, type }) => holds === index && type === 'Epic');
  const holding = hidden[holder];
  const parent = holding === undefined ? null : hiddenRef(holding, holder);
  const adopted =
    parent === null
      ? []
      : [
          entry(
            9000 + index,
            at('2024-03-05', 12),
            'ann',
            changed('IssueParentAssociation', '', [null, null, parent.id, parent.key]),
          ),
        ];
  return issueOf({
    ref,
    type: 'Story',
    projectId: '100',
    fields: {
      ...fieldsOf(each, 30_000 + index * 10),
      parent: each.inEpic ? { id: EPIC_ID } : parent === null ? null : { id: parent.id },
      issuelinks: ends.map(({ listed }) => listed),
    },
    histories: [...lifeOf(each.state, index * 10 + 1, 'bob'), ...ends.map(({ history }) => history), ...adopted],
  });
}

function hiddenStory(each: HiddenIssue, index: number, hidden: readonly HiddenIssue[]): SiteIssue {
  const ends: LinkEnd[] = [];
  if (each.blocks !== null) ends.push(linked(700 + index, { waits: false, other: visibleRef(each.blocks) }));
  if (each.blockedBy !== null) ends.push(linked(800 + index, { waits: true, other: visibleRef(each.blockedBy) }));
  const before = hidden[index - 1];
  if (each.waits && before !== undefined) {
    ends.push(linked(900 + index, { waits: true, other: hiddenRef(before, index - 1) }));
  }
  return issueOf({
    ref: hiddenRef(each, index),
    type: each.type,
    projectId: each.by === 'level' ? '100' : '200',
    ...(each.by === 'project' ? {} : { level: '900' }),
    fields: {
      // A version is of one project, and holds issues of that one only.
      ...fieldsOf({ ...each, inVersion: each.inVersion && each.by === 'level' }, 40_000 + index * 10),
      parent: each.inEpic && each.type === 'Story' ? { id: EPIC_ID } : null,
      issuelinks: ends.map(({ listed }) => listed),
    },
    histories: [...lifeOf(each.state, 50_000 + index * 10, 'sue'), ...ends.map(({ history }) => history)],
  });
}
