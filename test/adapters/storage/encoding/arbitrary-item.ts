import fc from 'fast-check';
import type { Change, ContentChange, StateChange } from '../../../../src/core/model/change';
import type { Link, LinkMeaning } from '../../../../src/core/model/link';
import type { ItemLevel, ItemState, Remark, WorkItem } from '../../../../src/core/model/work-item';

/** Any text, and many with what the encoding uses itself. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('', '-', '10001', 'In Progress', 'a,b;c|d%e.f', '%2c', "it's", '"\\\n', '2024-03-04', '*', '~'),
);
const textOrNull = fc.option(text);
const texts = fc.array(text, { maxLength: 3 });
const person = fc.option(fc.constantFrom('712020:ab-cd', '5b10a2844c20165700ede21g', 'a,b', '-', '', '*'));
const decimal = fc.option(fc.double({ noNaN: true }));
const instant = fc
  .tuple(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(0, 0, 0, 1, 999))
  .map(([seconds, milliseconds]) => new Date(seconds * 1000 + milliseconds));
const instantOrNull = fc.option(instant);
const changeId = fc.oneof(
  fc
    .tuple(fc.nat(30), fc.nat(3), fc.constantFrom('', '', 'p', '~', '.x'))
    .map(([entry, place, mark]) => `${entry}.${place}${mark}`),
  fc.constantFrom('007.1', '1.01', '12345678901234567890.0', 'inferred status', '5', '', "'", 'a.b', '1.2.3'),
);

const stateKinds = {
  status: text,
  owner: person,
  parent: textOrNull,
  iterations: texts,
  versions: texts,
  estimate: decimal,
  priority: textOrNull,
  'start-date': textOrNull,
  'due-date': textOrNull,
  flag: fc.boolean(),
  type: text,
  project: text,
  key: text,
};
const rewrittenKinds = ['description', 'criteria'] as const;
const contentKinds = ['title', 'link', 'work-logged', 'resolution', 'other', 'noise'] as const;

const effect = fc.oneof(
  ...Object.entries(stateKinds).map(([kind, value]) =>
    fc
      .record<unknown>({ from: value, to: value })
      .map((move) => ({ kind, ...(move as object) }) as Partial<StateChange>),
  ),
  fc.record({
    kind: fc.constantFrom(...rewrittenKinds),
    field: text,
    lengthFrom: fc.option(fc.nat()),
    lengthTo: fc.option(fc.nat()),
  }) as fc.Arbitrary<Partial<ContentChange>>,
  fc.record({ kind: fc.constantFrom(...contentKinds), field: text }) as fc.Arbitrary<Partial<ContentChange>>,
);

const change = fc
  .tuple(fc.record({ id: changeId, at: instant, by: person, byApp: fc.boolean() }), fc.boolean(), effect)
  .map(([stamp, inferred, what]) => ({ ...stamp, ...(inferred ? { inferred: true } : {}), ...what }) as Change);

const state: fc.Arbitrary<ItemState> = fc.record({
  key: text,
  projectKey: text,
  type: text,
  statusId: text,
  ownerId: person,
  parentId: textOrNull,
  iterationIds: texts,
  versionIds: texts,
  estimate: decimal,
  priority: textOrNull,
  startOn: textOrNull,
  dueOn: textOrNull,
  flagged: fc.boolean(),
});

const link: fc.Arbitrary<Link> = fc.record({
  id: text,
  meaning: fc.constantFrom<LinkMeaning>('blocks', 'waits-for', 'split-to', 'split-from', 'duplicates', 'relates'),
  otherKey: text,
  since: instantOrNull,
  until: instantOrNull,
});

const remark: fc.Arbitrary<Remark> = fc.record({
  at: instant,
  by: person,
  kind: fc.constantFrom<Remark['kind']>('comment', 'worklog'),
  asks: fc.boolean(),
  mentions: fc.array(fc.constantFrom('712020:ab-cd', '?', '', '.', '*'), { maxLength: 2 }),
});

/** Items that may contradict themselves in every way that the model allows. */
export const arbitraryItem: fc.Arbitrary<WorkItem> = fc.record({
  id: text,
  level: fc.constantFrom<ItemLevel>('parent', 'standard', 'part'),
  createdAt: instant,
  createdBy: person,
  reporterId: person,
  initial: state,
  changes: fc.array(change, { maxLength: 12 }),
  remarks: fc.array(remark, { maxLength: 4 }),
  links: fc.array(link, { maxLength: 3 }),
  text: fc.option(
    fc.record({ descriptionLength: fc.nat(), hasCriteria: fc.option(fc.boolean()), mentionedKeys: texts }),
  ),
  historyKnown: fc.boolean(),
  restricted: fc.boolean(),
  removedAt: instantOrNull,
});
