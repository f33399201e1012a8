import { readLines } from './read-lines';
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

/** Reads exported issues, one a line, plain or gzipped. Of several lines with one key the last counts. */
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
        if (issues.has(issue.key)) reject(`${issue.key} was read before: this line counts`);
        issues.set(issue.key, issue);
      },
      broken: (why, line) => void rejected.push({ file, line, why: `the file ends before it should: ${why}` }),
    });
  }
  return { issues: [...issues.values()], rejected };
}
