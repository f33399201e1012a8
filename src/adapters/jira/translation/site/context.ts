import {
  type Iteration,
  type Project,
  type ToldPerson,
  toldMore,
  type Version,
} from '../../../../core/model/containers';
import type { LinkMeaning } from '../../../../core/model/link';
import type { Status } from '../../../../core/model/status';
import type { FieldMap } from '../fields/field-map';
import { fieldRoles, type RoleOf } from '../fields/field-roles';
import { instantFrom } from '../fields/instant';
import { toldPerson, userIdFrom } from '../fields/people';
import type { Problem } from './problem';

/** What the issues themselves tell about the site around them, collected while they are translated. */
export interface Seen {
  readonly statuses: Map<string, Status>;
  readonly iterations: Map<string, Iteration>;
  readonly versions: Map<string, Version>;
  readonly projects: Map<string, Project>;
  readonly people: Map<string, ToldPerson>;
  /** Names that only changelogs mention: nothing but the name is known of these. */
  readonly iterationNames: Map<string, string>;
  readonly versionNames: Map<string, { readonly name: string; readonly projectKey: string; readonly at: Date }>;
  /** By present and by former keys. */
  readonly idByKey: Map<string, string>;
  /** Keys of parents met before the parent itself, which stand in for its id until all is read. */
  readonly unresolvedKeys: Set<string>;
  readonly meaningByPhrase: Map<string, LinkMeaning>;
  readonly problems: Problem[];
}

export interface TranslationContext {
  readonly fields: FieldMap;
  readonly roleOf: RoleOf;
  /** When Jira was read. What claims to be later is not believed. */
  readonly takenAt: Date;
  readonly seen: Seen;
}

/** A fresh context: one for everything that is read together. */
export function translationContext(fields: FieldMap, takenAt: Date): TranslationContext {
  return {
    fields,
    roleOf: fieldRoles(fields),
    takenAt,
    seen: {
      statuses: new Map(),
      iterations: new Map(),
      versions: new Map(),
      projects: new Map(),
      people: new Map(),
      iterationNames: new Map(),
      versionNames: new Map(),
      idByKey: new Map(),
      unresolvedKeys: new Set(),
      meaningByPhrase: new Map(),
      problems: [],
    },
  };
}

/** Remembers the user of an answer and tells the id, or null when there is none. */
export function seePerson(user: unknown, { seen }: TranslationContext): string | null {
  const id = userIdFrom(user);
  if (id === null) return null;
  const [known, told] = [seen.people.get(id), toldPerson(id, user)];
  seen.people.set(id, known === undefined ? told : toldMore(known, told));
  return id;
}

/** Remembers a sprint. Copies in different issues can be of different age: the farthest in its life is the newest. */
export function seeIteration(iteration: Iteration, { seen }: TranslationContext): void {
  const known = seen.iterations.get(iteration.id);
  if (known === undefined || LIFE.indexOf(iteration.state) > LIFE.indexOf(known.state)) {
    seen.iterations.set(iteration.id, iteration);
  }
}

const LIFE: readonly Iteration['state'][] = ['future', 'active', 'closed'];

/** The id of the item with this key; the key itself until the item is met. */
export function itemIdOf(key: string, { seen }: TranslationContext): string {
  const id = seen.idByKey.get(key);
  if (id !== undefined) return id;
  seen.unresolvedKeys.add(key);
  return key;
}

/** An instant that Jira may tell of: neither unreadable nor from after the reading. */
export function pastInstant(value: unknown, takenAt: Date): Date | null {
  const instant = instantFrom(value);
  return instant !== null && instant.getTime() <= takenAt.getTime() ? instant : null;
}
