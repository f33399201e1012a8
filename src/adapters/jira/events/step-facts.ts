import type { Change } from '../../../core/model/change';
import type { WorkItem } from '../../../core/model/work-item';
import type { TranslationContext } from '../translation/site/context';
import type { HistoryEntry } from '../translation/changelog/histories';
import { type Json, textAt } from '../translation/fields/json';
import { accountFrom } from '../translation/fields/people';
import { levelOf } from '../translation/issue/translate-issue';
import { type LinkedItem, withLinkStep } from './link-step';

interface Step {
  readonly entry: HistoryEntry;
  readonly fields: Json;
  /** True if no later step is known: then the fields in the event are the newest, too. */
  readonly isLatest: boolean;
  readonly changes: readonly Change[];
}

/**
 * What a step changes besides properties with a history: the reporter, the security level, the links. Not complete if
 * the event leaves something out.
 */
export function restOfStep(kept: WorkItem, step: Step, context: TranslationContext): LinkedItem {
  let result: LinkedItem = { item: kept, complete: true };
  step.entry.items.forEach((item, index) => {
    const after = withItem(result.item, { ...step, item, index }, context);
    result = { item: after.item, complete: result.complete && after.complete };
  });
  return result;
}

function withItem(
  kept: WorkItem,
  { entry, fields, isLatest, changes, item, index }: Step & { readonly item: Json; readonly index: number },
  context: TranslationContext,
): LinkedItem {
  const field = textAt(item, 'field') ?? '';
  const to = textAt(item, 'to');
  switch (field.toLowerCase()) {
    case 'security':
    case 'security level':
      // Hidden at once, however late the event comes; shown again only if no later step can contradict.
      if (to !== null) return { item: { ...kept, restricted: true }, complete: isLatest };
      return { item: isLatest ? { ...kept, restricted: false } : kept, complete: isLatest };
    case 'reporter':
      return isLatest
        ? { item: { ...kept, reporterId: accountFrom(to) }, complete: true }
        : { item: kept, complete: false };
    case 'link':
      return withLinkStep(kept, { entry, item, index, changes, isLatest }, context);
  }
  switch (context.roleOf(field, textAt(item, 'fieldId')).role) {
    case 'type':
      if (!isLatest || !('issuetype' in fields)) return { item: kept, complete: false };
      return { item: { ...kept, level: levelOf(fields, context) }, complete: true };
    case 'description':
    case 'criteria':
      // Keys and criteria are read from the text itself, comments included.
      return { item: kept, complete: false };
    default:
      return { item: kept, complete: true };
  }
}
