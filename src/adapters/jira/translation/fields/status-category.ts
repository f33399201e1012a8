import { UNRECORDED_STATUS, type Status, type StatusCategory } from '../../../../core/model/status';
import { idAt, isObject, textAt } from './json';
import type { Problem } from '../site/problem';

/** Jira's own categories: their ids are the same on every site, their names are translated. */
const BY_ID: Readonly<Record<string, StatusCategory>> = { '2': 'to-do', '4': 'in-progress', '3': 'done' };
const BY_KEY: Readonly<Record<string, StatusCategory>> = {
  new: 'to-do',
  indeterminate: 'in-progress',
  done: 'done',
};

/** What statuses are called that items begin and end in, for those that are known from history only. */
const TO_DO_NAME = /^(open|reopened|to ?do|new|backlog|received|created|selected for development|draft)\b/i;
const DONE_NAME = /^(done|closed|resolved|completed?|incomplete|cancel+ed|rejected|released|abandoned|won'?t)\b/i;

/** The category of a `statusCategory` object, by id first, then by key. */
export function categoryFrom(value: unknown): StatusCategory {
  if (!isObject(value)) return 'unknown';
  return BY_ID[idAt(value, 'id') ?? ''] ?? BY_KEY[textAt(value, 'key') ?? ''] ?? 'unknown';
}

export interface Categorised {
  readonly statuses: readonly Status[];
  /** What was concluded rather than told; a reader may know better. */
  readonly conclusions: readonly Problem[];
}

/**
 * Every status met, with a category: its own where Jira tells it, else that of a namesake, else by its name. A deleted
 * status that items moved on from (`leftIds`) was on the way: in progress. Else it stays unknown.
 */
export function categorised(statuses: Iterable<Status>, leftIds: ReadonlySet<string>): Categorised {
  const all = [...statuses];
  const byName = new Map<string, StatusCategory>();
  for (const { name, category } of all) if (category !== 'unknown') byName.set(name.toLowerCase(), category);

  const conclusions: Problem[] = [];
  const concluded = all.map((status): Status => {
    const namesake = byName.get(status.name.toLowerCase());
    if (status.category !== 'unknown' || status.id === UNRECORDED_STATUS.id) return status;
    if (namesake !== undefined) return { ...status, category: namesake };
    const category = categoryByName(status.name) ?? (leftIds.has(status.id) ? 'in-progress' : 'unknown');
    conclusions.push({ place: `status ${status.name}`, why: `known from history only: taken as ${WORDS[category]}` });
    return { ...status, category };
  });
  return { statuses: concluded, conclusions };
}

const WORDS: Readonly<Record<StatusCategory, string>> = {
  'to-do': 'to do',
  'in-progress': 'in progress',
  done: 'done',
  unknown: 'neither begun nor done',
};

function categoryByName(name: string): StatusCategory | null {
  if (TO_DO_NAME.test(name)) return 'to-do';
  return DONE_NAME.test(name) ? 'done' : null;
}
