import type { Facts } from '../../../../src/core/facts/facts';
import { firstStartIn } from '../../../../src/core/facts/scope/first-start';
import { staysIn } from '../../../../src/core/facts/container/stays';
import type { ContainerRef } from '../../../../src/core/model/containers';

/** A version or parent whose start of work and end are known. */
export interface EndedContainer {
  readonly container: ContainerRef;
  readonly kind: 'version' | 'epic';
  readonly name: string;
  readonly startedAt: Date;
  /** The first of two moments: its last item was finished, or it was closed and the rest was moved elsewhere. */
  readonly endedAt: Date;
}

/** Fewer items make no project. */
const MIN_ITEMS = 5;

/**
 * Containers that have ended, by the whole past: released versions with a date and finished parents, with five items or
 * more.
 */
export function endedContainers(facts: Facts): readonly EndedContainer[] {
  const { snapshot, histories } = facts;
  const versions = snapshot.versions.flatMap(({ id, name, released, releaseOn }) =>
    released && releaseOn !== null
      ? ended(
          { kind: 'version', id },
          { kind: 'version', name, closedAt: snapshot.calendar.endOfDate(releaseOn) },
          facts,
        )
      : [],
  );
  const parents = histories.flatMap(({ item, state, finishedAt }) =>
    item.level === 'parent' && finishedAt !== null
      ? ended({ kind: 'parent', id: item.id }, { kind: 'epic', name: state.key, closedAt: finishedAt }, facts)
      : [],
  );
  return [...versions, ...parents];
}

function ended(
  container: ContainerRef,
  { kind, name, closedAt }: { readonly kind: EndedContainer['kind']; readonly name: string; readonly closedAt: Date },
  facts: Facts,
): readonly EndedContainer[] {
  const finishes = facts.everIn(container).flatMap((history) => {
    const at = history.finishedAt?.getTime();
    if (history.item.level !== 'standard' || at === undefined) return [];
    const isHere = staysIn(container, history).some(
      ({ from, to }) => from.getTime() <= closedAt.getTime() && (to === null || to.getTime() >= closedAt.getTime()),
    );
    return isHere ? [at] : [];
  });
  if (finishes.length < MIN_ITEMS) return [];
  const started = firstStartIn(container, facts);
  // If no change was recorded, the first finished item is the first sign of work.
  const startedAt =
    started instanceof Date ? started : new Date(finishes.reduce((first, at) => Math.min(first, at), Infinity));
  const lastFinish = finishes.reduce((last, at) => Math.max(last, at), 0);
  const endedAt = new Date(Math.min(closedAt.getTime(), lastFinish));
  return endedAt.getTime() > startedAt.getTime() ? [{ container, kind, name, startedAt, endedAt }] : [];
}
