import { type HealthProperty, healthProperty } from './health-property';
import type { IssueFacts } from './issue-facts';

/** The print (`printOf`) of what was written to an issue last. */
export interface Written {
  readonly issueId: string;
  readonly print: string;
}

export interface WritePropertiesDeps {
  /**
   * What was written to the issues of the project. An issue with two entries was interrupted in the middle of a change.
   */
  readonly readWritten: () => Promise<readonly Written[]>;
  /** Notes what an issue holds now, and replaces the earlier note; null: it holds nothing. */
  readonly noteWritten: (issueId: string, print: string | null) => Promise<void>;
  /** False if the issue does not exist, or if the app may not write to it. */
  readonly writeProperty: (issueId: string, value: HealthProperty) => Promise<boolean>;
  /** Which of these issues are stored in another project now. */
  readonly inOtherProjects: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** A short text that is different for different values. */
  readonly printOf: (value: HealthProperty) => string;
  /** Whether time and points allow one more write. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** The result. `left`: changes that there was no time for. */
export interface PropertiesWritten {
  readonly written: number;
  readonly left: number;
}

/**
 * Writes the changed values to issues. If a run ends at any point, the next one writes at most the same value
 * again. Issues that hold something and are absent from `wanted` are emptied.
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
  // Another project writes to these issues now.
  for (const issueId of elsewhere) await deps.noteWritten(issueId, null);
  const changes = [
    ...changesTo(wanted, prints, deps.printOf),
    ...gone.filter((issueId) => !elsewhere.has(issueId)).map((issueId) => ({ issueId, value: {}, print: null })),
  ];
  let written = 0;
  for (const [at, { issueId, value, print }] of changes.entries()) {
    if (!(await deps.mayGoOn())) return { written, left: changes.length - at };
    if (await deps.writeProperty(issueId, value)) written += 1;
    // Also noted if the write failed: it is tried again when the value changes.
    await deps.noteWritten(issueId, print);
  }
  return { written, left: 0 };
}

interface PropertyChange {
  readonly issueId: string;
  readonly value: HealthProperty;
  /** Null if the issue is to hold nothing. */
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
