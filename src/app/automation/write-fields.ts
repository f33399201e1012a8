import { FIELD_KEYS, type FieldKey, type FieldValue, fieldValues } from './health-fields';
import type { IssueFacts } from './issue-facts';

/** A value to write to one field of one issue. */
export interface FieldWrite {
  readonly issueId: string;
  readonly field: FieldKey;
  readonly value: FieldValue;
}

/**
 * The print that was written to a field last, and when. A field with two notes was interrupted in the middle of a
 * change.
 */
export interface WrittenField {
  readonly issueId: string;
  readonly field: FieldKey;
  readonly print: string;
  readonly at: Date;
}

export interface WriteFieldsDeps {
  readonly readWritten: () => Promise<readonly WrittenField[]>;
  /** Notes what these fields hold, and replaces the earlier notes. */
  readonly noteWritten: (
    written: readonly { readonly write: FieldWrite; readonly print: string | null }[],
  ) => Promise<void>;
  /** Writes them in one request. False if Jira refuses the whole request. */
  readonly writeFields: (writes: readonly FieldWrite[]) => Promise<boolean>;
  readonly inOtherProjects: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly printOf: (value: FieldValue) => string;
  readonly mayGoOn: () => Promise<boolean>;
  readonly now: () => Date;
}

export interface FieldsWritten {
  readonly written: number;
  /**
   * When to continue with values that there was no time for or that must wait for `quietMs`; null if nothing is left.
   */
  readonly again: Date | null;
}

/** At most this many values go into one request. */
export const FIELDS_AT_ONCE = 100;

/**
 * Writes the changed values of the app's own fields, many in one request. A field is not written again before
 * `quietMs` have passed, because rules run with each change. If a run ends at any point, the next one writes at most the same
 * values again, which is no change.
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
  /** Null if the field is to be empty. */
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

/** Issues that another project writes to now: here their fields are only removed from the notes. */
async function elsewhereOf(
  changes: readonly FieldChange[],
  wanted: ReadonlyMap<string, IssueFacts>,
  { inOtherProjects }: WriteFieldsDeps,
): Promise<ReadonlySet<string>> {
  const gone = [...new Set(changes.map(({ write }) => write.issueId))].filter((id) => !wanted.has(id));
  return gone.length === 0 ? new Set() : inOtherProjects(gone);
}

/** If a request is refused, each half of it is tried by itself. Returns how many values were accepted. */
async function writeAccepted(writes: readonly FieldWrite[], deps: WriteFieldsDeps): Promise<number> {
  if (writes.length === 0) return 0;
  if (await deps.writeFields(writes)) return writes.length;
  if (writes.length === 1) return 0;
  const half = writes.length >> 1;
  return (await writeAccepted(writes.slice(0, half), deps)) + (await writeAccepted(writes.slice(half), deps));
}
