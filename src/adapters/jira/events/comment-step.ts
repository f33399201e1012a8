import type { Told } from '../../../core/model/happening';
import type { Remark, WorkItem } from '../../../core/model/work-item';
import type { TranslationContext } from '../translation/context';
import type { Json } from '../translation/json';
import { readRemarks } from '../translation/remarks';

/** The item after a comment. One that was edited is told again, with other words: then the item is read again. */
export function afterRemark(item: WorkItem, comment: Json | null, context: TranslationContext): Told {
  const fields = { comment: { comments: comment === null ? [] : [comment] } };
  const [remark] = readRemarks(fields, () => undefined, context);
  if (remark === undefined) return { itemId: item.id, item, reread: true };

  const known = item.remarks.find((other) => isSame(other, remark));
  if (known !== undefined) return { itemId: item.id, item, reread: isEdited(comment) };
  const remarks = [...item.remarks, remark].sort((left, right) => left.at.getTime() - right.at.getTime());
  return {
    itemId: item.id,
    item: {
      ...item,
      remarks,
    },
    reread: isEdited(comment),
  };
}

function isSame(left: Remark, right: Remark): boolean {
  return left.kind === right.kind && left.by === right.by && left.at.getTime() === right.at.getTime();
}

/** An edit keeps the time of writing and moves the time of change. */
function isEdited(comment: Json | null): boolean {
  return comment !== null && comment['updated'] !== undefined && comment['updated'] !== comment['created'];
}
