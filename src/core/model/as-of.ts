import type { Change } from './change';
import { orderedChanges } from './change-order';
import type { Iteration, Person, Version } from './containers';
import type { Link } from './link';
import { countUntil } from './replay';
import type { Snapshot } from './snapshot';
import type { ItemState, ItemText, WorkItem } from './work-item';

/**
 * The snapshot as it would have been taken at an earlier instant: nothing in it comes from later. Items created later
 * are absent. Changes, remarks and links are cut. Iterations and versions have the state that their dates imply.
 * Trackers do not record when an account was closed: at an earlier instant every account counts as active. Other values
 * without dates (names, restrictions) stay as they are. Target dates without a history are left out, or marked as
 * perhaps set later. An instant that is not earlier than the snapshot gives the snapshot itself.
 */
export function snapshotAsOf(snapshot: Snapshot, instant: Date): Snapshot {
  if (!(instant < snapshot.takenAt)) return snapshot;
  const createdAt = creationByKey(snapshot.items);
  const time = instant.getTime();
  const today = snapshot.calendar.dateOf(instant);
  const nextDay = new Date(time + DAY_MS);
  const isPast = !snapshot.items.every((item) => isOver(item, nextDay));
  return {
    ...snapshot,
    takenAt: instant,
    items: snapshot.items
      .filter((item) => item.createdAt.getTime() <= time)
      .map((item) => itemAsOf(item, { instant, createdAt, isPast })),
    iterations: snapshot.iterations.map((iteration) => iterationAsOf(iteration, { instant, isPast })),
    versions: snapshot.versions.map((version) => versionAsOf(version, { today, isPast })),
    people: snapshot.items.every((item) => isOver(item, instant)) ? snapshot.people : snapshot.people.map(stillThere),
  };
}

/** Whether nothing is recorded after the instant. */
function isOver({ createdAt, changes, remarks }: WorkItem, instant: Date): boolean {
  return createdAt <= instant && [changes, remarks].every((acts) => acts.every(({ at }) => at <= instant));
}

function stillThere(person: Person): Person {
  return person.active ? person : { ...person, active: true };
}

const DAY_MS = 86_400_000;

interface Moment {
  readonly instant: Date;
  /** When each item was created, by every key that it ever had. */
  readonly createdAt: ReadonlyMap<string, Date>;
  /** Whether anything is recorded more than a day later. */
  readonly isPast: boolean;
}

function itemAsOf(item: WorkItem, moment: Moment): WorkItem {
  const { instant } = moment;
  const time = instant.getTime();
  const ordered = orderedChanges(item);
  const count = countUntil(ordered, instant);
  return {
    ...item,
    initial: initialAsOf(item, moment),
    changes: count === ordered.length ? ordered : ordered.slice(0, count),
    remarks: item.remarks.every((remark) => remark.at.getTime() <= time)
      ? item.remarks
      : item.remarks.filter((remark) => remark.at.getTime() <= time),
    links: item.links.length === 0 ? item.links : linksAsOf(item.links, moment),
    text: textAsOf(item, { later: ordered.slice(count), instant }),
    removedAt: item.removedAt !== null && item.removedAt <= instant ? item.removedAt : null,
  };
}

/** What has no history holds its present due date and flag since its creation, as far as is recorded: nobody knows since when. */
function initialAsOf({ historyKnown, initial, changes }: WorkItem, { isPast }: Moment): ItemState {
  if (!isPast || historyKnown || changes.some(({ kind }) => kind === 'due-date' || kind === 'flag')) return initial;
  return { ...initial, dueOn: null, startOn: null, flagged: false };
}

/** Text has no dates: any later edit may have added keys or criteria. The history records only lengths. */
function textAsOf(
  { text, remarks }: WorkItem,
  { later, instant }: { readonly later: readonly Change[]; readonly instant: Date },
): ItemText | null {
  if (text === null) return null;
  const described = later.find((change) => change.kind === 'description');
  const remarked = remarks.some((remark) => remark.kind === 'comment' && remark.at > instant);
  const descriptionLength = described === undefined ? text.descriptionLength : described.lengthFrom;
  if (descriptionLength === null) return null;
  const sameCriteria = described === undefined && later.every((change) => change.kind !== 'criteria');
  return {
    descriptionLength,
    hasCriteria: sameCriteria ? text.hasCriteria : null,
    mentionedKeys: described === undefined && !remarked ? text.mentionedKeys : [],
  };
}

/** An undated link to an item that was not read is left out on a past day: neither is known to have existed then. */
function linksAsOf(links: readonly Link[], { instant, createdAt, isPast }: Moment): readonly Link[] {
  const known = (link: Link): Date | null => link.since ?? createdAt.get(link.otherKey) ?? (isPast ? null : instant);
  return links
    .filter((link) => {
      const since = known(link);
      return since !== null && since <= instant;
    })
    .map((link) => (link.until !== null && link.until > instant ? { ...link, until: null } : link));
}

function iterationAsOf(
  iteration: Iteration,
  { instant, isPast: isLongPast }: Pick<Moment, 'instant' | 'isPast'>,
): Iteration {
  const { startedAt, closedAt, plannedEndAt } = iteration;
  if (iteration.state === 'future' || (startedAt === null && !isLongPast)) return iteration;
  if (startedAt === null || startedAt > instant) {
    // Its dates are set when it starts, which is later.
    return { ...iteration, state: 'future', startedAt: null, plannedEndAt: null, closedAt: null };
  }
  const closed = iteration.state === 'closed' && isPast(closedAt ?? plannedEndAt, instant);
  return { ...iteration, state: closed ? 'closed' : 'active', closedAt: closed ? closedAt : null };
}

function isPast(date: Date | null, instant: Date): boolean {
  return date !== null && date <= instant;
}

/**
 * Trackers do not record when a version got its dates. A version released later holds its real release day, which was
 * not known then: it gets its first promised date, or none. A date of an unreleased version may have been set later.
 */
function versionAsOf(
  version: Version,
  { today, isPast }: { readonly today: string; readonly isPast: boolean },
): Version {
  // Without a date it was released some time before the end of the record.
  if (version.released && (version.releaseOn === null ? !isPast : version.releaseOn <= today)) return version;
  const open = version.released ? { ...version, released: false } : version;
  if (!isPast || version.releaseOn === null) return open;
  const [firstOn] = version.promisedEnds ?? [];
  const startOn = version.startOn !== null && version.startOn > today ? null : version.startOn;
  if (!version.released) return { ...open, startOn, mayBeSetLater: true };
  const first = firstOn === undefined ? { releaseOn: null } : { releaseOn: firstOn, mayBeSetLater: true as const };
  return { ...open, startOn, ...first };
}

function creationByKey(items: readonly WorkItem[]): ReadonlyMap<string, Date> {
  const createdAt = new Map<string, Date>();
  for (const item of items) {
    createdAt.set(item.initial.key, item.createdAt);
    for (const change of item.changes) if (change.kind === 'key') createdAt.set(change.to, item.createdAt);
  }
  return createdAt;
}
