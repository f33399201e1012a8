import type { Remark } from '../../../core/model/work-item';
import { pastInstant, seePerson, type TranslationContext } from './context';
import { isObject, type Json, listAt, objectAt } from './json';

type Report = (path: string, why: string) => void;

/** Comments and worklogs: when and by whom, never the words. Oldest first. */
export function readRemarks(fields: Json, report: Report, context: TranslationContext): readonly Remark[] {
  const comments = listAt(objectAt(fields, 'comment') ?? {}, 'comments');
  const worklogs = listAt(objectAt(fields, 'worklog') ?? {}, 'worklogs');
  const remarks: Remark[] = [];
  const read = (list: readonly unknown[], kind: Remark['kind']): void =>
    list.forEach((entry, index) => {
      const at = isObject(entry) ? pastInstant(entry['created'], context.takenAt) : null;
      if (at === null || !isObject(entry)) report(`fields.${kind}[${index}].created`, 'not a past date');
      else remarks.push({ at, by: seePerson(entry['author'], context), kind });
    });
  read(comments, 'comment');
  read(worklogs, 'worklog');
  return remarks.sort((left, right) => left.at.getTime() - right.at.getTime());
}
