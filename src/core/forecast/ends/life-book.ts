import type { Facts } from '../../facts/facts';
import { itemsOfProject, projectsWithItems } from '../../facts/container/items-of-project';
import { endedAt } from '../../facts/item/ended-at';
import { learnt, renewedByName, withOwn } from '../../facts/learnt';
import { oncePer, oncePerKey } from '../../math/once-per';
import { type ContainerKind, type ContainerRef, refName } from '../../model/containers';
import { projectOf } from '../team/team';
import { workDayNumbers } from '../team/work-day-numbers';
import { endedLife, lifeOf, type ContainerLife, type EndedLife } from './container-life';
import { endFeatures, type EndFeatures } from './end-features';
import { lifeStateAt, type DayCount, type LifeState } from './life-state';
import { mondaysBetween } from './mondays';
import { referenceClass, type PastLength } from './reference-class';
import { countUpTo } from '../../math/count-up-to';

/** One Monday in the life of an ended container: its state then, and how many working days it still took. */
export interface PastWeek {
  readonly at: Date;
  readonly state: LifeState;
  readonly features: EndFeatures;
  readonly remainingDays: number;
  /** How much was finished in it until its end, without reopened items. */
  readonly finishedLater: number;
}

/** The lives of all versions and parents of a site, as far as they are known at its snapshot. */
export interface LifeBook {
  readonly ended: readonly EndedLife[];
  readonly dayCount: DayCount;
  lifeOf(container: ContainerRef): ContainerLife;
  /** A container at a moment at or after its start, from what happened until then. */
  stateAt(life: ContainerLife & { readonly startedAt: Date }, at: Date): LifeState;
  /** The same as features, compared with the containers that had ended by then. */
  featuresAt(life: ContainerLife & { readonly startedAt: Date }, at: Date): EndFeatures;
  /** How long the containers of the same kind lasted that had been closed by then. */
  pastLengths(life: ContainerLife, at: Date): readonly PastLength[];
  /** Every Monday from the start of an ended container to its end. */
  weeksOf(life: EndedLife): readonly PastWeek[];
}

/** Derived once: every container of a site is compared with the same past. */
export const lifeBook = oncePer((facts: Facts): LifeBook => {
  const { calendar } = facts.snapshot;
  const numbers = workDayNumbers(calendar);
  const dayCount: DayCount = (instant) => numbers.numberOfDay(calendar.dayOf(instant) - 1) + 1;
  const lifeOfContainer = oncePerKey(refName, (container) => lifeOf(container, projectOf(container, facts), facts));
  const taught = facts.taught === null ? null : endsLesson(facts, facts.settings);
  const ended = taught?.ended ?? endedLives(facts, lifeOfContainer);
  // Every Monday of every ended container asks for them: days are counted once, and each Monday is looked at once.
  const lengthsBeside = oncePerKey(
    ({ container, projectKey }: ContainerLife) => `${container.kind} ${projectKey}`,
    ({ container, projectKey }) => {
      const lengths = closedLengths(ended, { kind: container.kind, projectKey, dayCount });
      return oncePerKey(
        (atMs: number) => atMs,
        (atMs) => lengthsUntil(lengths, atMs),
      );
    },
  );
  const finishesOf = oncePerKey(
    (projectKey: string) => projectKey,
    (projectKey) =>
      Float64Array.from(
        taught?.finishes.get(projectKey) ?? finishesOfProject(projectKey, facts),
        ({ at }) => at,
      ).sort(),
  );
  const book: LifeBook = {
    ended,
    dayCount,
    lifeOf: lifeOfContainer,
    stateAt: (life, at) =>
      lifeStateAt(life, { startedAt: life.startedAt, at, projectFinishes: finishesOf(life.projectKey), dayCount }),
    featuresAt: (life, at) => featuresOf(book, life, at).features,
    pastLengths: (life, at) => lengthsBeside(life)(at.getTime()),
    weeksOf: oncePer((life: EndedLife) =>
      mondaysBetween(life.startedAt, life.endedAt).map((at) => ({
        at,
        ...featuresOf(book, life, at),
        remainingDays: dayCount(life.endedAt) - dayCount(at),
        finishedLater: finishedBetween(life, at, life.endedAt),
      })),
    ),
  };
  return book;
});

interface ClosedLength extends PastLength {
  readonly closedMs: number;
}

/** How long all ended containers of a kind lasted, marked as own or other for a project, in the order of `ended`. */
function closedLengths(
  ended: readonly EndedLife[],
  seen: { readonly kind: ContainerKind; readonly projectKey: string; readonly dayCount: DayCount },
): readonly ClosedLength[] {
  return ended
    .filter(({ container }) => container.kind === seen.kind)
    .map(({ startedAt, endedAt, closedAt, projectKey }) => ({
      closedMs: closedAt.getTime(),
      days: seen.dayCount(endedAt) - seen.dayCount(startedAt),
      isOwn: projectKey === seen.projectKey,
    }));
}

function lengthsUntil(lengths: readonly ClosedLength[], atMs: number): readonly PastLength[] {
  return lengths.filter(({ closedMs }) => closedMs < atMs);
}

function featuresOf(
  book: LifeBook,
  life: ContainerLife & { readonly startedAt: Date },
  at: Date,
): Pick<PastWeek, 'state' | 'features'> {
  const state = book.stateAt(life, at);
  return { state, features: endFeatures(state, referenceClass(book.pastLengths(life, at), state.elapsedDays)) };
}

function finishedBetween({ events }: ContainerLife, from: Date, until: Date): number {
  const between = (instants: Float64Array): number =>
    countUpTo(instants, until.getTime()) - countUpTo(instants, from.getTime());
  return between(events.finished) - between(events['re-opened']);
}

/** Released versions with a date and closed parents, each as it was seen when it was closed. */
function endedLives(facts: Facts, lifeOfContainer: (container: ContainerRef) => ContainerLife): readonly EndedLife[] {
  const { calendar, takenAt, versions } = facts.snapshot;
  const closed: { readonly container: ContainerRef; readonly closedAt: Date }[] = [];
  for (const { id, released, releaseOn } of versions) {
    if (!released || releaseOn === null) continue;
    closed.push({ container: { kind: 'version', id }, closedAt: calendar.endOfDate(releaseOn) });
  }
  for (const history of facts.histories) {
    const closedAt = endedAt(history);
    if (history.item.level !== 'parent' || closedAt === null) continue;
    closed.push({ container: { kind: 'parent', id: history.item.id }, closedAt });
  }
  return closed
    .filter(({ closedAt }) => closedAt < takenAt)
    .flatMap(({ container, closedAt }) => endedLife(lifeOfContainer(container), closedAt, facts) ?? []);
}

/** An item was finished, in milliseconds. */
interface ItemFinish {
  readonly itemId: string;
  readonly at: number;
}

/** When anything in a project was finished. */
function finishesOfProject(projectKey: string, facts: Facts): readonly ItemFinish[] {
  const finishes: ItemFinish[] = [];
  for (const { item, visits } of itemsOfProject(projectKey, facts)) {
    if (item.level !== 'standard') continue;
    visits.forEach(({ category, enteredAt }, index) => {
      const before = visits[index - 1]?.category;
      if (category !== 'done' || before === undefined || before === 'done') return;
      finishes.push({ itemId: item.id, at: enteredAt.getTime() });
    });
  }
  return finishes;
}

/** How containers ended, and when items of each project were finished; a plain value. */
interface PastEnds {
  readonly ended: readonly EndedLife[];
  readonly finishes: ReadonlyMap<string, readonly ItemFinish[]>;
}

/** Each item of the facts says for itself when it was finished; what ended since is learnt of with the next usual. */
export const endsLesson = learnt('ends', {
  learn: (facts: Facts): PastEnds => ({ ended: lifeBook(facts).ended, finishes: finishesByProject(facts) }),
  renew: ({ ended, finishes }, facts) => ({
    ended,
    finishes: renewedByName(finishes, finishesByProject(facts), (before, now) => withOwn(before, now, facts)),
  }),
});

const finishesByProject = (facts: Facts): PastEnds['finishes'] =>
  new Map(projectsWithItems(facts).map((key) => [key, finishesOfProject(key, facts)]));
