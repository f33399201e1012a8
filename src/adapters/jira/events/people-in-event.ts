import { seePerson, type TranslationContext } from '../translation/site/context';
import { isObject, listAt } from '../translation/fields/json';
import type { IssueEvent } from './event-shapes';

/** The fields of an issue that name one of its people. */
export const PEOPLE_FIELDS = ['assignee', 'reporter', 'creator'] as const;

/** Remembers everybody in an event. */
export function seePeopleIn({ associatedUsers, issue, comment }: IssueEvent, context: TranslationContext): void {
  for (const user of listed(associatedUsers)) seePerson(user, context);
  for (const name of PEOPLE_FIELDS) seePerson(issue.fields[name], context);
  if (isObject(comment)) seePerson(comment['author'], context);
}

/** Lists come directly, or wrapped in an object under different names. */
export function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.keys(value).flatMap((name) => listAt(value, name)) : [];
}
