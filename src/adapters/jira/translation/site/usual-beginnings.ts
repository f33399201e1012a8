import type { Status } from '../../../../core/model/status';
import type { WorkItem } from '../../../../core/model/work-item';
import { BEGINNING_ID } from '../changelog/settled-state';
import type { StatusUse } from '../fields/status-evidence';

/** At least this many items must have begun in a status before it is assumed as the beginning of others. */
const MIN_BEGUN = 3;

/**
 * Some workflows begin in a status that counts as in progress ("Waiting for support"). An item in such a status, whose
 * history contains other changes but no move, has been in it since its creation.
 */
export function withUsualBeginnings(
  items: readonly WorkItem[],
  { uses, statuses }: { readonly uses: ReadonlyMap<string, StatusUse>; readonly statuses: readonly Status[] },
): readonly WorkItem[] {
  const usual = new Set(
    statuses.flatMap(({ id, category }) => {
      const { begun, entered } = uses.get(id) ?? { begun: 0, entered: 0 };
      return category === 'in-progress' && begun >= MIN_BEGUN && begun > entered ? id : [];
    }),
  );
  return usual.size === 0 ? items : items.map((item) => (beganInOne(item, usual) ? withBeginning(item) : item));
}

function beganInOne({ historyKnown, changes }: WorkItem, usual: ReadonlySet<string>): boolean {
  if (historyKnown || changes.every(({ inferred }) => inferred === true)) return false;
  const moves = changes.filter((change) => change.kind === 'status');
  const [only] = moves;
  return moves.length === 1 && only?.kind === 'status' && only.id === BEGINNING_ID && usual.has(only.to);
}

function withBeginning(item: WorkItem): WorkItem {
  const moved = item.changes.find(({ id }) => id === BEGINNING_ID);
  if (moved?.kind !== 'status') return item;
  return {
    ...item,
    historyKnown: true,
    initial: { ...item.initial, statusId: moved.to },
    changes: item.changes.filter((change) => change !== moved),
  };
}
