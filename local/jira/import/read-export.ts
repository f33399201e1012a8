import { readLines } from './read-lines';
import { instantOf } from '../reading';
import type { RawIssue } from './raw-issue';
import { rawIssue } from './raw-issue';

/** Something of an export that was not believed, and where; everything else has been read. */
export interface Rejection {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly why: string;
}

export interface ReadExport {
  readonly issues: readonly RawIssue[];
  readonly rejected: readonly Rejection[];
}

/** Reads exported issues, one a line, plain or gzipped. Of several lines with one key the last updated counts. */
export async function readExport(paths: readonly string[]): Promise<ReadExport> {
  const rejected: Rejection[] = [];
  const issues = new Map<string, RawIssue>();
  for (const file of paths) {
    await readLines(file, {
      line: (text, line) => {
        const reject = (why: string): void => void rejected.push({ file, line, why });
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          reject(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
          return;
        }
        const issue = rawIssue(value, { file, line }, reject);
        if (typeof issue === 'string') {
          reject(issue);
          return;
        }
        const known = issues.get(issue.key);
        const isOlder = known !== undefined && updatedAt(issue) < updatedAt(known);
        const which = isOlder ? 'the earlier line was updated later, and counts' : 'this line counts';
        if (known !== undefined) reject(`${issue.key} was read before: ${which}`);
        if (!isOlder) issues.set(issue.key, issue);
      },
      broken: (why, line) => void rejected.push({ file, line, why: `the file ends before it should: ${why}` }),
    });
  }
  return { issues: [...issues.values()], rejected };
}

const updatedAt = ({ fields }: RawIssue): number => instantOf(fields['updated']) ?? 0;
