import { trackerStatusId } from '../../../core/model/cancelled';
import type { ItemState } from '../../../core/model/work-item';
import type { TranslationContext } from '../translation/site/context';
import { DUE_DATE, type FieldRef, fieldKey } from '../translation/fields/field-map';
import { type Resolution, resolutionIn } from '../translation/changelog/resolutions';
import type { HistoryEntry } from '../translation/changelog/histories';
import { isSet, type Json, textAt } from '../translation/fields/json';
import type { PresentReading } from '../translation/issue/present';

interface Step {
  readonly entry: HistoryEntry;
  /** The fields in the event: seldom all of them. */
  readonly fields: Json;
  readonly state: ItemState;
}

/**
 * Which of several fields holds an item's estimate and its dates, as far as an event shows it. Doubtful if the step
 * touches one of several fields and the event does not show which of them is set.
 */
export function presentReading(
  { entry, fields, state }: Step,
  context: TranslationContext,
): { readonly present: PresentReading; readonly doubtful: boolean } {
  const { estimate, startOn, targetEnd } = context.fields;
  const touched = new Set<string>(
    entry.items.map((item) => context.roleOf(textAt(item, 'field') ?? '', textAt(item, 'fieldId')).role),
  );
  const [estimateField, startField, dueField] = [
    chosen(estimate, fields),
    chosen(startOn, fields),
    chosen([DUE_DATE, ...targetEnd], fields),
  ];
  const doubtful =
    (touched.has('estimate') && !estimateField.certain) ||
    (touched.has('start-date') && !startField.certain) ||
    (touched.has('due-date') && !dueField.certain);
  return {
    doubtful,
    present: {
      state,
      estimateField: estimateField.key,
      startField: startField.key,
      dueField: dueField.key,
      // Events that leave it out say nothing of it: it is as it was.
      resolution: 'resolution' in fields ? resolutionIn(fields) : keptResolution(state),
      // Links that make one item a part of another are read again with the whole item.
      parentByLink: false,
    },
  };
}

const keptResolution = ({ statusId }: ItemState): Resolution | null =>
  trackerStatusId(statusId) === statusId ? null : { id: null, name: 'Cancelled' };

function chosen(refs: readonly FieldRef[], fields: Json): { readonly key: string | null; readonly certain: boolean } {
  const [first] = refs;
  if (first === undefined) return { key: null, certain: true };
  if (refs.length === 1) return { key: fieldKey(first), certain: true };
  const areInEvent = refs.every(({ id }) => id !== null && id in fields);
  const set = areInEvent ? refs.find(({ id }) => id !== null && isSet(fields[id])) : undefined;
  return { key: fieldKey(set ?? first), certain: set !== undefined };
}
