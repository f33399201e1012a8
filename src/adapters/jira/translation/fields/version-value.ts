import type { Version } from '../../../../core/model/containers';
import { dateFrom } from './instant';
import { idAt, isObject, textAt } from './json';

/** A version as any of Jira's answers tells it; null when it has no id. */
export function versionFrom(value: unknown, projectKey: string): Version | null {
  const id = isObject(value) ? idAt(value, 'id') : null;
  if (id === null || !isObject(value)) return null;
  return {
    id,
    name: textAt(value, 'name') ?? id,
    projectKey,
    startOn: dateFrom(value['startDate']),
    releaseOn: dateFrom(value['releaseDate']),
    released: value['released'] === true,
  };
}
