import { trackerStatusId } from '../../../../core/model/cancelled';
import type { Change } from '../../../../core/model/change';
import { UNRECORDED_STATUS, type StatusCategory } from '../../../../core/model/status';
import type { WorkItem } from '../../../../core/model/work-item';
import { categoryByName } from './status-names';

/** How items entered a status and left it: evidence for its meaning. */
export interface StatusUse {
  /** Items that began in it. */
  begun: number;
  /** How often items moved into it, and how often they were resolved in that very step. */
  entered: number;
  resolved: number;
  left: number;
}

export function noUse(): StatusUse {
  return { begun: 0, entered: 0, resolved: 0, left: 0 };
}

/** A single history may be cut off at its beginning. */
const MIN_BEGUN = 2;

/**
 * The meaning of a status without a known category: done if entering it resolves items; otherwise by its name;
 * otherwise to do if most items began in it; otherwise in progress if items moved on. Null: not known.
 */
export function concludedCategory(name: string, { begun, entered, resolved, left }: StatusUse): StatusCategory | null {
  if (entered > 0 && resolved * 2 > entered) return 'done';
  const named = categoryByName(name);
  if (named !== null) return named;
  if (begun >= MIN_BEGUN && begun > entered) return 'to-do';
  return left > 0 ? 'in-progress' : null;
}

/** This many entries show that a status ends work, if this share of them is resolved and stays. */
const MIN_ENDED = 5;
const ENDED_SHARE = 0.8;

/** Whether items end in a status: nearly all are resolved on entering it, and nearly all stay. */
export function endsWork({ entered, resolved, left }: StatusUse): boolean {
  return entered >= MIN_ENDED && resolved >= ENDED_SHARE * entered && entered - left >= ENDED_SHARE * entered;
}

/** How statuses were used, by the recorded histories of items. Inferred changes are ignored. */
export function statusUses(items: readonly WorkItem[]): ReadonlyMap<string, StatusUse> {
  const uses = new Map<string, StatusUse>();
  const tallyOf = (statusId: string): StatusUse => {
    const known = uses.get(statusId);
    if (known !== undefined) return known;
    const use = noUse();
    uses.set(statusId, use);
    return use;
  };
  for (const item of items) {
    let began =
      item.historyKnown && item.initial.statusId !== UNRECORDED_STATUS.id
        ? trackerStatusId(item.initial.statusId)
        : null;
    let resolutions = 0;
    item.changes.forEach((change, index) => {
      if (change.kind === 'resolution') resolutions += 1;
      if (change.kind !== 'status' || change.inferred === true) return;
      const [from, to] = [trackerStatusId(change.from), trackerStatusId(change.to)];
      if (from === to) return;
      if (began !== null) began = from;
      tallyOf(from).left += 1;
      const entered = tallyOf(to);
      entered.entered += 1;
      if (resolves(item.changes, index, resolutions)) entered.resolved += 1;
      if (began !== null) tallyOf(began).begun += 1;
      began = null;
    });
    if (began !== null) tallyOf(began).begun += 1;
  }
  return uses;
}

/**
 * Whether the step of a status change also set a resolution. Entries contain only that the resolution changed: the
 * first change sets it, the next clears it, and so on.
 */
function resolves(changes: readonly Change[], index: number, before: number): boolean {
  const at = changes[index]?.at.getTime();
  const isOfStep = (change: Change | undefined): boolean => change?.kind === 'resolution' && change.at.getTime() === at;
  let count = before;
  let inStep = 0;
  for (let place = index - 1; changes[place]?.at.getTime() === at; place -= 1)
    if (isOfStep(changes[place])) inStep += 1;
  for (let place = index + 1; changes[place]?.at.getTime() === at; place += 1) {
    if (!isOfStep(changes[place])) continue;
    inStep += 1;
    count += 1;
  }
  return inStep > 0 && count % 2 === 1;
}
