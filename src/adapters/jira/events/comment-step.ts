import type { ItemUpdate } from '../../../core/model/happening';
import type { Remark, WorkItem } from '../../../core/model/work-item';
import type { TranslationContext } from '../translation/site/context';
import { keysNamedIn, MAX_KEYS } from '../translation/issue/item-text';
import type { Json } from '../translation/fields/json';
import { readRemarks } from '../translation/issue/remarks';

/**
 * The item after a comment. An edited comment is a remark that exists already, with other words: then the item is read
 * again.
 */
export function afterRemark(item: WorkItem, comment: Json | null, context: TranslationContext): ItemUpdate {
  const fields = { comment: { comments: comment === null ? [] : [comment] } };
  const [remark] = readRemarks(fields, () => undefined, context);
  if (remark === undefined) return { itemId: item.id, item, reread: true };

  const known = item.remarks.find((other) => isSame(other, remark));
  if (known !== undefined) return { itemId: item.id, item, reread: isEdited(comment) };
  const remarks = [...item.remarks, remark].sort((left, right) => left.at.getTime() - right.at.getTime());
  const isLatest = remarks.at(-1) === remark;
  const keys = keysNamedIn([comment?.['body']], presentKey(item));
  const { text } = item;
  const mentioned = text === null ? [] : keys.filter((key) => !text.mentionedKeys.includes(key));
  return {
    itemId: item.id,
    item: {
      ...item,
      remarks,
      text: text === null ? null : { ...text, mentionedKeys: [...text.mentionedKeys, ...mentioned].slice(0, MAX_KEYS) },
    },
    reread: isEdited(comment) || (!isLatest && mentioned.length > 0),
  };
}

function isSame(left: Remark, right: Remark): boolean {
  return left.kind === right.kind && left.by === right.by && left.at.getTime() === right.at.getTime();
}

/** An edit keeps the creation time and changes the update time. */
function isEdited(comment: Json | null): boolean {
  return comment !== null && comment['updated'] !== undefined && comment['updated'] !== comment['created'];
}

function presentKey({ initial, changes }: WorkItem): string {
  return changes.reduce((key, change) => (change.kind === 'key' ? change.to : key), initial.key);
}
