import { FIELD_KEYS, type FieldKey, type FieldValue, fieldValues } from './health-fields';
import type { IssueFacts } from './issue-facts';

/** One field of one issue, and what it is to hold. */
export interface FieldWrite {
  readonly issueId: string;
  readonly field: FieldKey;
  readonly value: FieldValue;
}

/** What a field was written last, when, and as which print. A field that is noted twice was left in the middle of a change. */
export interface WrittenField {
  readonly issueId: string;
  readonly field: FieldKey;
  readonly print: string;
  readonly at: Date;
}

export interface WriteFieldsDeps {
  readonly readWritten: () => Promise<readonly WrittenField[]>;
  /** Notes what these fields hold, instead of what was noted before. */
  readonly noteWritten: (
    written: readonly { readonly write: FieldWrite; readonly print: string | null }[],
  ) => Promise<void>;
  /** Writes them in one request. False where Jira refuses it as a whole. */
  readonly writeFields: (writes: readonly FieldWrite[]) => Promise<boolean>;
  readonly inOtherProjects: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly printOf: (value: FieldValue) => string;
  readonly mayGoOn: () => Promise<boolean>;
  readonly now: () => Date;
}

export interface FieldsWritten {
  readonly written: number;
  /** When to go on: with what there was no time for, or what is too young to be written again; null when nothing is left. */
  readonly again: Date | null;
}

/** So many values go into one request. */
export const FIELDS_AT_ONCE = 100;

/**
 * Writes to the app's own fields what changed since it was written last, many in one request, and no field again before
 * `quietMs` have passed: rules run with each change. Ended anywhere, the next run writes at most the same values again,
 * which is no change.
 */
export async function writeFields(
  wanted: ReadonlyMap<string, IssueFacts>,
  quietMs: number,
  deps: WriteFieldsDeps,
): Promise<FieldsWritten> {
  const now = deps.now();
  const known = new Map<string, WrittenField[]>();
  for (const written of await deps.readWritten()) {
    const name = nameOf(written);
    known.set(name, [...(known.get(name) ?? []), written]);
  }
  const { changes, again: young } = dueChanges(changesTo(wanted, known, deps.printOf), known, { now, quietMs });
  const elsewhere = await elsewhereOf(changes, wanted, deps);
  let written = 0;
  for (let start = 0; start < changes.length; start += FIELDS_AT_ONCE) {
    if (!(await deps.mayGoOn())) return { written, again: now };
    const part = changes.slice(start, start + FIELDS_AT_ONCE);
    written += await writeAccepted(
      part.filter(({ write }) => !elsewhere.has(write.issueId)).map(({ write }) => write),
      deps,
    );
    await deps.noteWritten(part);
  }
  return { written, again: young };
}

interface FieldChange {
  readonly write: FieldWrite;
  /** Null where the field is to hold nothing. */
  readonly print: string | null;
}

const nameOf = ({ issueId, field }: Pick<FieldWrite, 'issueId' | 'field'>): string => `${issueId} ${field}`;

function changesTo(
  wanted: ReadonlyMap<string, IssueFacts>,
  known: ReadonlyMap<string, readonly WrittenField[]>,
  printOf: WriteFieldsDeps['printOf'],
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [issueId, facts] of wanted) {
    const values = fieldValues(facts);
    for (const field of FIELD_KEYS) {
      const value = values[field];
      const before = known.get(nameOf({ issueId, field })) ?? [];
      const print = value === null ? null : printOf(value);
      const isSame = print === null ? before.length === 0 : before.length === 1 && before[0]?.print === print;
      if (!isSame) changes.push({ write: { issueId, field, value }, print });
    }
  }
  for (const [first] of known.values()) {
    if (first === undefined || wanted.has(first.issueId)) continue;
    changes.push({ write: { issueId: first.issueId, field: first.field, value: null }, print: null });
  }
  return changes;
}

function dueChanges(
  changes: readonly FieldChange[],
  known: ReadonlyMap<string, readonly WrittenField[]>,
  { now, quietMs }: { readonly now: Date; readonly quietMs: number },
): { readonly changes: readonly FieldChange[]; readonly again: Date | null } {
  const dueAt = ({ write }: FieldChange): number => {
    const times = (known.get(nameOf(write)) ?? []).map(({ at }) => at.getTime());
    return times.length === 0 ? 0 : Math.max(...times) + quietMs;
  };
  const later = changes.map(dueAt).filter((at) => at > now.getTime());
  return {
    changes: changes.filter((change) => dueAt(change) <= now.getTime()),
    again: later.length === 0 ? null : new Date(Math.min(...later)),
  };
}

/** What another project writes to by now is only forgotten here. */
async function elsewhereOf(
  changes: readonly FieldChange[],
  wanted: ReadonlyMap<string, IssueFacts>,
  { inOtherProjects }: WriteFieldsDeps,
): Promise<ReadonlySet<string>> {
  const gone = [...new Set(changes.map(({ write }) => write.issueId))].filter((id) => !wanted.has(id));
  return gone.length === 0 ? new Set() : inOtherProjects(gone);
}

/** Where one of them cannot be written, the others are all the same. Answers how many were. */
async function writeAccepted(writes: readonly FieldWrite[], deps: WriteFieldsDeps): Promise<number> {
  if (writes.length === 0) return 0;
  if (await deps.writeFields(writes)) return writes.length;
  if (writes.length === 1) return 0;
  const half = writes.length >> 1;
  return (await writeAccepted(writes.slice(0, half), deps)) + (await writeAccepted(writes.slice(half), deps));
}
