import { trackerStatusId } from '../../../../core/model/cancelled';
import { UNRECORDED_STATUS, type Status, type StatusCategory } from '../../../../core/model/status';
import { idAt, isObject, textAt } from './json';
import { concludedCategory, endsWork, noUse, type StatusUse } from './status-evidence';
import { categoryByName } from './status-names';

/** Jira's own categories: their ids are the same on every site, their names are translated. */
const BY_ID: Readonly<Record<string, StatusCategory>> = { '2': 'to-do', '4': 'in-progress', '3': 'done' };
const BY_KEY: Readonly<Record<string, StatusCategory>> = {
  new: 'to-do',
  indeterminate: 'in-progress',
  done: 'done',
};

/** The category of a `statusCategory` object: by id, then by key, then by its (translated) name. */
export function categoryFrom(value: unknown): StatusCategory {
  if (!isObject(value)) return 'unknown';
  const byCode = BY_ID[idAt(value, 'id') ?? ''] ?? BY_KEY[textAt(value, 'key') ?? ''];
  return byCode ?? categoryByName(textAt(value, 'name') ?? '') ?? 'unknown';
}

export interface Categorised {
  readonly statuses: readonly Status[];
  /** What was inferred, not reported by Jira; readers may know better. */
  readonly conclusions: readonly Conclusion[];
}

/** The category that a status was taken to have. */
export interface Conclusion {
  /** The name of the status. */
  readonly status: string;
  /** The category that Jira says, where work ends by being resolved in it; null if Jira says none. */
  readonly said: StatusCategory | null;
  readonly taken: StatusCategory;
}

/**
 * All statuses found, with a category: Jira's own if known, otherwise that of a status with the same name, otherwise
 * inferred from its use and its name. Otherwise it stays unknown. A status in which work ends by being resolved is
 * done, whatever its category is.
 */
export function categorised(statuses: Iterable<Status>, uses: ReadonlyMap<string, StatusUse>): Categorised {
  const listed = [...statuses];
  const all = listed.filter(({ id }) => trackerStatusId(id) === id);
  const byName = new Map<string, StatusCategory>();
  for (const { name, category } of all) if (category !== 'unknown') byName.set(name.toLowerCase(), category);

  const conclusions: Conclusion[] = [];
  const concluded = all.map((status): Status => {
    const namesake = byName.get(status.name.toLowerCase());
    if (status.category !== 'unknown' && status.category !== 'done' && endsWork(uses.get(status.id) ?? noUse())) {
      conclusions.push({ status: status.name, said: status.category, taken: 'done' });
      return { ...status, category: 'done' };
    }
    if (status.category !== 'unknown' || status.id === UNRECORDED_STATUS.id) return status;
    if (namesake !== undefined) return { ...status, category: namesake };
    const category = concludedCategory(status.name, uses.get(status.id) ?? noUse()) ?? 'unknown';
    conclusions.push({ status: status.name, said: null, taken: category });
    return { ...status, category };
  });
  const byId = new Map(concluded.map((status) => [status.id, status]));
  const cancelling = listed
    .filter(({ id }) => trackerStatusId(id) !== id)
    .map((status) => ({ ...(byId.get(trackerStatusId(status.id)) ?? status), id: status.id }));
  return { statuses: [...concluded, ...cancelling], conclusions };
}
