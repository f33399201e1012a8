import { isObject, type Json, listAt, numberIn, objectAt, textAt } from './json';
import { remembered } from '../../../remembered';
import { isFlagOption, roleOfName } from './field-names';

/** What histories show about custom fields: their names and, by their last values, which field has which name. */
export interface FieldHistories {
  /** By name: how often each field id had it. Empty for a name without a known field. */
  readonly idsByName: Map<string, Map<string, number>>;
  /** For each name, whether all options that were set are options of flags. */
  readonly flagNames: Map<string, boolean>;
}

export function emptyHistories(): FieldHistories {
  return { idsByName: new Map(), flagNames: new Map() };
}

/** Jira's own fields need no search; skipping them by name saves most of the work. */
const SYSTEM = new Set(
  [
    'status,resolution,assignee,reporter,summary,description,priority,labels,Link,Attachment,Comment,Rank,Workflow',
    'Fix Version,Version,Component,issuetype,Key,project,duedate,environment,timespent,timeestimate,WorklogId',
    'timeoriginalestimate,RemoteIssueLink,RemoteWorkItemLink,Parent,IssueParentAssociation,Epic Child,security',
  ].flatMap((names) => names.split(',')),
);

const ofInterest = remembered((name) => !SYSTEM.has(name));

/** Adds one issue's history to the evidence. */
export function observeHistory(histories: FieldHistories, raw: Json, fields: Json): void {
  for (const [name, { fieldId, text, ids }] of lastEntries(raw, histories)) {
    const role = roleOf(name);
    if (fieldId === null && role === null && !looksMeaningful(text, ids)) continue;
    const votes = histories.idsByName.get(name) ?? new Map<string, number>();
    histories.idsByName.set(name, votes);
    for (const id of fieldId === null ? fieldsHolding(fields, { text, ids }) : [fieldId]) {
      votes.set(id, (votes.get(id) ?? 0) + 1);
    }
  }
}

const roleOf = remembered((name) => roleOfName(name)?.role ?? null);

/** A name without a known meaning matters only if its values could be a sprint, a flag, a key or a number. */
const looksMeaningful = (text: string, ids: string): boolean => text !== '' && (/^\[?\d/.test(ids) || /\d$/.test(text));

interface LastEntry {
  readonly fieldId: string | null;
  readonly text: string;
  readonly ids: string;
  readonly at: string;
}

/** The newest entry of each field of interest; ISO texts of one tracker can be sorted as text. */
function lastEntries(raw: Json, histories: FieldHistories): ReadonlyMap<string, LastEntry> {
  const last = new Map<string, LastEntry>();
  for (const history of listAt(objectAt(raw, 'changelog') ?? {}, 'histories')) {
    if (!isObject(history)) continue;
    const at = textAt(history, 'created') ?? '';
    for (const item of listAt(history, 'items')) {
      if (!isObject(item)) continue;
      const name = textAt(item, 'field') ?? '';
      if (!ofInterest(name)) continue;
      const fieldId = textAt(item, 'fieldId');
      if (fieldId !== null && !fieldId.startsWith('customfield_')) continue;
      noteFlag(histories, name, item);
      const known = last.get(name);
      if (known !== undefined && at < known.at) continue;
      last.set(name, { at, text: textAt(item, 'toString') ?? '', ids: textAt(item, 'to') ?? '', fieldId });
    }
  }
  return last;
}

/** Option fields write their ids in brackets: "[10019]". */
function noteFlag({ flagNames }: FieldHistories, name: string, item: Json): void {
  for (const [ids, text] of [
    [textAt(item, 'from'), textAt(item, 'fromString')],
    [textAt(item, 'to'), textAt(item, 'toString')],
  ]) {
    if (text === null || text === undefined || text === '') continue;
    const isFlag = ids?.startsWith('[') === true && text.split(',').every(isFlagOption);
    flagNames.set(name, isFlag && flagNames.get(name) !== false);
  }
}

/** Custom fields whose present value equals the last entry. */
function fieldsHolding(fields: Json, { text, ids }: Pick<LastEntry, 'text' | 'ids'>): readonly string[] {
  if (text === '') return [];
  const number = numberIn(text);
  return Object.keys(fields).filter((id) => {
    if (!id.startsWith('customfield_')) return false;
    const value = fields[id];
    if (value === text || (typeof value === 'number' && value === number)) return true;
    return Array.isArray(value) && value.length > 0 && listReadsLike(value, { text, ids });
  });
}

/** A list of sprints or options equals its entry if their ids, or their names, are those of the entry. */
function listReadsLike(value: readonly unknown[], { text, ids }: Pick<LastEntry, 'text' | 'ids'>): boolean {
  const named = value.map((entry) => (isObject(entry) ? (textAt(entry, 'value') ?? textAt(entry, 'name')) : null));
  if (named.every((name) => name !== null) && named.join(', ') === text) return true;
  const own = value.map((entry) =>
    isObject(entry) ? String(entry['id']) : (/[[,]id=(\d+)/.exec(String(entry))?.[1] ?? ''),
  );
  return ids !== '' && own.join(', ') === ids;
}
