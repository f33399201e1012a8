import { contextFrom, notesFrom, type ProjectNotes } from '../../../adapters/jira/filling/project-notes';
import type { TranslationContext } from '../../../adapters/jira/translation/site/context';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { readSurroundings } from '../../../adapters/storage/queries/surroundings';
import { readSync } from '../../../adapters/storage/tables/sync';
import { FIELDS } from '../../../app/sync/sync-state';
import { type ReportedPerson, toldMore } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';

/** What an instance of a function remembers between invocations, so that not every event reads it from the store. */
export interface SiteMemory {
  /** A new context of the project; null if the project is not stored. It knows these accounts if they are stored. */
  readonly contextOf: (
    sql: Sql,
    projectKey: string,
    asked: { readonly accountIds: readonly string[]; readonly now: Date },
  ) => Promise<TranslationContext | null>;
  /** Those that are not known to be stored in this form; from now on they are. */
  readonly newStatuses: (statuses: readonly Status[]) => readonly Status[];
  readonly newPeople: (people: readonly ReportedPerson[]) => readonly ReportedPerson[];
}

/** Configuration changes rarely, and what was read with an old one is read again at night. */
const FRESH_MS = 60_000;

interface Remembered {
  readonly notes: ProjectNotes;
  readonly at: Date;
}

/**
 * The memory for the site of an invocation. One process serves the sites of many customers, in any order: everything about
 * one site is forgotten when an invocation for another site starts.
 */
export function memoryOfOneSite(): (installationId: string) => SiteMemory {
  let held: { readonly installationId: string; readonly memory: SiteMemory } | null = null;
  return (installationId) => {
    if (held?.installationId !== installationId) held = { installationId, memory: siteMemory() };
    return held.memory;
  };
}

export function siteMemory(): SiteMemory {
  const projects = new Map<string, Remembered>();
  const statuses = new Map<string, Status>();
  const people = new Map<string, ReportedPerson>();

  async function remember(
    sql: Sql,
    projectKey: string,
    { accountIds, now }: Parameters<SiteMemory['contextOf']>[2],
  ): Promise<Remembered | null> {
    const known = projects.get(projectKey);
    if (known !== undefined && now.getTime() - known.at.getTime() < FRESH_MS) return known;
    const notes = notesFrom((await readSync(sql, projectKey, FIELDS))?.notes ?? null);
    if (notes === null) return null;
    const remembered = { notes, at: now };
    projects.set(projectKey, remembered);
    await look(sql, accountIds);
    return remembered;
  }

  async function look(sql: Sql, accountIds: readonly string[]): Promise<void> {
    const read = await readSurroundings(sql, { iterationIds: [], projectKeys: [], accountIds });
    for (const status of read.statuses) statuses.set(status.id, status);
    for (const person of read.people) people.set(person.id, person);
  }

  return {
    async contextOf(sql, projectKey, asked) {
      const { accountIds, now } = asked;
      const remembered = await remember(sql, projectKey, asked);
      if (remembered === null) return null;
      const unknown = accountIds.filter((id) => !people.has(id));
      if (unknown.length > 0) await look(sql, unknown);
      const context = contextFrom(remembered.notes, now);
      for (const status of statuses.values()) context.seen.statuses.set(status.id, status);
      for (const id of accountIds) {
        const person = people.get(id);
        if (person !== undefined) context.seen.people.set(id, person);
      }
      return context;
    },
    newStatuses: (reported) => fresh(reported, statuses, isSameStatus),
    newPeople(reported) {
      const more = reported.map((person) => toldMore(people.get(person.id) ?? nothingKnown(person.id), person));
      return fresh(more, people, isSamePerson);
    },
  };
}

function fresh<Thing extends { readonly id: string }>(
  reported: readonly Thing[],
  known: Map<string, Thing>,
  isSame: (left: Thing, right: Thing) => boolean,
): readonly Thing[] {
  const rest = reported.filter((thing) => {
    const before = known.get(thing.id);
    return before === undefined || !isSame(before, thing);
  });
  for (const thing of rest) known.set(thing.id, thing);
  return rest;
}

const isSameStatus = (left: Status, right: Status): boolean =>
  left.name === right.name && left.category === right.category;

const nothingKnown = (id: string): ReportedPerson => ({ id, active: null, isApp: null });

const isSamePerson = (left: ReportedPerson, right: ReportedPerson): boolean =>
  left.active === right.active && left.isApp === right.isApp;
