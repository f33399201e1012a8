import type { Version } from '../../../../core/model/containers';
import { dateFrom } from './instant';
import { idAt, isObject, textAt } from './json';

/** A version from any of Jira's answers; null without an id. */
export function versionFrom(value: unknown, projectKey: string): Version | null {
  const id = isObject(value) ? idAt(value, 'id') : null;
  if (id === null || !isObject(value)) return null;
  const released = value['released'] === true;
  // Nobody plans with an archived version any more. Since when is not told: the date that it was meant for is none of an end.
  const isShelved = !released && value['archived'] === true;
  return {
    id,
    name: textAt(value, 'name') ?? id,
    projectKey,
    startOn: dateFrom(value['startDate']),
    releaseOn: isShelved ? null : dateFrom(value['releaseDate']),
    released: released || isShelved,
  };
}
