import { dirname } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadExport } from '../../../../../local/cli/report/load-export';
import { siteFromExport } from '../../../../../local/jira/import/site-from-export';
import { exportFolder, threeIssues } from './export-folder';

const written = exportFolder();
const believedUntil = new Date('2026-01-01T00:00:00Z');
const bytes = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600)]);
const tar = () => {
  const block = Buffer.alloc(1024);
  block.write('RIV-1.json', 0);
  block.write('ustar', 257);
  return block;
};

/** What each file is, and what to do: the path is left out. */
const REFUSED: readonly (readonly [name: string, content: string | Buffer, sentence: string])[] = [
  ['empty.jsonl', '', ' holds no issues. Export with fields and changelog; see docs/import.md.'],
  ['blank.jsonl', ' \n\n', ' holds no issues. Export with fields and changelog; see docs/import.md.'],
  [
    'none.json',
    '{"startAt":0,"issues":[],"total":0}',
    ' holds no issues. Export with fields and changelog; see docs/import.md.',
  ],
  ['list.json', '[]', ' holds no issues. Export with fields and changelog; see docs/import.md.'],
  [
    'notes.txt',
    'Dear all,\nsee below.',
    ': not valid JSON, CSV or RSS. Give an issue, a page of issues, a list of them or one a line.',
  ],
  [
    'numbers.csv',
    'a,b\n1,2\n',
    ': not valid JSON, CSV or RSS. Give an issue, a page of issues, a list of them or one a line.',
  ],
  ['jira.xlsx', bytes('504b0304'), ' is an Excel file, not a Jira export. Export as JSON or CSV.'],
  ['old.xls', bytes('d0cf11e0a1b11ae1'), ' is an Excel file, not a Jira export. Export as JSON or CSV.'],
  ['all.zip', bytes('504b0304'), ' is a zip archive. Unpack it and import what is in it.'],
  ['all.7z', bytes('377abcaf271c'), ' is a 7-Zip archive. Unpack it and import what is in it.'],
  ['all.tar.gz', gzipSync(tar()), ' is a tar archive. Unpack it and import the folder.'],
  ['all.bz2', bytes('425a6839'), ' is compressed with bzip2. Unpack it, or compress it with gzip.'],
  ['all.xz', bytes('fd377a585a00'), ' is compressed with xz. Unpack it, or compress it with gzip.'],
  ['all.zst', bytes('28b52ffd'), ' is compressed with zstd. Unpack it, or compress it with gzip.'],
  ['jira.pdf', bytes('255044462d312e37'), ' is a PDF, not a Jira export. Export as JSON or CSV.'],
  [
    'table.html',
    '<html><body><table></table></body></html>',
    ' is a web page, not a Jira export. Export as JSON or CSV.',
  ],
  [
    'page.json',
    '<!DOCTYPE html><html><title>Log in - Jira</title></html>',
    ' is a login page. The token or cookie was not accepted.',
  ],
  [
    'backup.xml',
    '<?xml version="1.0"?><entity-engine-xml/>',
    ' is XML, but not the RSS that Jira exports. Export as JSON, CSV or RSS.',
  ],
  [
    'log.json',
    '{"values":[{"id":"1","created":"2025-03-04T09:00:00.000+0000","items":[]}]}',
    ' holds a changelog without its issue. Export issues with expand=changelog.',
  ],
  [
    'bulk.json',
    '{"issueChangeLogs":[{"issueId":"1","changeHistories":[]}]}',
    ' holds a changelog without its issue. Export issues with expand=changelog.',
  ],
  ['few.csv', 'Issue key,Summary\nRIV-1,Crossing\n', ' has no column “Created”. Export CSV with all fields.'],
  [
    'bare.json',
    '{"key":"RIV-1","id":"1"}',
    ' holds no issues (line 1: RIV-1: issue without “fields”. Skipped.) Export with fields and changelog; see docs/import.md.',
  ],
];

it.each(REFUSED)('%s', async (name, content, sentence) => {
  const path = written(name, content);
  await expect(loadExport([path], believedUntil)).rejects.toThrow(new Error(`${path}${sentence}`));
  await expect(siteFromExport([path])).rejects.toThrow(new Error(`${path}${sentence}`));
});

it('a path that is not there, and a folder without files', async () => {
  const path = `${written('there.jsonl', '')}.not`;
  await expect(loadExport([path], believedUntil)).rejects.toThrow(`${path}: no such file. Check the path.`);
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-none-'));
  await expect(loadExport([folder], believedUntil)).rejects.toThrow(`${folder}: no issue files in this folder.`);
});

it('a folder is read although something else lies in it, which is named', async () => {
  const issue = written('mixed/RIV-1.json', JSON.stringify(threeIssues()[0]));
  const other = written('mixed/jira.pdf', bytes('255044462d312e37'));
  const { gathered, rejected } = await loadExport([dirname(issue)], believedUntil);
  expect(gathered.items).toHaveLength(1);
  expect(rejected).toEqual([
    { file: other, line: 0, why: `${other} is a PDF, not a Jira export. Export as JSON or CSV.` },
  ]);
});
