import * as z from 'zod';
import type { Person } from '../../../core/model/containers';
import { isRecord } from '../rest/revisions';
import type { AzureRecord } from './record';
import { FIELD } from './field-names';

const identitySchema = z.object({
  descriptor: z.string().min(1).nullish(),
  uniqueName: z.string().min(1).nullish(),
  displayName: z.string().nullish(),
  name: z.string().nullish(),
  id: z.string().min(1).nullish(),
  inactive: z.boolean().nullish(),
});
type Identity = z.infer<typeof identitySchema>;

export interface People {
  /** The id of the person in a field; null without a person. */
  readonly idOf: (value: unknown) => string | null;
  /** Whether it is a known service, build or script. */
  readonly isApp: (id: string | null) => boolean;
  readonly list: () => readonly Person[];
}

/** Descriptors of services and of service principals begin with these prefixes. */
const APP_DESCRIPTOR = /^(?:svc|s2s|aadsp)\./i;
const APP_NAME =
  /^(?:Project Collection Build Service|Microsoft\.TeamFoundation\.System|Team Foundation Service|Azure Boards)\b|Build Service \(/i;
const NAMED_ADDRESS = /^([^<>]*)<([^<>]+)>$/;

/**
 * All people in the record. The key of a person is the descriptor. The same person may appear elsewhere without one and
 * with another id: then the unique name is the key. `automation` contains names of accounts that are programs, in lower
 * case.
 */
export function readPeople(records: readonly AzureRecord[], automation: ReadonlySet<string>): People {
  const identityOf = identityReader();
  const descriptors = new Map<string, string>();
  for (const value of records.flatMap((record) => [...identitiesIn(record)])) {
    const identity = identityOf(value);
    const { descriptor, uniqueName } = identity ?? {};
    if (descriptor && uniqueName) descriptors.set(uniqueName.toLowerCase(), descriptor);
  }
  const known = new Map<string, Person>();
  const idFrom = ({ descriptor, uniqueName, id, displayName }: Identity): string | null => {
    if (descriptor) return descriptor;
    const unique = uniqueName?.toLowerCase();
    return (
      (unique === undefined ? null : (descriptors.get(unique) ?? unique)) ?? id ?? displayName?.toLowerCase() ?? null
    );
  };
  return {
    idOf(value) {
      const identity = identityOf(value);
      const id = identity === null ? null : idFrom(identity);
      if (identity === null || id === null) return null;
      const before = known.get(id);
      const isApp = isProgram(identity, automation) || before?.isApp === true;
      const active = identity.inactive === true ? false : (before?.active ?? true);
      if (before?.isApp !== isApp || before.active !== active) known.set(id, { id, active, isApp });
      return id;
    },
    isApp: (id) => id !== null && known.get(id)?.isApp === true,
    list: () => [...known.values()],
  };
}

/** The latest names of people, by id. */
export function namesOfPeople(records: readonly AzureRecord[]): ReadonlyMap<string, string> {
  const people = readPeople(records, new Set());
  const identityOf = identityReader();
  const names = new Map<string, string>();
  for (const value of records.flatMap((record) => [...identitiesIn(record)])) {
    const id = people.idOf(value);
    const name = identityOf(value)?.displayName;
    if (id !== null && name) names.set(id, name);
  }
  return names;
}

function* identitiesIn({ revisions, links, updates }: AzureRecord): Generator {
  for (const { fields } of revisions) {
    yield fields[FIELD.changedBy];
    yield fields[FIELD.createdBy];
    yield fields[FIELD.assignedTo];
  }
  for (const { changedBy } of links) yield changedBy;
  for (const list of updates.values()) {
    for (const { revisedBy, fields } of list) {
      yield revisedBy;
      for (const name of [FIELD.changedBy, FIELD.createdBy, FIELD.assignedTo]) yield fields?.[name]?.newValue;
    }
  }
}

const MEMBERS = identitySchema.keyof().options;

/** Parses identities. Every revision repeats the same few: each is parsed once. */
function identityReader(): (value: unknown) => Identity | null {
  const known = new Map<string, Identity | null>();
  return (value) => {
    if (value === undefined || value === null) return null;
    const key = identityKey(value);
    const before = known.get(key);
    if (before !== undefined) return before;
    const identity = identityFrom(value);
    known.set(key, identity);
    return identity;
  };
}

/** The same text for the same members, one a line. JSON says the same of the rare values that are not plain texts. */
function identityKey(value: unknown): string {
  if (!isRecord(value)) return JSON.stringify(value, MEMBERS);
  let key = '';
  for (const member of MEMBERS) {
    const part = value[member];
    if (part === undefined) key += '\n';
    else if (typeof part === 'string' && !part.includes('\n')) key += `:${part}\n`;
    else return JSON.stringify(value, MEMBERS);
  }
  return key;
}

/** An object, or the text "Name <address>" if identities were not requested. */
function identityFrom(value: unknown): Identity | null {
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return null;
    const named = NAMED_ADDRESS.exec(text);
    return named === null ? { displayName: text } : { displayName: named[1]?.trim(), uniqueName: named[2]?.trim() };
  }
  const parsed = identitySchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function isProgram({ descriptor, displayName, name, uniqueName }: Identity, automation: ReadonlySet<string>): boolean {
  if (descriptor && APP_DESCRIPTOR.test(descriptor)) return true;
  const names = [displayName, name, uniqueName, descriptor].filter((text) => typeof text === 'string');
  return names.some((text) => APP_NAME.test(text) || automation.has(text.trim().toLowerCase()));
}
