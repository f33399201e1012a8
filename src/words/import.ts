import type { StatusCategory } from '../core/model/status';
import type { Say } from './say/say';

/** Why a file cannot be read at all. */
export type FileRefusal =
  | { readonly kind: 'missing' | 'forbidden' | 'empty' | 'no-issues' | 'login-page' | 'not-a-file' | 'unknown-text' }
  | { readonly kind: 'empty-folder' }
  | { readonly kind: 'none-believed'; readonly line: number; readonly why: string }
  | { readonly kind: 'changelog-only' }
  | { readonly kind: 'foreign'; readonly format: ForeignFormat }
  | { readonly kind: 'lacks-column'; readonly column: string };

export type ForeignFormat = 'excel' | 'zip' | 'tar' | 'pdf' | 'html' | 'xml' | 'bzip2' | 'xz' | 'zstd' | '7z';

type SayImport = Say<'terminal'>;

const DOCUMENT = 'docs/import.md';
const WITH_CHANGELOG = 'expand=changelog';

/** "own.jsonl: no such file. Check the path." What the file is, and what to do. */
export function refusedFileSentence(file: string, refusal: FileRefusal, say: SayImport): string {
  switch (refusal.kind) {
    case 'missing':
    case 'forbidden':
    case 'not-a-file':
    case 'empty-folder':
    case 'login-page':
    case 'unknown-text':
      return say(`import.${refusal.kind}`, { file });
    case 'empty':
    case 'no-issues':
      return say('import.no-issues', { file, document: DOCUMENT });
    case 'none-believed':
      return say('import.none-believed', { file, line: refusal.line, why: refusal.why, document: DOCUMENT });
    case 'changelog-only':
      return say('import.changelog-only', { file, option: WITH_CHANGELOG });
    case 'lacks-column':
      return say('import.lacks-column', { file, column: refusal.column });
    case 'foreign':
      return foreignFileSentence(file, refusal.format, say);
  }
}

function foreignFileSentence(file: string, format: ForeignFormat, say: SayImport): string {
  switch (format) {
    case 'bzip2':
    case 'xz':
    case 'zstd':
      return say('import.foreign.compressed', { file, program: format });
    case '7z':
      return say('import.foreign.seven-zip', { file });
    default:
      return say(`import.foreign.${format}`, { file });
  }
}

/** For which formats an export holds no history, and how to get it. */
export type HistoryNotice =
  | { readonly kind: 'table'; readonly file: string; readonly format: 'CSV' | 'RSS' }
  | { readonly kind: 'no-changelog'; readonly issues: number };

/** "jira.csv: CSV holds no history. Levels that need history will say “can’t tell”. Use --site for the history." */
export function historyNoticeSentence(notice: HistoryNotice, say: SayImport): string {
  return notice.kind === 'table'
    ? say('import.no-history', { file: notice.file, format: notice.format, option: 'npm start -- --site' })
    : say('import.no-changelog', { items: notice.issues, option: WITH_CHANGELOG });
}

/** Why a line, an entry or the rest of a file was not read. */
export type LineFlaw =
  | { readonly kind: 'not-json' | 'too-long' | 'ends-early' | 'no-object' | 'no-step' }
  | { readonly kind: 'lacks-field'; readonly key: string | null; readonly field: string }
  | { readonly kind: 'csv-date'; readonly column: string; readonly value: string }
  | { readonly kind: 'undated-entry' | 'again' | 'again-older'; readonly key: string };

/** "not valid JSON. Not an issue, a page of issues or a list of them." */
export function lineFlawWords(flaw: LineFlaw, say: SayImport): string {
  switch (flaw.kind) {
    case 'not-json':
    case 'no-object':
    case 'too-long':
    case 'ends-early':
    case 'no-step':
      return say(`import.line.${flaw.kind}`);
    case 'lacks-field':
      return flaw.key === null
        ? say('import.line.lacks-field', { field: flaw.field })
        : say('import.line.item-lacks-field', { item: flaw.key, field: flaw.field });
    case 'csv-date':
      return say('import.line.csv-date', { value: flaw.value, column: flaw.column });
    case 'undated-entry':
    case 'again':
    case 'again-older':
      return say(`import.line.${flaw.kind}`, { item: flaw.key });
  }
}

/** "own.jsonl, line 3: not valid JSON …"; line 0 is a file as a whole. */
export function skippedLineSentence(
  { file, line, why }: { readonly file: string; readonly line: number; readonly why: string },
  say: SayImport,
): string {
  return line === 0 ? say('layer.at', { file, sentence: why }) : say('import.at-line', { file, line, why });
}

const CATEGORIES = { 'to-do': 'to_do', 'in-progress': 'in_progress', done: 'done', unknown: 'other' } as const;

/** "status Verification: known from history only: taken as in progress" */
export function conclusionSentence(
  {
    status,
    said,
    taken,
  }: { readonly status: string; readonly said: StatusCategory | null; readonly taken: StatusCategory },
  say: SayImport,
): string {
  return said === null
    ? say('import.status.history', { status, taken: CATEGORIES[taken] })
    : say('import.status.resolves', { status, said: CATEGORIES[said] });
}
