import type { Status, StatusCategory } from '../../../core/model/status';
import { idAt, isObject, textAt } from './json';

/** Jira's own categories: their ids are the same on every site, their names are translated. */
const BY_ID: Readonly<Record<string, StatusCategory>> = { '2': 'to-do', '4': 'in-progress', '3': 'done' };
const BY_KEY: Readonly<Record<string, StatusCategory>> = {
  new: 'to-do',
  indeterminate: 'in-progress',
  done: 'done',
};

/** The statuses of Jira's own workflows, for those that are known from history only. */
const BY_STATUS_NAME: Readonly<Record<string, StatusCategory>> = {
  open: 'to-do',
  reopened: 'to-do',
  'to do': 'to-do',
  backlog: 'to-do',
  'in progress': 'in-progress',
  'in review': 'in-progress',
  'under review': 'in-progress',
  resolved: 'done',
  closed: 'done',
  done: 'done',
};

/** The category of a `statusCategory` object, by id first, then by key. */
export function categoryFrom(value: unknown): StatusCategory {
  if (!isObject(value)) return 'unknown';
  return BY_ID[idAt(value, 'id') ?? ''] ?? BY_KEY[textAt(value, 'key') ?? ''] ?? 'unknown';
}

/**
 * Every status met, with a category: its own where Jira tells it, else that of another status with the same name,
 * else that of Jira's own status with that name, else unknown.
 */
export function categorised(statuses: Iterable<Status>): readonly Status[] {
  const all = [...statuses];
  const byName = new Map<string, StatusCategory>();
  for (const { name, category } of all) {
    if (category !== 'unknown') byName.set(name.toLowerCase(), category);
  }
  return all.map((status) => {
    if (status.category !== 'unknown') return status;
    const name = status.name.toLowerCase();
    return { ...status, category: byName.get(name) ?? BY_STATUS_NAME[name] ?? 'unknown' };
  });
}
