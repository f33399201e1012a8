/** What a file is that cannot be read, what to do, and what was skipped. */
export const importing = {
  'import.missing': '{file}: no such file. Check the path.',
  'import.forbidden': '{file}: no permission to read it.',
  'import.not-a-file': '{file} is neither a file nor a folder. Give an exported file, or a folder of them.',
  'import.empty-folder': '{file}: no issue files in this folder.',
  'import.no-issues': '{file} holds no issues. Export with fields and changelog; see {document}.',
  'import.none-believed':
    '{file} holds no issues (line {line, number}: {why}) Export with fields and changelog; see {document}.',
  'import.login-page': '{file} is a login page. The token or cookie was not accepted.',
  'import.changelog-only': '{file} holds a changelog without its issue. Export issues with {option}.',
  'import.unknown-text':
    '{file}: not valid JSON, CSV or RSS. Give an issue, a page of issues, a list of them or one a line.',
  'import.lacks-column': '{file} has no column “{column}”. Export CSV with all fields.',
  'import.foreign.excel': '{file} is an Excel file, not a Jira export. Export as JSON or CSV.',
  'import.foreign.zip': '{file} is a zip archive. Unpack it and import what is in it.',
  'import.foreign.tar': '{file} is a tar archive. Unpack it and import the folder.',
  'import.foreign.pdf': '{file} is a PDF, not a Jira export. Export as JSON or CSV.',
  'import.foreign.html': '{file} is a web page, not a Jira export. Export as JSON or CSV.',
  'import.foreign.xml': '{file} is XML, but not the RSS that Jira exports. Export as JSON, CSV or RSS.',
  'import.foreign.compressed': '{file} is compressed with {program}. Unpack it, or compress it with gzip.',
  'import.foreign.seven-zip': '{file} is a 7-Zip archive. Unpack it and import what is in it.',

  'import.no-history':
    '{file}: {format} holds no history. Levels that need history will say “can’t tell”. Use {option} for the history.',
  'import.no-changelog':
    'None of {items, plural, one {# item} other {# items}} has a changelog. Add {option} to the export.',

  'import.at-line': '{file}, line {line, number}: {why}',
  'import.line.not-json': 'not valid JSON. Not an issue, a page of issues or a list of them.',
  'import.line.no-object': 'neither an issue nor a page of issues',
  'import.line.too-long': 'longer than 64 MB. Skipped.',
  'import.line.ends-early': 'the file ends early after this line (damaged?). What came before was read.',
  'import.line.lacks-field': 'issue without “{field}”. Skipped.',
  'import.line.item-lacks-field': '{item}: issue without “{field}”. Skipped.',
  'import.line.csv-date': '“{value}” in column “{column}” is not a date that can be read',
  'import.line.undated-entry': '{item}: a history entry without a date',
  'import.line.again': '{item} was read before: this line counts',
  'import.line.again-older': '{item} was read before: the earlier line was updated later, and counts',
  'import.status.history':
    'status {status}: known from history only: taken as {taken, select, to_do {to do} in_progress {in progress} done {done} other {neither begun nor done}}',
  'import.status.resolves':
    'status {status}: {said, select, to_do {to do} in_progress {in progress} done {done} other {neither begun nor done}} by its category: taken as done, as it resolves',
  'import.line.no-step': 'is no step of a reading of Azure DevOps',
} as const;
