import * as z from 'zod';
import type { ItemLevel, WorkItem } from '../../../../core/model/work-item';
import { readChanges } from '../changelog/changes';
import { pastInstant, seePerson, type TranslationContext } from '../site/context';
import { type HistoryEntry, readHistories } from '../changelog/histories';
import { readItemText } from './item-text';
import { isParentTypeName } from '../fields/field-names';
import { isPart } from '../fields/item-kinds';
import { isObject, isSet, type Json, listAt, objectAt, textAt } from '../fields/json';
import { remembered } from '../../../remembered';
import { holdsByLink, readLinks } from './links';
import { parentMove } from '../changelog/moves';
import { readPresent } from './present';
import type { Problem } from '../site/problem';
import { readRemarks } from './remarks';
import { settledState } from '../changelog/settled-state';

/** An issue from any of Jira's answers or from an export. The content of `fields` is parsed field by field. */
const issueSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  key: z.string().min(1),
  fields: z.custom<Json>(isObject, 'not an object'),
  changelog: z.custom<Json>(isObject, 'not an object').nullish(),
});

export type Translation = { readonly item: WorkItem; readonly changes: number } | { readonly rejected: Problem };

/**
 * One issue in REST shape as a work item: its present fields, rewound through its changelog to its beginning. The
 * changelog is in the issue, or in `histories` if it was fetched separately. Implausible fields and entries are left
 * out and noted in `context.seen.problems`; an issue without key or creation is rejected.
 */
export function translateIssue(
  raw: unknown,
  context: TranslationContext,
  histories: readonly unknown[] | null = null,
): Translation {
  context.budget.begin();
  const parsed = issueSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { rejected: { place: issue?.path.join('.') || 'issue', why: issue?.message ?? 'not an issue' } };
  }
  const { id, key, fields, changelog } = parsed.data;
  const createdAt = pastInstant(fields['created'], context);
  if (createdAt === null) return { rejected: { place: `${key} fields.created`, why: 'not a past date' } };

  const { seen } = context;
  const report = (path: string, why: string): void => void seen.problems.push({ place: `${key} ${path}`, why });
  seen.idByKey.set(key, id);
  const recorded = histories ?? (changelog ? listAt(changelog, 'histories') : null);
  const entries = readHistories(recorded ?? [], {
    createdAt,
    takenAt: context.takenAt,
    report,
    onFuture: () => void (seen.metFuture = true),
  });
  for (const { author } of entries) seePerson(author, context);

  const present = readPresent({ key, fields, usedFields: fieldsUsed(entries, context), report }, context);
  const reading = readChanges({ itemId: id, entries, present, report }, context);
  const hasStatusEntries = reading.tracks.status.last !== undefined;
  const historyKnown = recorded !== null && (hasStatusEntries || !hasMoved(present.state.statusId, context));
  const beginning = isCutShort(changelog, recorded) ? 'cut-off' : historyKnown ? 'known' : 'unrecorded';
  const { initial, changes } = settledState(
    { fields, createdAt, entries, present: present.state, reading, beginning },
    context,
  );

  return {
    changes: entries.reduce((count, { items }) => count + items.length, 0),
    item: {
      id,
      level: levelOf(fields, context),
      createdAt,
      createdBy: seePerson(fields['creator'], context),
      reporterId: seePerson(fields['reporter'], context),
      initial,
      changes,
      remarks: readRemarks(fields, report, context),
      links: readLinks({ fields, entries, report }, context),
      text: readItemText({ key, fields, report }, context),
      historyKnown,
      restricted: isSet(fields['security']),
      removedAt: null,
    },
  };
}

/**
 * The fields with one role that the changelog mentions. Also learns the keys of parents: the present Epic Link contains
 * only a key.
 */
function fieldsUsed(entries: readonly HistoryEntry[], context: TranslationContext): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { items } of entries) {
    for (const item of items) {
      const role = context.roleOf(textAt(item, 'field') ?? '', textAt(item, 'fieldId'));
      if ('field' in role) used.add(role.field);
      if (role.role === 'parent') parentMove(item, context);
    }
  }
  return used;
}

/**
 * Work that is started or done: without an entry that moved it there, its history was lost, whatever other entries
 * exist.
 */
function hasMoved(statusId: string | undefined, { seen }: TranslationContext): boolean {
  const category = seen.statuses.get(statusId ?? '')?.category;
  return category === 'in-progress' || category === 'done';
}

/** Cloud includes at most the last hundred entries in an issue. */
function isCutShort(changelog: Json | null | undefined, histories: readonly unknown[] | null): boolean {
  const total = changelog?.['total'];
  return typeof total === 'number' && histories !== null && total > histories.length;
}

/** The level of an issue: by the level of its type in the hierarchy, if that is known. */
export function levelOf(fields: Json, context: TranslationContext): ItemLevel {
  const { epicName, parentTypes } = context.fields;
  const type = objectAt(fields, 'issuetype') ?? {};
  if (isPart(type)) return 'part';
  if (holdsByLink(fields, context)) return 'parent';
  const level = type['hierarchyLevel'];
  if (typeof level === 'number') return level > 0 ? 'parent' : 'standard';
  const name = textAt(type, 'name') ?? '';
  const isParent = isParentType(name) || parentTypes.includes(name);
  return isParent || epicName.some(({ id }) => id !== null && isSet(fields[id])) ? 'parent' : 'standard';
}

const isParentType = remembered(isParentTypeName);
