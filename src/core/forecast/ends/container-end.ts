import { closedAtOf } from '../../facts/container/container-kinds';
import type { Facts } from '../../facts/facts';
import { oncePer, oncePerKey } from '../../math/once-per';
import { versionsById } from '../../facts/container/named-containers';
import type { ContainerRef } from '../../model/containers';
import { cycleBound } from './cycle-bound';
import type { EndDistribution } from './end-distribution';
import { endForecaster, isOutlasted, type EndBasis, type StartedLife } from './end-forecaster';
import { lifeBook, type LifeBook } from './life-book';
import type { LifeState } from './life-state';
import { namePattern } from '../../settings/name-pattern';

/** When a version or a parent will end, learnt from earlier ones. */
export type ContainerEnd =
  | KnownEnd
  /** It collects work without an end, by design. */
  | { readonly status: 'bucket'; readonly because: BucketReason }
  | { readonly status: 'not-started' }
  | { readonly status: 'closed' };

export interface KnownEnd {
  readonly status: 'known';
  readonly end: EndDistribution;
  readonly basis: EndBasis;
  readonly life: StartedLife;
  readonly state: LifeState;
  readonly elasticity: number;
  readonly lastStretch: number;
}

/** It is named so, or it is older than every earlier one and nobody gave it a date. */
export type BucketReason = 'named' | 'outlasted';

export interface EndQuestion {
  readonly facts: Facts;
  /** Names of versions that collect work without an end. */
  /** A pattern of whole names. */
  readonly bucketNames: string;
}

/** The end of a container as known at a moment, by default that of the snapshot: nothing later is used. */
export function containerEnd(
  container: ContainerRef,
  { facts, bucketNames }: EndQuestion,
  at: Date = facts.snapshot.takenAt,
): ContainerEnd {
  const book = lifeBook(facts);
  const life = book.lifeOf(container);
  const { startedAt } = life;
  if (isClosed(container, facts, at)) return { status: 'closed' };
  const bucket = bucketReason(container, { facts, book, bucketNames, at });
  if (bucket !== null) return { status: 'bucket', because: bucket };
  if (startedAt === null || startedAt > at) return { status: 'not-started' };
  const started = { ...life, startedAt };
  const forecaster = forecasters(facts)(at)(life.projectKey);
  return {
    status: 'known',
    end: forecaster.endOf(started, cycleBound(life, at, { facts, dayCount: book.dayCount })),
    basis: forecaster.basisOf(started),
    life: started,
    state: book.stateAt(started, at),
    elasticity: forecaster.elasticity,
    lastStretch: forecaster.lastStretch,
  };
}

/** Whether it was finished or released by then. For a released version without a date it is not known since when. */
function isClosed(container: ContainerRef, facts: Facts, at: Date): boolean {
  const closedAt = closedAtOf(container, facts);
  if (closedAt !== null) return closedAt <= at;
  return container.kind === 'version' && versionsById(facts.snapshot).get(container.id)?.released === true;
}

/** One fit for all containers of a project. */
const forecasters = oncePer((facts: Facts) =>
  oncePerKey(
    (at: Date) => at.getTime(),
    (at) =>
      oncePerKey(
        (projectKey: string) => projectKey,
        (projectKey) => endForecaster(lifeBook(facts), projectKey, at),
      ),
  ),
);

function bucketReason(
  { kind, id }: ContainerRef,
  { facts, book, bucketNames, at }: EndQuestion & { readonly book: LifeBook; readonly at: Date },
): BucketReason | null {
  const version = kind === 'version' ? versionsById(facts.snapshot).get(id) : undefined;
  if (version === undefined || version.released || version.releaseOn !== null) return null;
  if (namePattern(bucketNames, 'whole')(version.name)) return 'named';
  const life = book.lifeOf({ kind, id });
  const { startedAt } = life;
  if (startedAt === null) return null;
  return isOutlasted({ ...life, startedAt }, book, at) ? 'outlasted' : null;
}
