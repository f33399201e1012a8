import type { Azure } from '../client';
import { AzureNotFound } from '../errors';
import { type AzureConfiguration, readProject } from '../rest/configuration';
import { readIterationNodes } from '../rest/iterations';
import { readHyperlinks } from '../rest/hyperlinks';
import { linkStream } from '../rest/links';
import { type Revision, revisionStream } from '../rest/revisions';
import { readStates } from '../rest/states';
import { readTeams } from '../rest/teams';
import { readUpdates } from '../rest/updates';
import { readPresent } from '../rest/work-items';
import { readStream, type Stream } from '../streams';
import { FIELD } from '../translation/field-names';
import { textOf } from '../translation/item-state';
import { readStatuses } from '../translation/statuses';
import type { AzureRecord } from '../translation/record';
import type { RecordBook, RecordLine } from './record-lines';

export interface ProjectReading {
  readonly project: string;
  /** Earlier and present readings: their tokens mark where to continue. */
  readonly book: RecordBook;
  /** Stores a line for the next reading; the book holds it too. */
  readonly keep: (line: RecordLine) => Promise<void>;
  readonly now: () => Date;
  /** Whether addresses on open work items are read too: they lead to other trackers. */
  readonly withHyperlinks?: boolean;
  /** Called with the number of rows read so far. */
  readonly onRows?: (rows: number) => void;
}

export interface ReadingOutcome {
  readonly record: AzureRecord;
  /** Number of new revisions in this reading. */
  readonly revisions: number;
  readonly rejected: readonly string[];
}

/**
 * Continues reading a project where the last reading ended: its configuration, the two streams, the whole history of
 * items that the streams report only in part, and whether open work still exists. @throws AzureError
 */
export async function readAzureProject(azure: Azure, reading: ProjectReading): Promise<ReadingOutcome> {
  const { book, now } = reading;
  const add = keeper(reading);
  const [configuration, { revisions, rejected }] = await together(
    keptConfiguration(azure, reading.project, { book, add }),
    readStreams(azure, reading.project, { ...reading, add }),
  );
  const { name } = configuration.project;
  await complete(azure, configuration, { book, add });
  const record = (): AzureRecord => book.record() ?? never();
  const open = openItems(record());
  const present = await readPresent(azure, open, [FIELD.project]);
  const at = now().toISOString();
  const known = record().gone;
  const gone = open.flatMap((item) => {
    const found = present.get(item);
    const project = textOf(found?.fields[FIELD.project]);
    if (found !== undefined && (project === null || project === name)) return [];
    return [{ id: item, at: known.get(item)?.at ?? at, project }];
  });
  if (
    !isSame(
      gone.map(({ id: item }) => item),
      [...known.keys()],
    )
  )
    await add({ kind: 'gone', items: gone });
  if (reading.withHyperlinks === true) {
    const found = await readHyperlinks(azure, withAddresses(record(), open));
    if (!isSame([...found], [...record().hyperlinks]))
      await add({ kind: 'hyperlinks', items: [...found].map(([item, links]) => ({ id: item, links })) });
  }
  await add({ kind: 'read', at });
  return { record: record(), revisions, rejected };
}

/**
 * Reads what is new in the two streams of a project that was read before: one request each if nothing is new. Its
 * configuration, and whether open work still exists, is read only by `readAzureProject`. @throws AzureError
 */
export async function readNews(azure: Azure, reading: Omit<ProjectReading, 'project' | 'now'>): Promise<number> {
  const { book } = reading;
  const { configuration } = book.record() ?? never();
  const add = keeper(reading);
  const { rows } = await readStreams(azure, configuration.project.id, { ...reading, add });
  if (rows > 0) await complete(azure, configuration, { book, add });
  return rows;
}

/** Stores lines one after the other, even if several readers run in parallel. */
function keeper({ book, keep }: Pick<ProjectReading, 'book' | 'keep'>): (line: RecordLine) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (line) => {
    const kept = last.then(async () => {
      await keep(line);
      book.add(line);
    });
    last = kept.catch(() => undefined);
    return kept;
  };
}

interface Adding extends Pick<ProjectReading, 'book' | 'onRows'> {
  readonly add: (line: RecordLine) => Promise<void>;
}

async function readStreams(azure: Azure, project: string, { book, add, onRows }: Adding) {
  const rejected: string[] = [];
  let [rows, revisions] = [0, 0];
  const streamed = async <Row>(stream: Stream<Row>, lineOf: (rows: readonly Row[], token: string) => RecordLine) => {
    const token = book.tokenOf(stream.name);
    await readStream(azure, stream, {
      project,
      token,
      take: async (batch) => {
        rejected.push(...batch.rejected);
        rows += batch.rows.length;
        if (stream.name === 'workitemrevisions') revisions += batch.rows.length;
        onRows?.(rows);
        if (batch.rows.length > 0 || batch.token !== book.tokenOf(stream.name))
          await add(lineOf(batch.rows, batch.token));
      },
      startOver: () => add({ kind: 'again', stream: stream.name }),
    });
  };
  await together(
    streamed(revisionStream, (batch, token) => ({ kind: 'workitemrevisions', rows: batch, token })),
    streamed(linkStream, (batch, token) => ({ kind: 'workitemlinks', rows: batch, token })),
  );
  return { rows, revisions, rejected };
}

/** Runs both in parallel. If one fails, the other is finished first, so that nothing is stored after the failure. */
async function together<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<readonly [One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Reads the history of items that the streams report only in part. */
async function complete(azure: Azure, configuration: AzureConfiguration, { book, add }: Adding): Promise<void> {
  const record = (): AzureRecord => book.record() ?? never();
  const otherCategories = await missingStates(azure, record());
  const complete = { ...configuration, otherCategories };
  if (!isSame(complete, record().configuration)) await add({ kind: 'configuration', configuration: complete });
  for (const partial of partialItems(record())) {
    try {
      await add({ kind: 'updates', id: partial, updates: await readUpdates(azure, partial) });
    } catch (error) {
      // Deleted for good, or no longer readable: only the rows of the stream remain.
      if (!(error instanceof AzureNotFound)) throw error;
    }
  }
}

/** Unchanged content is not stored again: it is read every day. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function never(): never {
  throw new Error('The configuration was not read first.');
}

async function keptConfiguration(azure: Azure, asked: string, { book, add }: Adding): Promise<AzureConfiguration> {
  const [project, teams, iterations] = await Promise.all([
    readProject(azure, asked),
    readTeams(azure, asked),
    readIterationNodes(azure, asked),
  ]);
  const before = book.record()?.configuration;
  const configuration = { project, teams, iterations, otherCategories: before?.otherCategories ?? {} };
  if (!isSame(configuration, before)) await add({ kind: 'configuration', configuration });
  return configuration;
}

/** State categories of types that are in no backlog, one request per type. */
async function missingStates(azure: Azure, { configuration, revisions }: AzureRecord) {
  const known = new Set(configuration.teams.flatMap(({ backlog }) => Object.keys(backlog.categories)));
  const others: Record<string, Readonly<Record<string, string>>> = { ...configuration.otherCategories };
  for (const { fields } of revisions) {
    const type = textOf(fields[FIELD.type]);
    if (type === null || known.has(type) || Object.hasOwn(others, type)) continue;
    try {
      others[type] = await readStates(azure, configuration.project.id, type);
    } catch (error) {
      // The type does not exist any more: the category of its states is unknown.
      if (!(error instanceof AzureNotFound)) throw error;
      others[type] = {};
    }
  }
  return others;
}

/** Items whose revisions are not all in the stream: they came from another project, or were in one. */
function partialItems({ revisions, updates }: AzureRecord): readonly number[] {
  const revs = new Map<number, Set<number>>();
  const add = (id: number, rev: number): void => {
    const known = revs.get(id);
    if (known === undefined) revs.set(id, new Set([rev]));
    else known.add(rev);
  };
  for (const { id, rev } of revisions) add(id, rev);
  for (const [id, list] of updates) for (const { rev } of list) add(id, rev);
  return [...revs].flatMap(([id, known]) => (known.size < Math.max(...known) ? [id] : []));
}

/** Those of these work items that have addresses. */
function withAddresses({ revisions }: AzureRecord, ids: readonly number[]): readonly number[] {
  const counts = new Map<number, unknown>();
  for (const { id, fields } of latestOf(revisions).values()) counts.set(id, fields[FIELD.hyperlinkCount]);
  return ids.filter((id) => Number(counts.get(id) ?? 0) > 0);
}

function latestOf(revisions: readonly Revision[]): ReadonlyMap<number, Revision> {
  const latest = new Map<number, Revision>();
  for (const revision of revisions) {
    if (revision.rev >= (latest.get(revision.id)?.rev ?? 0)) latest.set(revision.id, revision);
  }
  return latest;
}

/**
 * Work that is not done, removed or deleted as far as was read: only for this work it matters whether it still exists.
 */
function openItems({ configuration, revisions }: AzureRecord): readonly number[] {
  const statuses = readStatuses([configuration]);
  return [...latestOf(revisions).values()].flatMap(({ id, fields }) => {
    const state = [
      configuration.project.name,
      textOf(fields[FIELD.type]) ?? '',
      textOf(fields[FIELD.state]) ?? '',
    ] as const;
    const isOver = statuses.idOf(...state).startsWith('Completed:') || statuses.isRemoved(...state);
    return isOver || fields[FIELD.isDeleted] === true ? [] : [id];
  });
}
