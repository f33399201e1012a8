import { type LineFlaw, lineFlawWords } from '../../../src/words/import';
import type { Say } from '../../../src/words/say/say';
import { instantOf, type JsonObject } from '../reading';
import type { RawIssue } from './raw-issue';
import { rawIssue } from './raw-issue';
import type { IssueSink, SkippedLine } from './source/intake';
import { readIssues } from './source/read-issues';

export interface ReadExport {
  readonly issues: readonly RawIssue[];
  /** Pages with the names of the fields of their issues. */
  readonly told: readonly JsonObject[];
  /** Skipped parts with their places; everything else has been read. */
  readonly rejected: readonly SkippedLine[];
  /** Remarks for the reader about the files as a whole, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * Reads exported issues of any kind. If several have the same key, the one that was updated last counts.
 * @throws RefusedFile for a file that is not there or holds no issue
 */
export async function readExport(paths: readonly string[], say: Say<'terminal'>): Promise<ReadExport> {
  const rejected: SkippedLine[] = [];
  const issues = new Map<string, RawIssue>();
  const told: JsonObject[] = [];
  const sink: IssueSink = {
    issue: (value, place) => {
      const reject = (flaw: LineFlaw): void => void rejected.push({ ...place, why: lineFlawWords(flaw, say) });
      const issue = rawIssue(value, place, reject);
      if ('kind' in issue) {
        reject(issue);
        return;
      }
      const known = issues.get(issue.key);
      const isOlder = known !== undefined && updatedAt(issue) < updatedAt(known);
      if (known !== undefined) reject({ kind: isOlder ? 'again-older' : 'again', key: issue.key });
      if (!isOlder) issues.set(issue.key, issue);
    },
    told: (page) => void told.push(page),
    rejected: (rejection) => void rejected.push(rejection),
  };
  const { notices } = await readIssues(paths, sink, { say });
  return { issues: [...issues.values()], told, rejected, notices };
}

const updatedAt = ({ fields }: RawIssue): number => instantOf(fields['updated']) ?? 0;
