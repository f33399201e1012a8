import type { Facts } from '../facts';
import { computed } from '../computed';
import { oncePer, oncePerKey } from '../../math/once-per';
import { usualActs } from './usual-acts';
import type { Person } from '../../model/containers';
import type { Snapshot } from '../../model/snapshot';
import { roundedDays } from '../../model/rounding';

export interface GoneSettings {
  /** The percentile (0..100) of an owner's own pauses in the project. */
  readonly silentAtPercentile: number;
  /** Working days: a shorter silence is a holiday. */
  readonly minSilentDays: number;
  /** How many own pauses of a person are needed to know what is usual for them. */
  readonly pausesNeeded: number;
}

/** What shows that an owner has left. */
export type Gone =
  | { readonly cause: 'account'; readonly silentDays: number | null }
  | { readonly cause: 'silence'; readonly silentDays: number };

interface Owner {
  readonly ownerId: string;
  readonly projectKey: string;
}

/**
 * Whether an owner seems to have left: the account is deactivated, or had no act anywhere in the project for an
 * unusually long time. Null while they are present, and where it is not known.
 */
export function goneOwner(owner: Owner, facts: Facts, settings: GoneSettings): Gone | null {
  return goneOwners(facts)(settings)(owner);
}

/** Derived once for each owner: one may have hundreds of items and thousands of acts. */
const goneOwners = computed('gone owners', (facts: Facts) =>
  oncePer((settings: GoneSettings) =>
    oncePerKey(
      ({ projectKey, ownerId }: Owner) => `${projectKey} ${ownerId}`,
      (owner) => whetherGone(owner, facts, settings),
    ),
  ),
);

function whetherGone({ ownerId, projectKey }: Owner, facts: Facts, settings: GoneSettings): Gone | null {
  const { calendar, takenAt } = facts.snapshot;
  const acts = usualActs(projectKey, ownerId, facts);
  const silentDays = acts === null ? null : roundedDays(calendar.workingDays(new Date(acts.last), takenAt));
  if (isDeactivated(ownerId, facts)) return { cause: 'account', silentDays };
  if (acts === null || silentDays === null || silentDays < settings.minSilentDays) return null;
  if (acts.count <= settings.pausesNeeded) return null;
  const usual = acts.pause(settings.silentAtPercentile);
  return usual !== null && silentDays > roundedDays(usual) ? { cause: 'silence', silentDays } : null;
}

/** Whether the account is deactivated. */
export function isDeactivated(accountId: string, { snapshot }: Facts): boolean {
  return peopleById(snapshot).get(accountId)?.active === false;
}

const peopleById = oncePer(
  ({ people }: Snapshot): ReadonlyMap<string, Person> => new Map(people.map((person) => [person.id, person])),
);
