import { isUtf8 } from 'node:buffer';
import { type HistoryNotice, historyNoticeSentence } from '../../../../src/words/import';
import type { Say } from '../../../../src/words/say/say';
import { ENGLISH } from '../../../terminal-voice';
import { readLines } from '../read-lines';
import { csvIssues } from './csv-issues';
import { fileKind } from './file-kind';
import { filesOf, type SourceFile } from './files-of';
import { Intake, type IssueSink } from './intake';
import { JsonValues } from './json-values';
import { type OpenText, openText } from './open-text';
import { RefusedFile } from './refused-file';
import { xmlIssues } from './xml-issues';

export interface ReadFiles {
  /** Remarks for the reader about the files as a whole, a sentence each. */
  readonly notices: readonly string[];
  /** Whether a file ended too early. */
  readonly damaged: boolean;
}

export interface ReadingChoices {
  /** The time zone of CSV files. */
  readonly zone?: string;
  /** The language of remarks and reasons. */
  readonly say?: Say<'terminal'>;
}

/**
 * Reads exported issues of any kind: JSON (an issue, a page, a list, one a line), CSV and RSS, gzipped or not, in files
 * and folders. @throws RefusedFile for a file that is named and holds no issue.
 */
export async function readIssues(
  paths: readonly string[],
  sink: IssueSink,
  { zone = 'UTC', say = ENGLISH }: ReadingChoices = {},
): Promise<ReadFiles> {
  const notices: HistoryNotice[] = [];
  const all = new Intake(sink, say);
  let passedOver: RefusedFile | null = null;
  for (const source of filesOf(paths)) {
    const before = all.issues;
    try {
      const notice = await readFile(source, all, zone);
      if (notice !== null) notices.push(notice);
      if (all.issues === before && all.skipped === 0 && !source.fromFolder) throw nothingIn(source, all);
    } catch (error) {
      if (!(error instanceof RefusedFile) || !source.fromFolder) throw error;
      passedOver ??= error;
      sink.rejected({ file: source.path, line: 0, why: error.sentence(say) });
    }
  }
  if (all.issues === 0) throw passedOver ?? noneBelieved(paths.join(', '), all);
  const tables = notices.length > 0;
  if (all.issues > 0 && !all.hasChangelog && !tables) notices.push({ kind: 'no-changelog', issues: all.issues });
  return { notices: notices.map((notice) => historyNoticeSentence(notice, say)), damaged: all.damaged };
}

const nothingIn = ({ path }: SourceFile, { sawChangelog }: Intake): RefusedFile =>
  new RefusedFile(path, { kind: sawChangelog ? 'changelog-only' : 'no-issues' });

function noneBelieved(files: string, { firstSkipped }: Intake): RefusedFile {
  return new RefusedFile(
    files,
    firstSkipped === null ? { kind: 'no-issues' } : { kind: 'none-believed', ...firstSkipped },
  );
}

async function readFile(source: SourceFile, all: Intake, zone: string): Promise<HistoryNotice | null> {
  const { path } = source;
  const open = await openText(path);
  const kind = fileKind(path, { raw: open.rawHead, text: open.head });
  switch (kind.kind) {
    case 'refused':
      throw new RefusedFile(path, kind.refusal);
    case 'json-lines':
      await readJsonLines(open, path, all);
      return null;
    case 'json':
      await readJson(open, path, all);
      return null;
    case 'csv':
      await readCsv(open, { path, all, zone, delimiter: kind.delimiter });
      return { kind: 'table', file: path, format: 'CSV' };
    case 'rss':
      await readRss(open, path, all);
      return { kind: 'table', file: path, format: 'RSS' };
  }
}

async function readJsonLines({ chunks }: OpenText, file: string, all: Intake): Promise<void> {
  await readLines(chunks, {
    line: (text, line) => {
      all.json(text, { file, line });
    },
    tooLong: (line) => {
      all.flaw({ kind: 'too-long' }, { file, line });
    },
    broken: (_, line) => {
      all.flaw({ kind: 'ends-early' }, { file, line });
    },
  });
}

async function readJson({ chunks }: OpenText, file: string, all: Intake): Promise<void> {
  const values = new JsonValues({
    value: (text, line) => {
      all.json(text, { file, line });
    },
    tooLong: (line) => {
      all.flaw({ kind: 'too-long' }, { file, line });
    },
    broken: (why, line) => {
      all.flaw({ kind: why }, { file, line });
    },
  });
  try {
    for await (const chunk of chunks) values.take(chunk);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  values.end();
}

async function readCsv(
  { chunks }: OpenText,
  {
    path,
    all,
    zone,
    delimiter,
  }: { readonly path: string; readonly all: Intake; readonly zone: string; readonly delimiter: string },
): Promise<void> {
  const { text, damaged } = await whole(chunks);
  const read = csvIssues(text, { delimiter, zone });
  if (read === null) throw new RefusedFile(path, { kind: 'lacks-column', column: 'Created' });
  all.told({ names: read.names });
  for (const { issue, line } of read.issues) all.take(issue, { file: path, line });
  for (const { line, flaw } of read.flaws) all.flaw(flaw, { file: path, line });
  if (damaged) all.flaw({ kind: 'ends-early' }, { file: path, line: read.issues.at(-1)?.line ?? 0 });
}

async function readRss({ chunks }: OpenText, file: string, all: Intake): Promise<void> {
  const { text } = await whole(chunks);
  const { issues, names, schema, endsEarly } = await xmlIssues(text);
  all.told({ names, schema });
  issues.forEach((issue, index) => {
    all.take(issue, { file, line: index + 1 });
  });
  if (endsEarly) all.flaw({ kind: 'ends-early' }, { file, line: issues.length });
}

/** CSV and RSS are read as a whole: Jira writes at most a few thousand issues into one file. */
async function whole(chunks: AsyncIterable<Buffer>): Promise<{ readonly text: string; readonly damaged: boolean }> {
  const parts: Buffer[] = [];
  let damaged = false;
  try {
    for await (const chunk of chunks) parts.push(chunk);
  } catch (error) {
    if (!isDamage(error)) throw error;
    damaged = true;
  }
  const bytes = Buffer.concat(parts);
  // Spreadsheets write Windows-1252.
  return { text: isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes), damaged };
}

/** A damaged archive, not a failing disk. */
const isDamage = (error: unknown): boolean => typeof error !== 'object' || error === null || !('syscall' in error);
