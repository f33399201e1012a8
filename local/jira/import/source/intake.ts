import { type LineFlaw, lineFlawWords } from '../../../../src/words/import';
import type { Say } from '../../../../src/words/say/say';
import { instantOf, isObject, type JsonObject, textOf } from '../../reading';
import { issuesIn } from './json-issues';

/** A line, or a field of one, that was skipped. The rest has been read. */
export interface SkippedLine {
  readonly file: string;
  /** From 1: the line where it begins; the last line that was read if a file ended early; 0 for a file as a whole. */
  readonly line: number;
  readonly why: string;
}

export interface IssuePlace {
  readonly file: string;
  readonly line: number;
}

/** Receives everything that files contain, in the order of the files. */
export interface IssueSink {
  /** An issue in REST shape, with a key, an id, fields and a date of creation. No other property is certain. */
  readonly issue: (issue: JsonObject, place: IssuePlace) => void;
  /** `names` and `schema` of custom fields, which come with the issues on pages of a search. */
  readonly told: (page: JsonObject) => void;
  readonly rejected: (line: SkippedLine) => void;
}

/** Passes the issues of files on, reports invalid ones, and keeps statistics. */
export class Intake {
  issues = 0;
  skipped = 0;
  firstSkipped: SkippedLine | null = null;
  hasChangelog = false;
  /** A changelog without the issue that it belongs to. */
  sawChangelog = false;
  damaged = false;

  constructor(
    readonly sink: IssueSink,
    readonly say: Say<'terminal'>,
  ) {}

  json(text: string, place: IssuePlace): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.flaw({ kind: 'not-json' }, place);
      return;
    }
    const contents = issuesIn(value);
    if (contents === null) {
      this.flaw({ kind: 'no-object' }, place);
      return;
    }
    if (contents.isChangelog) this.sawChangelog = true;
    if (contents.told !== null) this.sink.told(contents.told);
    for (const issue of contents.issues) this.take(issue, place);
  }

  take(issue: JsonObject, place: IssuePlace): void {
    const field = lacking(issue);
    if (field !== null) {
      this.flaw({ kind: 'lacks-field', key: field === 'key' ? null : textOf(issue['key']), field }, place);
      return;
    }
    this.issues += 1;
    if (isObject(issue['changelog'])) this.hasChangelog = true;
    this.sink.issue(issue, place);
  }

  told(page: JsonObject): void {
    this.sink.told(page);
  }

  flaw(flaw: LineFlaw, place: IssuePlace): void {
    this.skipped += 1;
    if (flaw.kind === 'ends-early') this.damaged = true;
    const line = { ...place, why: lineFlawWords(flaw, this.say) };
    this.firstSkipped ??= line;
    this.sink.rejected(line);
  }
}

/** The first missing property that an issue needs. */
function lacking({ key, fields }: JsonObject): 'key' | 'fields' | 'created' | null {
  if (typeof key !== 'string' || key === '') return 'key';
  if (!isObject(fields)) return 'fields';
  return instantOf(fields['created']) === null ? 'created' : null;
}
