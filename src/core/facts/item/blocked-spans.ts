import type { Change } from '../../model/change';
import type { WorkItem } from '../../model/work-item';
import type { HistoryContext } from './history-context';
import type { BlockedSpan } from './item-history';
import { NONE } from '../../math/none';

/**
 * When the item was flagged, and when it was in a blocked status, oldest first. A flag that stays on a done item blocks
 * nothing. Spans of the two causes may overlap.
 */
export function blockedSpans(
  item: WorkItem,
  changes: readonly Change[],
  context: HistoryContext,
): readonly BlockedSpan[] {
  if (!wasEverHeld(item, changes, context)) return NONE;
  const { categories, blockedStatusIds } = context;
  const flag = new SpanRecorder('flag', item, context);
  const status = new SpanRecorder('status', item, context);
  let { statusId, flagged } = item.initial;
  let act: Pick<Change, 'at' | 'by'> = { at: item.createdAt, by: item.createdBy };
  for (let index = -1; index < changes.length; index += 1) {
    const change = changes[index];
    if (change !== undefined) act = change;
    if (change?.kind === 'status') statusId = change.to;
    if (change?.kind === 'flag') flagged = change.to;
    flag.turn(flagged && categories.get(statusId) !== 'done', act);
    status.turn(blockedStatusIds.has(statusId), act);
  }
  const spans = [...flag.ended(), ...status.ended()];
  return spans.sort((one, other) => one.from.getTime() - other.from.getTime());
}

/** Most items never were: for them one look at their changes is enough. */
function wasEverHeld(item: WorkItem, changes: readonly Change[], { blockedStatusIds }: HistoryContext): boolean {
  if (item.initial.flagged || blockedStatusIds.has(item.initial.statusId)) return true;
  for (const change of changes) {
    if (change.kind === 'flag' && change.to) return true;
    if (change.kind === 'status' && blockedStatusIds.has(change.to)) return true;
  }
  return false;
}

/** Turns "held, held, free, held" into spans. */
class SpanRecorder {
  private readonly spans: BlockedSpan[] = [];
  private opening: Pick<BlockedSpan, 'from' | 'by'> | null = null;

  constructor(
    private readonly cause: BlockedSpan['cause'],
    private readonly item: WorkItem,
    private readonly context: HistoryContext,
  ) {}

  turn(isHeld: boolean, { at, by }: Pick<Change, 'at' | 'by'>): void {
    if (isHeld) this.opening ??= { from: at, by };
    else if (this.opening !== null) this.close(this.opening, at);
  }

  ended(): readonly BlockedSpan[] {
    if (this.opening !== null) this.close(this.opening, this.item.removedAt);
    return this.spans;
  }

  private close(opening: Pick<BlockedSpan, 'from' | 'by'>, to: Date | null): void {
    const { calendar, takenAt } = this.context;
    const workingDays = calendar.workingDays(opening.from, to ?? takenAt);
    this.spans.push({ cause: this.cause, ...opening, to, workingDays });
    this.opening = null;
  }
}
