import * as z from 'zod';
import { RefusedFile } from '../../jira/import/source/refused-file';
import { basisOf } from '../cache/files-basis';
import type { KeptFor, TextCache } from '../cache/text-cache';
import type { ReportOptions } from './report-options';

/** The text of a report, and how its command ends. */
export interface Answer {
  /** The JSON of a large export is too large to keep in memory as one text. */
  readonly parts: Iterable<string>;
  /** Remarks for the reader about the files as a whole. */
  readonly notices: readonly string[];
  /** Whether a file ended too early. */
  readonly damaged: boolean;
  /** The reason to stop a pipeline. */
  readonly stop: string | null;
}

export interface MadeAnswer extends Answer {
  /** Whether a later run may give another answer, although nothing has changed. */
  readonly dependsOnNow: boolean;
  /** Keeps the data for the next run; called when everything is written. */
  readonly keep: () => void;
}

/** The same question about the same files has the same answer: it is kept and returned unchanged. */
export async function cachedAnswer(
  options: ReportOptions,
  cache: TextCache,
  make: () => Promise<MadeAnswer>,
): Promise<Pick<MadeAnswer, keyof Answer | 'keep'>> {
  const of = keptFor(options);
  const kept = of === null ? null : cache.read(of);
  if (kept !== null) return { ...answerFrom(kept), keep: () => undefined };
  const made = await make();
  const written: string[] = [];
  return {
    ...made,
    parts: noting(made.parts, written),
    keep: () => {
      made.keep();
      const length = written.reduce((sum, part) => sum + part.length, 0);
      if (of === null || made.dependsOnNow || length > MAX_LETTERS || keptFor(options)?.basis !== of.basis) return;
      cache.keep(of, answerText(made, written));
    },
  };
}

const MAX_LETTERS = 64 * 1024 * 1024;

/** Null for missing files: the report itself names them. */
function keptFor(options: ReportOptions): KeptFor | null {
  try {
    const basis = basisOf([...options.import, ...(options.settings ?? [])]);
    return { question: JSON.stringify(['report', options]), basis };
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

function* noting(parts: Iterable<string>, noted: string[]): Iterable<string> {
  for (const part of parts) {
    noted.push(part);
    yield part;
  }
}

const headSchema = z.object({ notices: z.array(z.string()), damaged: z.boolean(), stop: z.string().nullable() });

function answerText({ notices, damaged, stop }: Answer, parts: readonly string[]): string {
  return [JSON.stringify({ notices, damaged, stop }), '\n', ...parts].join('');
}

function answerFrom(text: string): Answer {
  const end = text.indexOf('\n');
  return { ...headSchema.parse(JSON.parse(text.slice(0, end))), parts: [text.slice(end + 1)] };
}
