import { counted } from './format';

/** Why a file cannot be read at all. */
export type FileRefusal =
  | { readonly kind: 'missing' | 'forbidden' | 'empty' | 'no-issues' | 'login-page' | 'not-a-file' | 'unknown-text' }
  | { readonly kind: 'empty-folder' }
  | { readonly kind: 'none-believed'; readonly line: number; readonly why: string }
  | { readonly kind: 'changelog-only' }
  | { readonly kind: 'foreign'; readonly format: ForeignFormat }
  | { readonly kind: 'lacks-column'; readonly column: string };

export type ForeignFormat = 'excel' | 'zip' | 'tar' | 'pdf' | 'html' | 'xml' | 'bzip2' | 'xz' | 'zstd' | '7z';

const FORMATS: Readonly<Record<ForeignFormat, string>> = {
  excel: 'an Excel file, not a Jira export. Export as JSON or CSV.',
  zip: 'a zip archive. Unpack it and import what is in it.',
  tar: 'a tar archive. Unpack it and import the folder.',
  pdf: 'a PDF, not a Jira export. Export as JSON or CSV.',
  html: 'a web page, not a Jira export. Export as JSON or CSV.',
  xml: 'XML, but not the RSS that Jira exports. Export as JSON, CSV or RSS.',
  bzip2: 'compressed with bzip2. Unpack it, or compress it with gzip.',
  xz: 'compressed with xz. Unpack it, or compress it with gzip.',
  zstd: 'compressed with zstd. Unpack it, or compress it with gzip.',
  '7z': 'a 7-Zip archive. Unpack it and import what is in it.',
};

/** "own.jsonl: no such file. Check the path." What the file is, and what to do. */
export function refusedFileSentence(file: string, refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'missing':
      return `${file}: no such file. Check the path.`;
    case 'forbidden':
      return `${file}: no permission to read it.`;
    case 'not-a-file':
      return `${file} is neither a file nor a folder. Give an exported file, or a folder of them.`;
    case 'empty-folder':
      return `${file}: no issue files in this folder.`;
    case 'empty':
    case 'no-issues':
      return `${file} holds no issues. Export with fields and changelog; see docs/import.md.`;
    case 'none-believed':
      return `${file} holds no issues (line ${String(refusal.line)}: ${refusal.why}) Export with fields and changelog; see docs/import.md.`;
    case 'login-page':
      return `${file} is a login page. The token or cookie was not accepted.`;
    case 'changelog-only':
      return `${file} holds a changelog without its issue. Export issues with expand=changelog.`;
    case 'unknown-text':
      return `${file}: not valid JSON, CSV or RSS. Give an issue, a page of issues, a list of them or one a line.`;
    case 'lacks-column':
      return `${file} has no column "${refusal.column}". Export CSV with all fields.`;
    case 'foreign':
      return `${file} is ${FORMATS[refusal.format]}`;
  }
}

/** For which formats an export holds no history, and how to get it. */
export type HistoryNotice =
  | { readonly kind: 'table'; readonly file: string; readonly format: 'CSV' | 'RSS' }
  | { readonly kind: 'no-changelog'; readonly issues: number };

/** "jira.csv: CSV holds no history. Levels that need history will say “can’t tell”. Use --site for the history." */
export function historyNoticeSentence(notice: HistoryNotice): string {
  return notice.kind === 'table'
    ? `${notice.file}: ${notice.format} holds no history. Levels that need history will say “can’t tell”. Use --site for the history.`
    : `None of ${counted(notice.issues, 'item')} has a changelog. Add expand=changelog to the export.`;
}

/** Why a line, an entry or the rest of a file was not read. */
export type LineFlaw =
  | { readonly kind: 'not-json' | 'too-long' | 'ends-early' | 'no-object' }
  | { readonly kind: 'lacks-field'; readonly key: string | null; readonly field: string }
  | { readonly kind: 'csv-date'; readonly column: string; readonly value: string };

/** "not valid JSON. Not an issue, a page of issues or a list of them." */
export function lineFlawWords(flaw: LineFlaw): string {
  switch (flaw.kind) {
    case 'not-json':
      return 'not valid JSON. Not an issue, a page of issues or a list of them.';
    case 'no-object':
      return 'neither an issue nor a page of issues';
    case 'too-long':
      return 'longer than 64 MB. Skipped.';
    case 'ends-early':
      return 'the file ends early after this line (damaged?). What came before was read.';
    case 'lacks-field':
      return `${flaw.key === null ? '' : `${flaw.key}: `}issue without "${flaw.field}". Skipped.`;
    case 'csv-date':
      return `"${flaw.value}" in column "${flaw.column}" is not a date that can be read`;
  }
}
