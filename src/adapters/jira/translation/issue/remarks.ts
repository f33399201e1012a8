import type { Remark } from '../../../../core/model/work-item';
import { pastInstant, seePerson, type TranslationContext } from '../site/context';
import { isObject, isSet, type Json, listAt, objectAt } from '../fields/json';
import { accountFrom } from '../fields/people';
import { asks } from './text/asks';
import { readRichText } from './text/rich-text';

type Report = (path: string, why: string) => void;

/** Comments and worklogs: time, author, whether they ask, and whom they mention; never the text. Oldest first. */
export function readRemarks(fields: Json, report: Report, context: TranslationContext): readonly Remark[] {
  const comments = listAt(objectAt(fields, 'comment') ?? {}, 'comments');
  const worklogs = listAt(objectAt(fields, 'worklog') ?? {}, 'worklogs');
  const remarks: Remark[] = [];
  const read = (list: readonly unknown[], kind: Remark['kind']): void =>
    list.forEach((entry, index) => {
      context.budget.check();
      const at = isObject(entry) ? pastInstant(entry['created'], context) : null;
      if (at === null || !isObject(entry)) return report(`fields.${kind}[${index}].created`, 'not a past date');
      const by = seePerson(entry['author'], context);
      const asked = request(kind === 'comment' ? entry['body'] : null, by);
      remarks.push({ at, by, kind, asks: asked.asks, mentions: asked.mentions });
    });
  read(comments, 'comment');
  read(worklogs, 'worklog');
  return isOldestFirst(remarks) ? remarks : remarks.sort((left, right) => left.at.getTime() - right.at.getTime());
}

function isOldestFirst(remarks: readonly Remark[]): boolean {
  let latest = -Infinity;
  for (const { at } of remarks) {
    if (at.getTime() < latest) return false;
    latest = at.getTime();
  }
  return true;
}

type Request = Pick<Remark, 'asks' | 'mentions'>;

/** Shared by most remarks. Worklogs describe finished work, and nobody answers them. */
const NOTHING_ASKED: Request = { asks: false, mentions: [] };

function request(body: unknown, by: string | null): Request {
  const text = isSet(body) ? readRichText(body) : null;
  if (text === null) return NOTHING_ASKED;
  const mentions = text.mentions.flatMap((id) => accountFrom(id) ?? []).filter((id) => id !== by);
  const asking = asks(text, mentions);
  return asking || mentions.length > 0 ? { asks: asking, mentions } : NOTHING_ASKED;
}
