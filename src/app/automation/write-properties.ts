import { type HealthProperty, healthProperty } from './health-property';
import type { IssueFacts } from './issue-facts';

/** What was written to an issue last, as the print that `printOf` gives. */
export interface Written {
  readonly issueId: string;
  readonly print: string;
}

export interface WritePropertiesDeps {
  /** What was written to the issues of the project. An issue that is told twice was left in the middle of a change. */
  readonly readWritten: () => Promise<readonly Written[]>;
  /** Notes what an issue holds now instead of what was noted before; null: nothing. */
  readonly noteWritten: (issueId: string, print: string | null) => Promise<void>;
  /** False where there is no such issue, or none that the app may write to. */
  readonly writeProperty: (issueId: string, value: HealthProperty) => Promise<boolean>;
  /** Which of these issues are kept as those of another project by now. */
  readonly inOtherProjects: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** A short text that differs where values do. */
  readonly printOf: (value: HealthProperty) => string;
  /** Whether there is time and leave for one more write. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** What became of it. `left`: changes that there was no time for. */
export interface PropertiesWritten {
  readonly written: number;
  readonly left: number;
}

/**
 * Writes to issues what changed since it was written last. Ended anywhere, the next run writes at most the same value
 * again. Issues that are absent from `wanted` and hold something are emptied.
 */
export async function writeProperties(
  wanted: ReadonlyMap<string, IssueFacts>,
  deps: WritePropertiesDeps,
): Promise<PropertiesWritten> {
  const prints = new Map<string, string[]>();
  for (const { issueId, print } of await deps.readWritten()) {
    prints.set(issueId, [...(prints.get(issueId) ?? []), print]);
  }
  const gone = [...prints.keys()].filter((issueId) => !wanted.has(issueId));
  const elsewhere = gone.length === 0 ? new Set<string>() : await deps.inOtherProjects(gone);
  // Another project writes to these.
  for (const issueId of elsewhere) await deps.noteWritten(issueId, null);
  const changes = [
    ...changesTo(wanted, prints, deps.printOf),
    ...gone.filter((issueId) => !elsewhere.has(issueId)).map((issueId) => ({ issueId, value: {}, print: null })),
  ];
  let written = 0;
  for (const [at, { issueId, value, print }] of changes.entries()) {
    if (!(await deps.mayGoOn())) return { written, left: changes.length - at };
    if (await deps.writeProperty(issueId, value)) written += 1;
    // Also where it could not be written: it is tried again when there is something else to say.
    await deps.noteWritten(issueId, print);
  }
  return { written, left: 0 };
}

interface PropertyChange {
  readonly issueId: string;
  readonly value: HealthProperty;
  /** Null where nothing is left to say. */
  readonly print: string | null;
}

function changesTo(
  wanted: ReadonlyMap<string, IssueFacts>,
  prints: ReadonlyMap<string, readonly string[]>,
  printOf: WritePropertiesDeps['printOf'],
): readonly PropertyChange[] {
  const changes: PropertyChange[] = [];
  for (const [issueId, facts] of wanted) {
    const value = healthProperty(facts);
    const print = printOf(value);
    const before = prints.get(issueId) ?? [];
    if (before.length !== 1 || before[0] !== print) changes.push({ issueId, value, print });
  }
  return changes;
}
