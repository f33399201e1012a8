import {
  type Iteration,
  type Project,
  type ReportedPerson,
  toldMore,
  type Version,
} from '../../../../core/model/containers';
import type { Status } from '../../../../core/model/status';
import type { FieldMap } from '../fields/field-map';
import { fieldRoles, type RoleOf } from '../fields/field-roles';
import { instantFrom } from '../fields/instant';
import { toldPerson, userIdFrom } from '../fields/people';
import { NO_LIMIT, type TimeBudget } from '../issue/time-budget';
import { isObject, textAt } from '../fields/json';
import { plainWords } from '../../../../core/model/plain-words';
import { newerCopy } from '../fields/sprint-value';
import type { LinkChoices, LinkReading, LinkType } from '../issue/link-meaning';
import { NO_CHOICES, type TrackerChoices } from './tracker-choices';
import type { Problem } from './problem';

/** Facts about the site that issues contain, collected during their translation. */
export interface Seen {
  readonly statuses: Map<string, Status>;
  readonly iterations: Map<string, Iteration>;
  /** For each sprint, the moment until which its copy was surely valid. */
  readonly iterationsSeenAt: Map<string, Date>;
  readonly versions: Map<string, Version>;
  readonly projects: Map<string, Project>;
  readonly people: Map<string, ReportedPerson>;
  /** Names that only changelogs mention: nothing else is known of these. */
  readonly iterationNames: Map<string, string>;
  readonly versionNames: Map<string, { readonly name: string; readonly projectKey: string; readonly at: Date }>;
  /** By present and former keys. */
  readonly idByKey: Map<string, string>;
  /** Keys of parents that were found before the parent itself; they replace its id until everything is read. */
  readonly unresolvedKeys: Set<string>;
  readonly meaningByPhrase: Map<string, LinkReading>;
  /**
   * Items at the other end of links, by key: whether they are done, and when the issue with the link was last updated.
   */
  readonly linkedItems: Map<string, LinkedItem>;
  /** Link types found, by name, and the number of links of each. */
  readonly linkTypes: Map<string, SeenLinkType>;
  readonly problems: Problem[];
  /** Whether anything was dated after the reading: a later reading may accept it. */
  metFuture: boolean;
}

/** What a link contains about the item at its other end. */
export interface LinkedItem {
  readonly isDone: boolean;
  readonly toldAt: Date;
}

/** A link type as it was found. */
export interface SeenLinkType {
  readonly type: LinkType;
  count: number;
}

export interface TranslationContext {
  readonly fields: FieldMap;
  readonly roleOf: RoleOf;
  /** An administrator's choices for the meaning of link types. */
  readonly linkChoices: LinkChoices;
  /** Accounts that an administrator marked as programs: ids and display names, in plain words. */
  readonly automation: ReadonlySet<string>;
  /** When Jira was read. Instants after this are rejected. */
  readonly takenAt: Date;
  readonly seen: Seen;
  /** The time limit for each issue. */
  readonly budget: TimeBudget;
}

/** A new context: one for everything that is read together. */
export function translationContext(
  fields: FieldMap,
  takenAt: Date,
  {
    choices: { links, automation } = NO_CHOICES,
    budget = NO_LIMIT,
  }: { readonly choices?: Pick<TrackerChoices, 'links' | 'automation'>; readonly budget?: TimeBudget } = {},
): TranslationContext {
  return {
    fields,
    linkChoices: links,
    automation,
    roleOf: fieldRoles(fields),
    takenAt,
    budget,
    seen: {
      statuses: new Map(),
      iterations: new Map(),
      iterationsSeenAt: new Map(),
      versions: new Map(),
      projects: new Map(),
      people: new Map(),
      iterationNames: new Map(),
      versionNames: new Map(),
      idByKey: new Map(),
      unresolvedKeys: new Set(),
      meaningByPhrase: new Map(),
      linkedItems: new Map(),
      linkTypes: new Map(),
      problems: [],
      metFuture: false,
    },
  };
}

/** Remembers the user of an answer and returns the id, or null without a user. */
export function seePerson(user: unknown, { seen, automation }: TranslationContext): string | null {
  const id = userIdFrom(user);
  if (id === null) return null;
  const given = toldPerson(id, user);
  const person = isCalled(user, id, automation) ? { ...given, isApp: true } : given;
  const known = seen.people.get(id);
  seen.people.set(id, known === undefined ? person : toldMore(known, person));
  return id;
}

function isCalled(user: unknown, id: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0 || !isObject(user)) return false;
  return [id, textAt(user, 'displayName'), textAt(user, 'name')].some(
    (name) => name !== null && names.has(plainWords(name)),
  );
}

/** Remembers the newest copy of a sprint; `seenAt` is when the issue with this copy was last updated. */
export function seeIteration(iteration: Iteration, seenAt: Date | null, { seen }: TranslationContext): void {
  const known = seen.iterations.get(iteration.id);
  const knownAt = seen.iterationsSeenAt.get(iteration.id) ?? null;
  const newest =
    known === undefined
      ? { iteration, seenAt }
      : newerCopy({ iteration: known, seenAt: knownAt }, { iteration, seenAt });
  seen.iterations.set(iteration.id, newest.iteration);
  if (newest.seenAt !== null) seen.iterationsSeenAt.set(iteration.id, newest.seenAt);
}

/** The id of the item with this key; the key itself until the item is found. */
export function itemIdOf(key: string, { seen }: TranslationContext): string {
  const id = seen.idByKey.get(key);
  if (id !== undefined) return id;
  seen.unresolvedKeys.add(key);
  return key;
}

/** An instant of the past: readable and not after the reading. */
export function pastInstant(
  value: unknown,
  { takenAt, seen }: Pick<TranslationContext, 'takenAt' | 'seen'>,
): Date | null {
  const instant = instantFrom(value);
  if (instant === null || instant.getTime() <= takenAt.getTime()) return instant;
  seen.metFuture = true;
  return null;
}
